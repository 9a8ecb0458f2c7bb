"use strict";
// Two pages side by side, over one another, or in turn.
(() => {
  if (!document.querySelector(".toolbar")) return; // nothing changed
  const TURN = 700; // milliseconds: slow enough to look, and far below what may harm (WCAG 2.3.1)
  const areas = document.querySelectorAll(".pages");
  const buttons = document.querySelectorAll("[data-set-mode]");
  const mix = document.getElementById("mix");
  let turning = null;

  const blend = () => {
    document.documentElement.style.setProperty("--mix", mix.value / 100);
  };

  const choose = (mode) => {
    clearInterval(turning);
    areas.forEach((area) => { area.dataset.mode = mode; area.classList.remove("turned"); });
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.setMode === mode));
    }
    if (mode === "blink") {
      turning = setInterval(() => areas.forEach((area) => area.classList.toggle("turned")), TURN);
    }
  };

  for (const button of buttons) {
    button.addEventListener("click", () => choose(button.dataset.setMode));
  }
  mix.addEventListener("input", blend);
  const keys = { s: "side", o: "overlay", b: "blink" };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("textarea, select, input:not([type=checkbox], [type=radio])");
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (typing || !plain || !document.getElementById("keys").checked) return;
    if (keys[event.key]) choose(keys[event.key]);
  });
  blend();
})();
