import type { Modality, TimeBound } from "../../model/norm.js";

/** An operative word of the law, or words used in its place. */
export type OperativeWords = {
  readonly words: readonly string[];
  readonly modality: Modality | "negated";
  /** The word the law prescribes where these only stand for it (UU 12/2011 Lampiran II angka 265–270). */
  readonly meant?: string;
};

const operative = (modality: OperativeWords["modality"], words: string, meant?: string): OperativeWords => ({
  words: words.split(" "),
  modality,
  ...(meant !== undefined && { meant }),
});

/** Longest first: *tidak dapat* is no *dapat*, *hanya dapat* neither. */
export const operativeWords: readonly OperativeWords[] = [
  operative("exemption", "tidak dapat dikenai"),
  operative("exemption", "tidak dapat dikenakan"),
  operative("exemption", "tidak dapat dijatuhi"),
  operative("obligation", "wajib hukumnya", "wajib"),
  operative("exclusive-permission", "hanya dapat"),
  operative("exclusive-permission", "hanya boleh", "hanya dapat"),
  operative("exemption", "tidak dikenai"),
  operative("exemption", "tidak dikenakan"),
  operative("exemption", "tidak dijatuhi"),
  operative("prohibition", "tidak boleh", "dilarang"),
  operative("prohibition", "tidak diperbolehkan", "dilarang"),
  operative("prohibition", "tidak diperkenankan", "dilarang"),
  operative("prohibition", "tidak diizinkan", "dilarang"),
  ...["wajib", "harus", "dapat", "dilarang", "berhak", "berwenang", "diwajibkan", "berkewajiban"].map((word) =>
    operative("negated", `tidak ${word}`),
  ),
  operative("power", "mempunyai wewenang", "berwenang"),
  operative("power", "memiliki wewenang", "berwenang"),
  operative("right", "mempunyai hak", "berhak"),
  operative("right", "memiliki hak", "berhak"),
  operative("obligation", "wajib"),
  operative("obligation", "berkewajiban", "wajib"),
  operative("obligation", "diwajibkan", "wajib"),
  operative("requirement", "harus"),
  operative("requirement", "diharuskan", "harus"),
  operative("prohibition", "dilarang"),
  operative("permission", "dapat"),
  operative("permission", "boleh", "dapat"),
  operative("permission", "diperbolehkan", "dapat"),
  operative("right", "berhak"),
  operative("power", "berwenang"),
  operative("sanction", "dikenai"),
];

/** Words by which a sanction is imposed where its own noun is the subject (*Sanksi dijatuhkan kepada …*). */
export const sanctionVerbs: ReadonlySet<string> = new Set(["dikenai", "dikenakan", "dijatuhi", "dijatuhkan"]);
/** Words that make *wajib* the first half of a noun: *wajib pajak*. */
export const compoundsOfWajib: ReadonlySet<string> = new Set(["pajak", "lapor", "belajar", "daftar", "retribusi"]);
/** Words by which a text gives a fact its value. */
export const determiningVerbs: ReadonlySet<string> = new Set([
  "merupakan",
  "ditentukan",
  "dianggap",
  "dinyatakan",
  "adalah",
]);

export const negations: ReadonlySet<string> = new Set(["tidak", "belum", "tanpa", "bukan"]);
export const connectors: ReadonlySet<string> = new Set(["dan", "atau", "dan/atau", "serta", "bersama", "bersama-sama"]);
export const marks: ReadonlySet<string> = new Set([".", ",", ";", ":", "(", ")"]);
/** What may stand between an operative word and its verb. */
export const fillers: ReadonlySet<string> = new Set(
  "segera terlebih dahulu untuk secara tertulis lisan terbuka berkala langsung tetap juga turut telah sudah senantiasa selalu bersama bersama-sama dengan dalam jangka waktu , ".split(
    " ",
  ),
);
/** Where the search for a verb or an object ends: what follows belongs to another clause. */
export const clauseWords: ReadonlySet<string> = new Set(
  "sebelum setelah sesudah apabila jika bila kecuali yang oleh agar pada sejak selama sepanjang dalam-hal".split(" "),
);
/** Words that open a condition; the last word of *dalam hal* and *pada saat* is found by its first. */
export const triggers: ReadonlySet<string> = new Set(["jika", "apabila", "bilamana", "selama", "sepanjang", "jikalau"]);
/** May stand between *sejak* and the words of the event, and between a gate word and its act. */
export const eventLeads: ReadonlySet<string> = new Set(["tanggal", "saat", "waktu", "hari", "adanya"]);
/** May stand before a bearer. */
export const determiners: ReadonlySet<string> = new Set([
  "setiap",
  "para",
  "seluruh",
  "semua",
  "tiap",
  "masing-masing",
]);
/** A noun phrase may go on with these before its operative word comes. */
export const afterBearer: ReadonlySet<string> = new Set(["yang", "pada", "di", "dari", "dalam", "selaku", "sebagai"]);
/** Words that speak of a rule as carried out. */
export const fulfilment: ReadonlySet<string> = new Set(
  "memenuhi dipenuhi terpenuhi memperoleh diperoleh mendapat mendapatkan melaksanakan dilaksanakan".split(" "),
);
/** Words that speak of a period as over. */
export const lapse: ReadonlySet<string> = new Set(["terlampaui", "dilampaui", "melampaui", "terlewati", "melewati"]);
export const breach: ReadonlySet<string> = new Set(["melanggar", "dilanggar", "pelanggaran"]);
/** Verbs that carry a noun of action: *melakukan pencabutan*, *pencabutan wajib dilakukan*. */
export const supportVerbs: ReadonlySet<string> = new Set(
  "melakukan dilakukan melaksanakan dilaksanakan menyelenggarakan diselenggarakan memberikan diberikan".split(" "),
);

/** The second word after *paling*. */
export const boundWords: Readonly<Record<TimeBound["bound"], string>> = {
  "at-latest": "lambat",
  "at-earliest": "cepat",
  "at-most": "lama",
  "at-least": "singkat",
};
/** The law's word for each operative modality. */
export const modalityWords: Readonly<Record<Modality, string>> = {
  obligation: "wajib",
  requirement: "harus",
  prohibition: "dilarang",
  permission: "dapat",
  "exclusive-permission": "hanya dapat",
  right: "berhak",
  power: "berwenang",
  sanction: "dikenai",
  exemption: "tidak dikenai",
  determination: "merupakan",
  statement: "ketentuan",
};
