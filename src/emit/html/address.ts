/** Ids of the compiler are kebab case; the pages' own ids have an underscore, so that neither can take the other's place. */
const reservedPages: ReadonlySet<string> = new Set([
  "index",
  "cari",
  "cakupan",
  "bagan",
  "handbook",
  "bolehkah",
  "peran",
  "susunan",
]);

/** File name of the page of a document or role. One called `index` keeps clear of the page that lists them all, and so for the other pages of ours. */
export function pageName(id: string): string {
  return `${encodeURIComponent(reservedPages.has(id) ? `${id}_` : id)}.html`;
}

/** The page that answers *Bolehkah saya …?*. */
export const askPageName = "bolehkah.html";

/** The page that lists the roles: *Saya adalah …*. */
export const rolesPageName = "peran.html";

/** The page that shows all documents down to the Pasal. */
export const structurePageName = "susunan.html";

/** File name of the page of what concerns a role; the underscore keeps it clear of documents. */
export function rolePageName(role: string): string {
  return `peran_${encodeURIComponent(role)}.html`;
}

/** The fragment that leads to an element: `#pasal-5-ayat-2`. */
export function fragment(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** Id of a definition in a page's glossary; terms of two documents may meet in one. */
export function glossaryId(document: string, definition: string): string {
  return `arti_${document}_${definition}`;
}

/** Id of the note of that number, and of the place that refers to it. */
export function footnoteId(number: number): { readonly note: string; readonly reference: string } {
  return { note: `catatan_${number}`, reference: `acuan_${number}` };
}

/** Id of a rule's machine reading, under the provision it reads. */
export function ruleAnchor(rule: string): string {
  return `aturan_${rule}`;
}

/** Id of a worked example, under the provision it illustrates. */
export function scenarioAnchor(scenario: string): string {
  return `contoh_${scenario}`;
}

/** Anchor of a step of a SOP: steps are counted anew in every table, so the section is part of it. */
export function stepAnchor(section: string, number: number): string {
  return `langkah_${section}_${number}`;
}

/** Id of the picture of a flow, or of a part of it. */
export function flowId(section: string, part: number): string {
  return `alir_${section}_${part}`;
}

/** Id of a statement on the page that traces it. */
export function traceAnchor(trace: string): string {
  return `arahan_${trace}`;
}

/** Id of an act outside the handbook, on the page that lists them. */
export function lawAnchor(instrument: string): string {
  return `hukum_${instrument}`;
}

/** Id of a line to tick on the sheet of its role. */
export function checklistItemAnchor(document: string, item: string): string {
  return `butir_${document}_${item}`;
}

/** The page of pictures. */
export const chartsPageName = "bagan.html";

/** Id of a picture of rules, a table or roles: what it shows, and the rule, event or table it is made from. */
export function chartId(kind: "tangga" | "waktu" | "penentuan" | "peran", made: string): string {
  return `bagan_${kind}_${made.replace(/[^a-z0-9-]+/gi, "-")}`;
}
