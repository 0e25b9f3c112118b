"use strict";
(() => {
  const light = (number) => {
    document.querySelectorAll(".lit").forEach((part) => part.classList.remove("lit"));
    document.querySelectorAll(`[data-mark="${number}"]`).forEach((part) => part.classList.add("lit"));
  };
  const lit = (event) => {
    const part = event.target.closest("[data-mark]");
    if (part) light(part.dataset.mark);
  };
  for (const kind of ["focusin", "click"]) document.addEventListener(kind, lit);
  // A page that scrolls under a mouse at rest, as the Tab key makes it, must not take the light away from the keyboard.
  document.addEventListener("mousemove", (event) => { if (event.movementX || event.movementY) lit(event); });
  document.querySelectorAll("button.print").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
})();
