import { keep, kept } from "../keep.js";

/** Where the name for printed sheets is kept, if its owner wants it kept. */
const nameKey = "pedoman-nama";

/** Makes the lists print one by one, filled or blank, signed with the name and date of the form. The date is never kept: it would be wrong soon. */
export function wirePrinting(): void {
  const form = document.querySelector<HTMLElement>(".sheet-tools");
  if (form) wireForm(form);
  for (const section of document.querySelectorAll<HTMLElement>(".checklist")) {
    const on = (action: string, blank: boolean): void =>
      section
        .querySelector<HTMLElement>(`[data-action="${action}"]`)
        ?.addEventListener("click", () => print({ only: section, blank }));
    on("print", false);
    on("print-blank", true);
  }
  document
    .querySelector<HTMLElement>('[data-action="print-all"]')
    ?.addEventListener("click", () => print({ only: undefined, blank: false }));
  addEventListener("afterprint", () => {
    document.body.classList.remove("print-one", "print-blank");
    for (const section of document.querySelectorAll(".print-this")) section.classList.remove("print-this");
  });
}

function print({ only, blank }: { readonly only: HTMLElement | undefined; readonly blank: boolean }): void {
  document.body.classList.toggle("print-one", only !== undefined);
  document.body.classList.toggle("print-blank", blank);
  only?.classList.add("print-this");
  window.print();
}

function wireForm(form: HTMLElement): void {
  const field = (name: string): HTMLInputElement | null => form.querySelector<HTMLInputElement>(`[name="${name}"]`);
  const [name, date, remember] = [field("name"), field("date"), field("remember")];
  if (!name || !date || !remember) return;
  const known = kept(nameKey);
  name.value = known ?? "";
  date.value = "";
  remember.checked = known !== null;
  const fill = (): void => {
    const values = { name: name.value, date: date.value.split("-").reverse().join("-") };
    for (const [key, value] of Object.entries(values))
      for (const place of document.querySelectorAll(`[data-fill="${key}"]`)) place.textContent = value;
  };
  const save = (): void => {
    keep(nameKey, remember.checked && name.value !== "" ? name.value : undefined);
  };
  name.addEventListener("input", () => {
    save();
    fill();
  });
  date.addEventListener("input", fill);
  remember.addEventListener("change", save);
  fill();
  form.hidden = false;
}
