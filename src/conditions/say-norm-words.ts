import type { Language } from "../diagnostics/diagnostic.js";
import type { Bearer, Cardinality, Modality, TimeBound } from "../model/norm.js";

type Connected = Extract<Bearer, { readonly members: unknown }>["kind"];

/** The turns of phrase with which norms are said. Lists come joined; conditions come as clauses. */
export type NormWords = {
  /** Between bearer and act. `exclusive-permission` stands after «hanya …». */
  readonly modal: Readonly<Record<Exclude<Modality, "determination" | "statement">, string>>;
  readonly onlyBearer: (bearer: string) => string;
  /** A thing is the subject: whoever does the act it is about. */
  readonly whoever: (act: string) => string;
  readonly anyone: string;
  /** Words of an act or a sanction, taken over from the text. */
  readonly act: (words: string) => string;
  readonly actMeant: (words: string, phrase: string) => string;
  readonly statement: (words: string, bearer: string | undefined) => string;
  readonly determination: (fact: string, value: string) => string;
  readonly yes: string;
  readonly connector: Readonly<Record<Connected, string>>;
  readonly connected: Readonly<Record<Connected, (list: string) => string>>;
  readonly asIn: (rule: string) => string;
  readonly substitutesOf: (rule: string) => string;
  readonly rule: (citation: string, id: string) => string;
  readonly letter: (key: string) => string;
  readonly number: (key: string) => string;
  readonly choice: (key: string, fact: string) => string;
  readonly towards: (party: string) => string;
  readonly when: (condition: string) => string;
  readonly unless: (condition: string) => string;
  /** The items of a list, and whether they count together or one by one. */
  readonly elements: (list: string, joined: "one" | "all" | "any" | "any-or-all") => string;
  readonly kinds: (list: string) => string;
  readonly bound: Readonly<Record<TimeBound["bound"], string>>;
  readonly direction: Readonly<Record<"since" | "before", string>>;
  readonly before: (gate: string) => string;
  readonly after: (gate: string) => string;
  readonly at: (gate: string) => string;
  readonly happens: (event: string) => string;
  readonly every: (periods: readonly string[]) => string;
  readonly firstRound: (event: string) => string;
  readonly eachTime: (event: string) => string;
  readonly per: (register: string) => string;
  readonly count: Readonly<Record<Cardinality["bound"], (count: number, member: string) => string>>;
  readonly approvals: (by: string) => string;
  readonly opens: (act: string) => string;
  readonly exceptsFrom: (list: string) => string;
  readonly followsBreach: (list: string) => string;
  readonly followsCase: (list: string) => string;
  readonly extension: (text: string) => string;
  readonly manner: (text: string) => string;
  readonly instrument: (text: string) => string;
  readonly evidence: (list: string) => string;
  readonly graduated: string;
  readonly human: (part: string | undefined) => string;
  readonly reason: (text: string) => string;
  readonly interpretation: (text: string) => string;
  readonly and: string;
};

const indonesian: NormWords = {
  modal: {
    obligation: "wajib",
    requirement: "harus",
    prohibition: "dilarang",
    permission: "dapat",
    "exclusive-permission": "yang dapat",
    right: "berhak",
    power: "berwenang",
    sanction: "dikenai",
    exemption: "tidak dikenai",
  },
  onlyBearer: (bearer) => `hanya ${bearer}`,
  whoever: (act) => `siapa pun yang ${act}`,
  anyone: "siapa pun",
  act: (words) => words,
  actMeant: (words, phrase) => `${words} (tindakan “${phrase}”)`,
  statement: (words, bearer) =>
    bearer === undefined ? `berlaku ketentuan “${words}”` : `bagi ${bearer} berlaku ketentuan “${words}”`,
  determination: (fact, value) => `${fact} ditentukan: ${value}`,
  yes: "ya",
  connector: { each: " dan ", either: " atau ", joint: " bersama " },
  connected: {
    each: (list) => `${list} (masing-masing)`,
    either: (list) => `${list} (salah satu)`,
    joint: (list) => `${list} (hanya bersama-sama)`,
  },
  asIn: (rule) => `pelaku menurut ${rule}`,
  substitutesOf: (rule) => `pengganti pelaku menurut ${rule}`,
  rule: (citation, id) => `${citation} (aturan ${id})`,
  letter: (key) => `huruf ${key}`,
  number: (key) => `angka ${key}`,
  choice: (key, fact) => `${fact} ${key}`,
  towards: (party) => `terhadap ${party}`,
  when: (condition) => `apabila ${condition}`,
  unless: (condition) => `kecuali apabila ${condition}`,
  elements: (list, joined) =>
    `dengan ${{ one: "unsur", all: "semua unsur", any: "salah satu unsur", "any-or-all": "satu atau beberapa unsur" }[joined]}: ${list}`,
  kinds: (list) => `berupa: ${list}`,
  bound: {
    "at-latest": "paling lambat",
    "at-earliest": "paling cepat",
    "at-most": "paling lama",
    "at-least": "paling singkat",
  },
  direction: { since: "sejak", before: "sebelum" },
  before: (gate) => `sebelum ${gate}`,
  after: (gate) => `hanya setelah ${gate}`,
  at: (gate) => `pada saat ${gate}`,
  happens: (event) => `${event} terjadi`,
  every: (periods) => {
    const all = periods.map((period) => `setiap ${period}`).join(" atau ");
    return periods.length > 1 ? `${all}, mana yang lebih dahulu` : all;
  },
  firstRound: (event) => `dihitung sejak ${event}`,
  eachTime: (event) => `kali ${event} terjadi`,
  per: (register) => `untuk setiap baris register ${register}`,
  count: {
    exactly: (count, member) => `tepat ${count} ${member}`,
    "at-least": (count, member) => `paling sedikit ${count} ${member}`,
    "at-most": (count, member) => `paling banyak ${count} ${member}`,
  },
  approvals: (by) => `kecuali telah disetujui oleh ${by} (diam bukan persetujuan)`,
  opens: (act) => `Tanpa itu, tidak terbuka: ${act}`,
  exceptsFrom: (list) => `dengan mengecualikan ${list}`,
  followsBreach: (list) => `atas pelanggaran ${list}`,
  followsCase: (list) => `berkenaan dengan ${list}`,
  extension: (text) => `dapat diperpanjang: ${text}`,
  manner: (text) => `dengan cara ${text}`,
  instrument: (text) => `dalam bentuk ${text}`,
  evidence: (list) => `dengan bukti yang disimpan: ${list}`,
  graduated: "dijatuhkan bertahap dari yang pertama",
  human: (part) => (part === undefined ? "Dinilai oleh manusia" : `Dinilai oleh manusia untuk ${part}`),
  reason: (text) => `karena: ${text}`,
  interpretation: (text) => `Tafsir: ${text}`,
  and: " dan ",
};

