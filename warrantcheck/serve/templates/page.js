"use strict";
(() => {
  const by = (id) => document.getElementById(id);
  document.documentElement.classList.add("js");

  // The waiting page: asks how far it is, and goes to the answer.
  const progress = by("progress");
  if (progress) {
    let failures = 0;
    const ask = async () => {
      try {
        const answer = await fetch(progress.dataset.ask, { credentials: "same-origin" });
        if (!answer.ok) { location.replace(progress.dataset.then); return; }
        const { done, words } = await answer.json();
        if (done) { location.replace(progress.dataset.then); return; }
        failures = 0;
        if (words !== progress.textContent) progress.textContent = words;
      } catch {
        failures += 1;
        if (failures > 2) progress.textContent = progress.dataset.lost;
      }
      setTimeout(ask, 1000);
    };
    setTimeout(ask, 400);
  }

  // The start page: pictures are shown, gathered and sent with their progress.
  const form = by("form");
  if (form) {
    const told = form.dataset, shots = by("shots"), hint = by("hint"), send = by("send"), take = form.querySelector("label[for=camera]");
    const pages = [];
    form.querySelectorAll(".press").forEach((label) => label.classList.add("button"));
    const size = () => pages.reduce((sum, page) => sum + page.file.size, 0);
    const changed = () => {
      send.hidden = !pages.length;
      take.classList.toggle("first", !pages.length);
      if (pages.length) take.textContent = told.another;
      hint.textContent = size() > Number(told.most) ? told.tooLarge : "";
      send.disabled = size() > Number(told.most);
    };
    const add = (file) => {
      if (pages.length >= Number(told.mostPages)) return;
      const page = { file }, item = document.createElement("li"), words = document.createElement("p"), remove = document.createElement("button");
      if (file.type.startsWith("image/")) {
        const picture = document.createElement("img");
        picture.alt = "";
        picture.onerror = () => picture.remove();
        picture.src = URL.createObjectURL(file);
        item.append(picture);
      }
      const name = document.createElement("bdi");
      name.textContent = file.name;
      words.setAttribute("role", "status");
      remove.type = "button";
      remove.textContent = told.remove;
      remove.addEventListener("click", () => { pages.splice(pages.indexOf(page), 1); item.remove(); changed(); take.previousElementSibling.focus(); });
      const beside = document.createElement("div");
      beside.append(name, words, remove);
      item.append(beside);
      shots.append(item);
      pages.push(page);
      changed();
      if (file.type.startsWith("image/")) look(file, words);
    };
    // A small copy is looked at on the computer, so that a dark or blurred picture is known before the paper is gone.
    const look = (file, words) => {
      const picture = new Image(), address = URL.createObjectURL(file);
      picture.onload = () => {
        URL.revokeObjectURL(address);
        const longer = Math.max(picture.naturalWidth, picture.naturalHeight), times = Math.max(longer / 1600, 1);
        const canvas = document.createElement("canvas");
        canvas.width = Math.round(picture.naturalWidth / times);
        canvas.height = Math.round(picture.naturalHeight / times);
        canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
        words.textContent = told.looking;
        canvas.toBlob(async (copy) => {
          const data = new FormData();
          data.append("token", form.elements.token.value);
          data.append("shrunk", String(times));
          data.append("page", copy, "copy.jpg");
          try {
            const answer = await fetch("/glance", { method: "POST", body: data, credentials: "same-origin" });
            const found = answer.ok ? await answer.json() : { seen: false, words: "" };
            words.textContent = found.words || (found.seen ? told.well : "");
            words.classList.toggle("bad", Boolean(found.words));
          } catch { words.textContent = ""; }
        }, "image/jpeg", 0.8);
      };
      picture.src = address;
    };
    for (const input of form.querySelectorAll("#camera, #files")) {
      input.addEventListener("change", () => { [...input.files].forEach(add); input.value = ""; });
    }
    form.addEventListener("submit", (event) => {
      if (!pages.length) return;
      event.preventDefault();
      const data = new FormData(form), request = new XMLHttpRequest();
      data.delete("page");
      pages.forEach((page) => data.append("page", page.file, page.file.name));
      request.open("POST", form.action);
      request.upload.addEventListener("progress", (step) => {
        if (step.lengthComputable) hint.textContent = told.sending.replace("0", Math.round(100 * step.loaded / step.total));
      });
      request.addEventListener("load", () => {
        if (request.status < 400) { location.assign(request.responseURL); return; }
        const page = new DOMParser().parseFromString(request.responseText, "text/html").querySelector("main");
        hint.textContent = page ? page.innerText : told.lost;
        send.disabled = false;
      });
      request.addEventListener("error", () => { hint.textContent = told.lost; send.disabled = false; });
      send.disabled = true;
      hint.textContent = told.sending;
      request.send(data);
    });
    take.parentElement.before(hint, send);
    changed();
  }

  // The answer: what to say is read aloud, by a voice of this phone alone; the note is copied or handed on.
  const aloud = by("aloud");
  if (aloud && "speechSynthesis" in window) {
    const speaker = window.speechSynthesis, words = aloud.textContent;
    const voice = (lang) => speaker.getVoices().find((one) => one.localService && one.lang.slice(0, 2) === lang.slice(0, 2));
    const parts = () => [...document.querySelectorAll(".spoken .aloud")];
    const langOf = (part) => part.lang || document.documentElement.lang;
    const ready = () => { aloud.hidden = !parts().some((part) => voice(langOf(part))); };
    const quiet = () => { aloud.textContent = words; };
    if (speaker.addEventListener) speaker.addEventListener("voiceschanged", ready);
    ready();
    aloud.addEventListener("click", () => {
      if (speaker.speaking) { speaker.cancel(); quiet(); return; }
      const said = parts().filter((part) => voice(langOf(part))).map((part) => {
        const one = new SpeechSynthesisUtterance(part.textContent);
        one.lang = langOf(part);
        one.voice = voice(one.lang);
        return one;
      });
      if (!said.length) return;
      said[said.length - 1].addEventListener("end", quiet);
      said.forEach((one) => speaker.speak(one));
      aloud.textContent = aloud.dataset.silent;
    });
    window.addEventListener("pagehide", () => speaker.cancel());
  }
  const note = by("note");
  if (note) {
    const text = () => [...note.children].map((line) => line.textContent).join("\n");
    const copy = by("copy"), share = by("share");
    copy.hidden = false;
    copy.addEventListener("click", () => {
      // Not navigator.clipboard: over plain HTTP browsers have none.
      const field = document.createElement("textarea");
      field.value = text();
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      copy.focus();
      if (done) by("told").textContent = copy.dataset.copied;
    });
    if (navigator.share) {
      share.hidden = false;
      share.addEventListener("click", () => navigator.share({ text: text() }).catch(() => {}));
    }
  }
})();
