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
  for (const kind of ["mouseover", "focusin", "click"]) document.addEventListener(kind, lit);
  document.querySelectorAll("button.print").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
})();
