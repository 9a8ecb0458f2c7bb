"use strict";
// The reviewer's verdicts: kept by the browser while the report is read, and in a file to send back.
(() => {
  const fields = [...document.querySelectorAll("[data-verdict]")];
  const reviewer = document.getElementById("reviewer");
  const count = document.getElementById("verdicts");
  const KEPT = "diptych-verdicts";

  const verdict = (field) => field.querySelector("input[type=radio]:checked")?.value ?? null;
  const note = (field) => field.querySelector("input[type=text]");

  const collect = () => ({
    reviewer: reviewer.value,
    verdicts: fields
      .map((field) => ({ change: field.dataset.verdict, verdict: verdict(field), note: note(field).value }))
      .filter((one) => one.verdict || one.note),
  });

  const show = () => {
    const given = fields.filter((field) => verdict(field)).length;
    count.textContent = `${given} / ${fields.length}`;
    for (const field of fields) field.closest(".change").dataset.given = verdict(field) ?? "";
  };

  const keep = () => {
    // A browser that keeps nothing for files still lets the verdicts be saved.
    try { localStorage.setItem(KEPT, JSON.stringify(collect())); } catch { /* as said above */ }
    show();
  };

  const fill = (kept) => {
    reviewer.value = kept.reviewer ?? "";
    for (const one of kept.verdicts ?? []) {
      const field = fields.find((other) => other.dataset.verdict === one.change);
      if (!field) continue;
      const choice = [...field.querySelectorAll("input[type=radio]")].find((radio) => radio.value === one.verdict);
      if (choice) choice.checked = true;
      note(field).value = one.note ?? "";
    }
    show();
  };

  document.getElementById("save").addEventListener("click", () => {
    const file = new Blob([JSON.stringify(collect(), null, 1) + "\n"], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "verdicts.json";
    link.click();
    URL.revokeObjectURL(link.href);
  });
  document.getElementById("load").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    try {
      fill(JSON.parse(await file.text()));
      keep();
    } catch {
      count.textContent = `${file.name} ?`;
    }
  });
  for (const field of [...fields, reviewer]) field.addEventListener("input", keep);
  try { fill(JSON.parse(localStorage.getItem(KEPT) ?? "{}")); } catch { show(); }
})();
