"use strict";
// A text and its counterparts: whichever is pointed at, all of them light up.
(() => {
  for (const area of document.querySelectorAll(".twins")) {
    const parts = [...area.querySelectorAll("[data-text]")];
    const light = (mark, from) => {
      for (const part of parts) part.classList.toggle("lit", part.dataset.text === mark);
      for (const button of area.querySelectorAll(".light")) {
        button.setAttribute("aria-pressed", String(button.closest("tr").dataset.text === mark));
      }
      const lit = parts.filter((part) => part.dataset.text === mark);
      const inTable = lit.find((part) => part.localName === "tr");
      const onPage = lit.find((part) => part.localName === "rect");
      const seek = from?.localName === "rect" ? inTable : onPage;
      seek?.scrollIntoView({ block: "nearest" });
    };
    area.addEventListener("click", (event) => {
      if (event.target.closest("a")) return;
      const part = event.target.closest("[data-text]");
      if (part) light(part.dataset.text, part);
    });
  }
})();
