"use strict";
(() => {
  const slides = [...document.querySelectorAll(".slide")];
  const at = document.getElementById("at");
  const noteButton = document.getElementById("notes");
  const last = (slide) => Number(slide.dataset.last);
  let slide = 0;
  let step = 0;
  const read = () => {
    const asked = /^#(\d+)(?:\.(\d+))?$/.exec(location.hash);
    slide = asked ? Math.min(Math.max(Number(asked[1]) - 1, 0), slides.length - 1) : 0;
    step = asked && asked[2] ? Math.min(Number(asked[2]), last(slides[slide])) : 0;
  };

  const link = () => {
    // Lines between the places of two papers that answer the same question.
    const shown = slides[slide];
    const svg = shown.querySelector(".links");
    if (!svg) return;
    svg.replaceChildren();
    if (!shown.classList.contains("pair")) return;
    const frame = shown.getBoundingClientRect();
    const boxes = [...shown.querySelectorAll(".box:not([hidden])")];
    const number = Math.max(0, ...boxes.map((box) => Number(box.dataset.number)));
    const [one, other] = boxes.filter((box) => Number(box.dataset.number) === number).map((box) => box.getBoundingClientRect());
    if (!one || !other) return;
    // Along the boxes' upper edges: through their middle the line would strike out what stands beside them.
    const [x0, y0] = [one.right - frame.left, one.top - frame.top];
    const [x1, y1] = [other.left - frame.left, other.top - frame.top];
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const middle = (x0 + x1) / 2;
    path.setAttribute("d", `M${x0} ${y0} C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`);
    svg.append(path);
  };

  const show = (turned) => {
    slides.forEach((other, number) => { other.hidden = number !== slide; });
    const shown = slides[slide];
    for (const part of shown.querySelectorAll("[data-step]")) {
      const from = Number(part.dataset.step);
      const until = part.dataset.until ? Number(part.dataset.until) : Infinity;
      part.hidden = step < from || step > until;
    }
    at.textContent = `${slide + 1} / ${slides.length}`;
    history.replaceState(null, "", `#${slide + 1}.${step}`);
    if (turned) {
      shown.querySelector("h1, h2").focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    link();
    tell();
  };

  // The presenter's window is an empty page of this one's: pages from a disk may not look into one another.
  const words = document.getElementById("presenter").dataset;
  const began = Date.now();
  let presenter = null;
  const upcoming = () => {
    const shown = slides[slide];
    if (step < last(shown)) {
      const parts = [...shown.querySelectorAll(`[data-step="${step + 1}"]:not(.box)`)];
      return parts.map((part) => (part.querySelector(".ask, p") || part).textContent.trim()).filter(Boolean);
    }
    const after = slides[slide + 1];
    return after ? [after.querySelector("h1, h2").textContent.trim()] : [];
  };
  const clock = () => {
    if (!presenter || presenter.closed) return;
    const seconds = Math.floor((Date.now() - began) / 1000);
    const passed = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    const now = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    presenter.document.querySelector(".clock").textContent = `${passed} · ${now} · ${at.textContent}`;
  };
  const tell = () => {
    if (!presenter || presenter.closed) return;
    const page = presenter.document;
    const add = (name, text) => { const part = page.createElement(name); part.textContent = text; return part; };
    const notes = slides[slide].querySelector(".notes").textContent;
    page.querySelector("main").replaceChildren(
      add("h1", slides[slide].querySelector("h1, h2").textContent), add("h2", words.notes), add("p", notes),
      add("h2", words.next), ...upcoming().map((line) => add("p", line)));
    clock();
  };
  const present = () => {
    presenter = window.open("", "presenter", "width=700,height=600");
    if (!presenter) return;
    const page = presenter.document;
    page.title = document.getElementById("presenter").textContent;
    page.documentElement.lang = document.documentElement.lang;
    const style = page.createElement("style");
    style.textContent = document.querySelector("style").textContent;
    page.head.replaceChildren(style);
    page.body.className = "presenter";
    const time = page.createElement("p");
    time.className = "clock";
    page.body.replaceChildren(time, page.createElement("main"));
    page.addEventListener("keydown", press);
    tell();
  };
  setInterval(clock, 1000);
  const blank = () => { document.body.classList.toggle("blank"); };

  const next = () => {
    if (step < last(slides[slide])) step += 1;
    else if (slide < slides.length - 1) { slide += 1; step = 0; show(true); return; }
    show(false);
  };
  const back = () => {
    if (step > 0) step -= 1;
    else if (slide > 0) { slide -= 1; step = last(slides[slide]); show(true); return; }
    show(false);
  };
  const go = (number) => { slide = Math.min(Math.max(number, 0), slides.length - 1); step = 0; show(true); };
  const notes = () => {
    noteButton.setAttribute("aria-pressed", String(document.body.classList.toggle("with-notes")));
    link();
  };
  const full = () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (document.documentElement.requestFullscreen) document.documentElement.requestFullscreen().catch(() => {});
  };

  const keys = {
    ArrowRight: next, ArrowDown: next, PageDown: next, " ": next, Enter: next,
    ArrowLeft: back, ArrowUp: back, PageUp: back, Backspace: back,
    Home: () => go(0), End: () => go(slides.length - 1), n: notes, N: notes, f: full, F: full,
    b: blank, B: blank, ".": blank, p: present, P: present,
  };
  const press = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = event.target.closest("button");
    if (onButton && (event.key === " " || event.key === "Enter")) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    if (act !== blank && act !== present) document.body.classList.remove("blank");
    act();
  };
  document.addEventListener("keydown", press);
  document.querySelector("main").addEventListener("click", () => { if (!getSelection().toString()) next(); });
  document.getElementById("next").addEventListener("click", next);
  document.getElementById("back").addEventListener("click", back);
  noteButton.addEventListener("click", notes);
  document.getElementById("full").addEventListener("click", full);
  document.getElementById("blank").addEventListener("click", blank);
  document.getElementById("presenter").addEventListener("click", present);
  window.addEventListener("resize", link);
  window.addEventListener("hashchange", () => { read(); show(true); });
  read();
  show(false);
})();
