"use strict";
(() => {
  const start = document.getElementById("start");
  const end = document.getElementById("end");
  const rounds = [...document.querySelectorAll(".round")];
  const words = document.getElementById("words").dataset;
  let queue = [];
  let wrong = [];
  let counted = 0;
  let right = 0;
  let shown = start;

  const turn = (to) => {
    shown.hidden = true;
    shown = to;
    shown.hidden = false;
    window.scrollTo(0, 0);
    shown.querySelector("h1, h2").focus({ preventScroll: true });
  };
  const bare = (round) => {
    for (const choice of round.querySelectorAll(".choice")) {
      choice.classList.remove("right", "wrong", "chosen");
      choice.removeAttribute("aria-disabled");
    }
    round.querySelectorAll(".ask").forEach((ask, at) => { ask.hidden = at > 0; });
    round.querySelector(".told").hidden = true;
    const box = round.querySelector(".box");
    if (box) box.hidden = true;
    delete round.dataset.missed;
  };
  const next = () => {
    if (!queue.length && wrong.length) {
      // What was wrong comes back once, and does not count.
      queue = wrong.map((round) => [round, false]);
      wrong = [];
    }
    if (!queue.length) return finish();
    const [round, counts] = queue.shift();
    bare(round);
    round.dataset.counts = counts ? "yes" : "no";
    round.querySelector(".once").hidden = counts;
    turn(round);
    return undefined;
  };
  const finish = () => {
    const score = end.querySelector(".score");
    score.textContent = score.dataset.score.replace("{right}", right).replace("{asked}", counted);
    const list = end.querySelector(".look ul");
    list.replaceChildren(...rounds.filter((round) => round.dataset.look).map((round) => {
      const item = document.createElement("li");
      item.textContent = round.querySelector(".why").textContent;
      return item;
    }));
    end.querySelector(".look").hidden = !list.children.length;
    end.querySelector(".all").hidden = Boolean(list.children.length);
    turn(end);
  };
  const begin = () => {
    queue = rounds.map((round) => [round, true]);
    wrong = [];
    counted = 0;
    right = 0;
    for (const round of rounds) delete round.dataset.look;
    next();
  };
  const choose = (choice) => {
    if (choice.getAttribute("aria-disabled")) return;
    const ask = choice.closest(".ask");
    const round = choice.closest(".round");
    const good = choice.dataset.right === "yes";
    if (round.dataset.counts === "yes") { counted += 1; right += good ? 1 : 0; }
    if (!good) round.dataset.missed = "yes";
    // Which kind it is stays open until both were answered: it would tell the mark.
    ask.dataset.chosen = [...ask.querySelectorAll(".choice")].indexOf(choice);
    for (const one of ask.querySelectorAll(".choice")) one.setAttribute("aria-disabled", "true");
    choice.classList.add("chosen");
    const after = [...round.querySelectorAll(".ask")].find((one) => one.hidden);
    if (after) {
      after.hidden = false;
      after.querySelector("h3").focus();
      return;
    }
    tell(round);
  };
  const tell = (round) => {
    for (const ask of round.querySelectorAll(".ask")) {
      [...ask.querySelectorAll(".choice")].forEach((one, at) => {
        if (one.dataset.right === "yes") one.classList.add("right");
        else if (String(at) === ask.dataset.chosen) one.classList.add("wrong");
      });
    }
    const missed = Boolean(round.dataset.missed);
    if (missed && round.dataset.counts === "yes") { wrong.push(round); round.dataset.look = "yes"; }
    const box = round.querySelector(".box");
    if (box) box.hidden = false;
    const told = round.querySelector(".told");
    const said = told.querySelector(".said");
    said.textContent = missed ? words.wrong : words.right;
    told.hidden = false;
    said.focus();
  };
  const larger = (button) => {
    const frame = button.parentElement.querySelector(".frame");
    const large = frame.classList.toggle("large");
    button.setAttribute("aria-pressed", String(large));
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.id === "begin" || button.id === "again") begin();
    else if (button.classList.contains("next")) next();
    else if (button.classList.contains("larger")) larger(button);
    else if (button.classList.contains("choice")) choose(button);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") {
      if (event.target.closest("button, summary")) return;
      const go = [...shown.querySelectorAll(".go")].find((button) => button.offsetParent);
      if (go) { event.preventDefault(); go.click(); }
      return;
    }
    const at = "abcdefgh".indexOf(event.key.toLowerCase());
    if (at < 0 || event.key.length !== 1) return;
    const asks = [...shown.querySelectorAll(".ask:not([hidden])")];
    const open = asks.find((ask) => !ask.querySelector("[aria-disabled]"));
    const choice = open && open.querySelectorAll(".choice")[at];
    if (choice) { event.preventDefault(); choose(choice); }
  });
})();
