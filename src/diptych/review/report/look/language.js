"use strict";
// The language of the report is the `lang` of its page; style hides the other one.
(() => {
  const buttons = document.querySelectorAll("[data-language]");
  const choose = (language) => {
    document.documentElement.lang = language;
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    }
  };
  for (const button of buttons) {
    button.addEventListener("click", () => choose(button.dataset.language));
  }
})();
