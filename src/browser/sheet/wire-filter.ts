import { fillWords } from "../fill-words.js";

/** What the filter calls a list for every platform. */
const forEvery = "-";

/** Makes the index show the lists of one role, one moment, one platform, or those that are for every one: whose words name none. */
export function wireFilter(): void {
  const form = document.querySelector<HTMLElement>(".sheet-filter");
  const count = document.querySelector<HTMLElement>(".sheet-filter-count");
  if (!form || !count) return;
  const chosen = (name: string): string => form.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? "";
  const apply = (): void => {
    const [role, moment, platform] = [chosen("role"), chosen("moment"), chosen("platform")];
    // A list that several roles share is one list.
    const found = new Set<string>();
    for (const card of document.querySelectorAll<HTMLElement>(".card")) {
      const entries = [...card.querySelectorAll<HTMLElement>("[data-moment]")];
      const isRole = role === "" || card.dataset["role"] === role;
      for (const entry of entries) {
        const platforms = entry.dataset["platforms"]?.split("|");
        const fits =
          (moment === "" || entry.dataset["moment"] === moment) &&
          (platform === "" || (platforms ?? [forEvery]).includes(platform));
        entry.hidden = !fits;
        if (isRole && fits) found.add(entry.querySelector("a")?.hash ?? "");
      }
      const narrowed = moment !== "" || platform !== "";
      card.hidden = !isRole || (narrowed && entries.every((entry) => entry.hidden));
    }
    for (const section of document.querySelectorAll<HTMLElement>(".kind"))
      section.hidden = [...section.querySelectorAll<HTMLElement>(".card")].every((card) => card.hidden);
    count.textContent = fillWords(count.dataset["words"] ?? "", { count: found.size });
  };
  form.addEventListener("change", apply);
  form.querySelector('[data-action="reset"]')?.addEventListener("click", () => {
    for (const field of form.querySelectorAll("select")) field.value = "";
    apply();
  });
  addEventListener("pageshow", apply);
  form.hidden = false;
  apply();
}
