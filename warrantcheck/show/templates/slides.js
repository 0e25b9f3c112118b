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
  };

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
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = event.target.closest("button");
    if (onButton && (event.key === " " || event.key === "Enter")) return;
    const act = keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  document.querySelector("main").addEventListener("click", () => { if (!getSelection().toString()) next(); });
  document.getElementById("next").addEventListener("click", next);
  document.getElementById("back").addEventListener("click", back);
  noteButton.addEventListener("click", notes);
  document.getElementById("full").addEventListener("click", full);
  window.addEventListener("resize", link);
  window.addEventListener("hashchange", () => { read(); show(true); });
  read();
  show(false);
})();
