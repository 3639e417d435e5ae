import { diagnose as rule } from "../compile/blocks/diagnostics.js";
import { diagnose as calendar } from "../compile/calendar/diagnostics.js";
import { diagnose as checklist } from "../compile/checklists/diagnostics.js";
import { diagnose as definition } from "../compile/definitions/diagnostics.js";
import { diagnose as derived } from "../compile/derived/diagnostics.js";
import { diagnose as document } from "../compile/diagnostics.js";
import { diagnose as procedure } from "../compile/procedures/diagnostics.js";
import { diagnose as reference } from "../compile/references/diagnostics.js";
import { diagnose as formula } from "../compile/rule-book/diagnostics.js";
import { diagnose as structure } from "../compile/structure/diagnostics.js";
import { diagnose as table } from "../compile/tables/diagnostics.js";
import { diagnose as condition } from "../conditions/diagnostics.js";
import { type Codes, collectCatalogue } from "../diagnostics/catalogue.js";
import type { Catalogue } from "../diagnostics/define.js";
import type { Localised } from "../diagnostics/diagnostic.js";
import { diagnose as suppression } from "../diagnostics/suppression/diagnostics.js";
import { diagnose as print } from "../emit/print/diagnostics.js";
import { diagnose as fill } from "../exchange/fill/diagnostics.js";
import { diagnose as importing } from "../exchange/import/diagnostics.js";
import { diagnose as register } from "../exchange/registers/diagnostics.js";
import { diagnose as lint } from "../lint/diagnostics.js";
import { diagnose as conflict } from "../prove/conflicts/diagnostics.js";
import { diagnose as dead } from "../prove/dead-rules/diagnostics.js";
import { diagnose as deadline } from "../prove/deadlines/diagnostics.js";
import { diagnose as decision } from "../prove/decision-tables/diagnostics.js";
import { diagnose as effect } from "../prove/effects/diagnostics.js";
import { diagnose as exception } from "../prove/exceptions/diagnostics.js";
import { diagnose as gap } from "../prove/gaps/diagnostics.js";
import { diagnose as lock } from "../prove/lock/diagnostics.js";
import { diagnose as platform } from "../prove/platforms/diagnostics.js";
import { diagnose as timing } from "../prove/procedures/diagnostics.js";
import { diagnose as restated } from "../prove/restated/diagnostics.js";
import { diagnose as review } from "../prove/review/diagnostics.js";
import { diagnose as scenario } from "../prove/scenarios/diagnostics.js";
import { diagnose as trace } from "../prove/trace/diagnostics.js";
import { diagnose as vector } from "../prove/vectors/diagnostics.js";
import { diagnose as rewrite } from "../rewrite/diagnostics.js";
import { diagnose as schema } from "../schema/diagnostics.js";
import { diagnose as syntax } from "../syntax/diagnostics.js";
import { diagnose as workspace } from "./diagnostics.js";

/** Every finding there is, in the order in which a text meets them. A test holds that no `diagnostics.ts` is missing here. */
export const catalogues: readonly Catalogue[] = [
  workspace,
  syntax,
  suppression,
  schema,
  document,
  structure,
  definition,
  reference,
  table,
  rule,
  derived,
  condition,
  checklist,
  procedure,
  lint,
  decision,
  dead,
  exception,
  conflict,
  gap,
  deadline,
  lock,
  restated,
  review,
  calendar,
  formula,
  effect,
  timing,
  scenario,
  trace,
  platform,
  vector,
  register,
  importing,
  fill,
  rewrite,
  print,
].map(({ catalogue }) => catalogue);

/** Every code there is, by its name. */
export const codes: Codes = collectCatalogue(catalogues);

/** What each area is about, for lists of all codes. */
export const areaNames: Readonly<Record<string, Localised>> = {
  workspace: { id: "Folder proyek dan pengaturan", en: "Folder of the project and settings" },
  syntax: { id: "Huruf, frontmatter, dan YAML", en: "Letters, frontmatter and YAML" },
  suppression: { id: "Komentar abaikan", en: "Comments that leave out findings" },
  schema: { id: "Kunci dan nilai", en: "Keys and values" },
  document: { id: "Dokumen", en: "Documents" },
  structure: { id: "Susunan peraturan", en: "Structure of an act" },
  definition: { id: "Batasan pengertian", en: "Definitions" },
  reference: { id: "Rujukan dan dasar hukum", en: "References and list of law" },
  table: { id: "Tabel kosakata, organisasi, dan kalender", en: "Tables of vocabulary, organisation and calendar" },
  rule: { id: "Blok aturan, keputusan, dan skenario", en: "Blocks of rules, decisions and scenarios" },
  derived: { id: "Fakta turunan", en: "Derived facts" },
  condition: { id: "Bahasa syarat", en: "Language of conditions" },
  checklist: { id: "Daftar periksa", en: "Checklists" },
  procedure: { id: "Langkah SOP", en: "Steps of procedures" },
  lint: { id: "Penulisan peraturan", en: "Drafting of acts" },
  decision: { id: "Tabel keputusan", en: "Decision tables" },
  dead: { id: "Aturan yang tidak pernah berlaku", en: "Rules that never apply" },
  exception: { id: "Pengecualian", en: "Exceptions" },
  conflict: { id: "Pertentangan norma", en: "Conflicts of norms" },
  gap: { id: "Celah pengaturan", en: "Gaps" },
  deadline: { id: "Batas waktu yang tidak dapat dipenuhi", en: "Deadlines that cannot be kept" },
  lock: { id: "Kunci antara bunyi dan aturan", en: "Lock between text and rule" },
  restated: { id: "Ketentuan yang diulang naskah lain", en: "Provisions restated elsewhere" },
  review: { id: "Tinjauan", en: "Reviews" },
  calendar: { id: "Kalender", en: "Calendar" },
  formula: { id: "Rumus", en: "Formulas" },
  effect: { id: "Akibat norma", en: "Effects of norms" },
  timing: { id: "Waktu SOP terhadap peraturan", en: "Times of procedures against the law" },
  scenario: { id: "Skenario", en: "Scenarios" },
  trace: { id: "Penelusuran arahan", en: "Traces of statements" },
  platform: { id: "Batas platform", en: "Limits of platforms" },
  vector: { id: "Dua pembacaan aturan", en: "Two readings of a rule" },
  register: { id: "Register", en: "Registers" },
  rewrite: { id: "Penomoran ulang dan pemindahan", en: "Renumbering and moving" },
  import: { id: "Impor dari Word dan teks", en: "Import from Word and text" },
  fill: { id: "Pengisian tabel", en: "Filling of tables" },
  print: { id: "Cetakan", en: "Print" },
};
