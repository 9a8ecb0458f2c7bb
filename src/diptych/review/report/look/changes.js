"use strict";
// Stepping through changes: the list leads, the pages follow.
(() => {
  if (!document.querySelector(".toolbar")) return; // nothing changed
  const items = [...document.querySelectorAll(".change[data-change]")];
  const position = document.getElementById("position");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let current = null;

  // What sticks to the top must not hide what is gone to.
  const toolbar = document.querySelector(".toolbar");
  new ResizeObserver(() => {
    document.documentElement.style.setProperty("--toolbar", `${toolbar.offsetHeight}px`);
  }).observe(toolbar);

  const shown = () => items.filter((item) => !item.hidden && item.offsetParent !== null);
  const boxes = (number) => document.querySelectorAll(`.box[data-change="${number}"]`);

  const count = () => {
    const list = shown();
    const at = list.indexOf(current);
    position.textContent = `${at < 0 ? "–" : at + 1} / ${list.length}`;
  };

  const papers = document.querySelectorAll("[data-set-paper]");
  const choosePaper = (language) => {
    for (const paper of document.querySelectorAll("[data-paper]")) {
      paper.hidden = paper.dataset.paper !== language;
    }
    for (const button of papers) {
      button.setAttribute("aria-pressed", String(button.dataset.setPaper === language));
    }
  };

  // A change that one language does not have is looked at in the other one.
  const turnTo = (item) => {
    const languages = (item.dataset.languages || "").split(" ").filter(Boolean);
    const chosen = [...papers].find((one) => one.getAttribute("aria-pressed") === "true");
    if (chosen && languages.length && !languages.includes(chosen.dataset.setPaper)) choosePaper(languages[0]);
  };

  const go = (item) => {
    turnTo(item);
    if (current) {
      current.removeAttribute("aria-current");
      boxes(current.dataset.change).forEach((box) => box.classList.remove("current"));
    }
    current = item;
    item.setAttribute("aria-current", "true");
    item.querySelector(".go").focus({ preventScroll: true });
    const behavior = calm.matches ? "auto" : "smooth";
    const found = [...boxes(item.dataset.change)];
    found.forEach((box) => box.classList.add("current"));
    const seen = found.filter((box) => box.getClientRects().length);
    // The place in the newer pages is what the reviewer decides about.
    const target = seen.find((box) => box.closest(".sheet:last-child")) || seen[0];
    target?.querySelector("rect").scrollIntoView({ block: "center", behavior });
    // The list scrolls by itself, and may not be in view at all.
    const list = item.parentElement;
    list.scrollTo({ top: item.offsetTop - list.offsetTop - list.clientHeight / 4, behavior });
    if (!target) item.scrollIntoView({ block: "nearest", behavior });
    count();
  };

  const step = (by) => {
    const list = shown();
    if (!list.length) return;
    const at = list.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : at + by;
    go(list[(next + list.length) % list.length]);
  };

  for (const item of items) {
    item.querySelector(".go").addEventListener("click", () => go(item));
  }
  for (const box of document.querySelectorAll(".box")) {
    box.addEventListener("click", () => {
      const item = items.find((one) => one.dataset.change === box.dataset.change);
      if (item) go(item);
    });
  }
  for (const button of papers) {
    button.addEventListener("click", () => choosePaper(button.dataset.setPaper));
  }
  if (papers.length) choosePaper(papers[0].dataset.setPaper);
  for (const button of document.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => step(Number(button.dataset.step)));
  }

  const filter = (box) => {
    const hides = (one) => one.dataset.kind === box.dataset.filter;
    for (const item of items.filter(hides)) {
      item.hidden = !box.checked;
      boxes(item.dataset.change).forEach((one) => { one.style.display = box.checked ? "" : "none"; });
    }
    count();
  };
  for (const box of document.querySelectorAll("[data-filter]")) {
    box.addEventListener("change", () => filter(box));
  }

  const keys = { n: () => step(1), p: () => step(-1) };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("textarea, select, input:not([type=checkbox], [type=radio])");
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!typing && plain && document.getElementById("keys").checked) keys[event.key]?.();
  });
  count();
})();