const english: NormWords = {
  modal: {
    obligation: "must",
    requirement: "has to, as a requirement,",
    prohibition: "must not",
    permission: "may",
    "exclusive-permission": "may",
    right: "has the right to",
    power: "has the power to",
    sanction: "is subject to",
    exemption: "is not subject to",
  },
  onlyBearer: (bearer) => `only ${bearer}`,
  whoever: (act) => `whoever does ${act}`,
  anyone: "anyone",
  act: (words) => `“${words}”`,
  actMeant: (words, phrase) => `“${words}” (the act “${phrase}”)`,
  statement: (words, bearer) =>
    bearer === undefined ? `the provision “${words}” applies` : `for ${bearer} the provision “${words}” applies`,
  determination: (fact, value) => `${fact} is determined to be: ${value}`,
  yes: "yes",
  connector: { each: " and ", either: " or ", joint: " together with " },
  connected: {
    each: (list) => `${list} (each of them)`,
    either: (list) => `${list} (either of them)`,
    joint: (list) => `${list} (only together)`,
  },
  asIn: (rule) => `those bound by ${rule}`,
  substitutesOf: (rule) => `the substitutes of those bound by ${rule}`,
  rule: (citation, id) => `${citation} (rule ${id})`,
  letter: (key) => `item ${key}`,
  number: (key) => `item ${key}`,
  choice: (key, fact) => `${fact} ${key}`,
  towards: (party) => `towards ${party}`,
  when: (condition) => `when ${condition}`,
  unless: (condition) => `unless ${condition}`,
  elements: (list, joined) =>
    `with ${{ one: "the element", all: "all of the elements", any: "any one of the elements", "any-or-all": "one or more of the elements" }[joined]}: ${list}`,
  kinds: (list) => `namely: ${list}`,
  bound: {
    "at-latest": "no later than",
    "at-earliest": "no earlier than",
    "at-most": "for at most",
    "at-least": "for at least",
  },
  direction: { since: "after", before: "before" },
  before: (gate) => `before ${gate}`,
  after: (gate) => `only after ${gate}`,
  at: (gate) => `at the time of ${gate}`,
  happens: (event) => `${event} happens`,
  every: (periods) => {
    const all = periods.map((period) => `every ${period}`).join(" or ");
    return periods.length > 1 ? `${all}, whichever comes first` : all;
  },
  firstRound: (event) => `counted from ${event}`,
  eachTime: (event) => `time ${event} happens`,
  per: (register) => `for every row of the register ${register}`,
  count: {
    exactly: (count, member) => `exactly ${count} ${member}`,
    "at-least": (count, member) => `at least ${count} ${member}`,
    "at-most": (count, member) => `at most ${count} ${member}`,
  },
  approvals: (by) => `unless approved by ${by} (silence is no approval)`,
  opens: (act) => `Without it, this is not open: ${act}`,
  exceptsFrom: (list) => `as an exception to ${list}`,
  followsBreach: (list) => `for a breach of ${list}`,
  followsCase: (list) => `in connection with ${list}`,
  extension: (text) => `may be extended: “${text}”`,
  manner: (text) => `in the manner “${text}”`,
  instrument: (text) => `in the form of “${text}”`,
  evidence: (list) => `keeping as evidence: ${list}`,
  graduated: "imposed step by step from the first",
  human: (part) => (part === undefined ? "Assessed by a person" : `Assessed by a person for ${part}`),
  reason: (text) => `because: “${text}”`,
  interpretation: (text) => `Interpretation: “${text}”`,
  and: " and ",
};

export const normWords: Readonly<Record<Language, NormWords>> = { id: indonesian, en: english };
