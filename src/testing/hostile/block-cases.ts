import { changed, type HostileCase, hostilePath, numbered, prose, type Texts } from "./hostile-case.js";

const act = "guidelines/perbup-media-sosial.md";
const vocabulary = "guidelines/kosakata.md";
const lastKey = "paling_lambat: 2 hari kerja sejak pertanyaan.diterima";
const many = 100_000;

/** What is put into a rule of the act, as lines of its own; all of it must be refused. */
const inRule: readonly (readonly [what: string, lines: () => string])[] = [
  ["a condition of brackets", () => `bila: ${"(".repeat(many)}tanggapan.disetujui${")".repeat(many)}`],
  ["a condition of brackets never closed", () => `bila: ${"(".repeat(many)}`],
  ["a condition of bukan", () => `bila: ${"bukan ".repeat(many)}tanggapan.disetujui`],
  [
    "a condition of bukan and brackets",
    () => `bila: ${"bukan (".repeat(5_000)}tanggapan.disetujui${")".repeat(5_000)}`,
  ],
  ["a condition of dan", () => `bila: tanggapan.disetujui${" dan tanggapan.disetujui".repeat(many / 4)}`],
  ["a condition of atau", () => `bila: tanggapan.disetujui${" atau tanggapan.disetujui".repeat(many / 4)}`],
  ["a condition of dan without end", () => `bila: ${"dan ".repeat(many)}`],
  ["a condition of names", () => `bila: ${"a.".repeat(many)}b`],
  ["a condition of comparisons", () => `bila: ${"a >= ".repeat(many)}b`],
  ["a condition of numbers", () => `bila: tanggapan.disetujui >= ${"9".repeat(many)}`],
  ["a condition of signs", () => `bila: ${"<=>!&|^%$".repeat(many / 10)}`],
  ["a condition of every kind of ada", () => `bila: ${"ada p dari x yang ".repeat(10_000)}p`],
  ["a condition of quotes", () => `bila: '"''"${"a".repeat(1_000)}"'`],
  ["a condition that reads every object's own", () => "bila: constructor.prototype dan __proto__.polluted"],
  ["a condition that is code", () => "bila: process.exit(1); require('fs')"],
  ["a deadline of a hundred thousand digits", () => `batas: ${"9".repeat(many)} hari kerja`],
  ["a role that every object has", () => "terhadap: __proto__"],
  ["roles", () => `terhadap: [${"admin, ".repeat(many / 4)}]`],
  ["a text of half a million letters", () => `alasan: ${"kata ".repeat(many)}`],
  ["keys nobody knows", () => numbered(10_000, (i) => `kunci_${i}: a\n`)],
  ["aliases", () => "unsur: &a [*a]"],
  ["parts", () => `unsur:\n${numbered(20_000, (i) => `  a${i}: pembinaan\n`)}`],
  ["what it is an exception of, again and again", () => `mengecualikan: [${"terbit-setelah-setuju, ".repeat(10_000)}]`],
  ["an exception of itself", () => "mengecualikan: jawab-pertanyaan"],
  ["a provision that is not there", () => `pada: ayat (${"9".repeat(1_000)})`],
];

const rule = (id: string): string =>
  `\n\`\`\`aturan\nid: ${id}\npelaku: admin\nwajib: menjawab pertanyaan\n${lastKey}\n\`\`\`\n`;
const rules = (text: string) => (base: Texts) => changed(base, act, "## Pasal 5 {#", `${text}\n## Pasal 5 {#`);
const facts = (text: string) => (base: Texts) => changed(base, vocabulary, "\n## Tindakan", `${text}\n\n## Tindakan`);
const provisions = (count: number, text: (index: number) => string) => (base: Texts) =>
  changed(base, act, "# BAB IV", `${numbered(count, text)}\n# BAB IV`);

/** Changes of other places. */
const others: readonly (readonly [what: string, files: HostileCase["files"], exit: 0 | 1])[] = [
  ["rules of a thousand", rules(numbered(1_000, (i) => rule(`aturan-${i}`))), 1],
  ["rules of one id", rules(rule("jawab-pertanyaan").repeat(300)), 1],
  ["rules with ids that differ in case", rules(rule("Jawab-Pertanyaan")), 1],
  ["rules with ids that differ in a Cyrillic letter", rules(rule("jаwab-pertanyaan")), 1],
  ["rules with ids that differ in an unseen sign", rules(rule("jawab\u200b-pertanyaan")), 1],
  ["rules with ids in pieces and whole", rules(rule("ré") + rule("re\u0301")), 1],
  ["a list of rules", rules(`\n\`\`\`aturan\n${"- id: a\n".repeat(20_000)}\`\`\`\n`), 1],
  ["an empty rule", rules("\n```aturan\n```\n"), 1],
  ["a rule that is never closed", rules("\n```aturan\nid: a\n"), 1],
  ["rules in a text that has none", () => ({ [hostilePath]: prose(rule("a").repeat(500)) }), 1],
  ["kinds of block nobody knows", () => ({ [hostilePath]: prose("```aturann\na: b\n```\n\n".repeat(2_000)) }), 0],
  [
    "a decision table of twenty thousand rows",
    () => ({ [hostilePath]: prose(decision("tanggapan.disetujui", "| ya | tidak |\n".repeat(20_000))) }),
    1,
  ],
  [
    "a decision table of five thousand columns",
    () => ({ [hostilePath]: prose(decision("tanggapan.disetujui | ".repeat(5_000), "| ya |\n")) }),
    1,
  ],
  [
    "a decision table without a table",
    () => ({ [hostilePath]: prose("```keputusan\nid: a\nmenentukan: b\n```\n") }),
    1,
  ],
  ["scenarios of two thousand", () => ({ [hostilePath]: prose(numbered(2_000, scenario)) }), 1],
  [
    "a scenario of twenty thousand facts",
    () => ({
      [hostilePath]: prose(
        scenario(0).replace("fakta:\n", () => `fakta:\n${numbered(20_000, (i) => `  a.b${i}: ya\n`)}`),
      ),
    }),
    1,
  ],
  [
    "facts of five thousand",
    facts(numbered(5_000, (i) => `| a.b${i} | ya/tidak | - | kata ${i} | - |\n`).trimEnd()),
    0,
  ],
  [
    "a fact of ten thousand choices",
    facts(`| a.b | pilihan berurut | ${numbered(10_000, (i) => `c${i} < `)}d | kata | - |`),
    0,
  ],
  [
    "facts that read each other",
    facts("| a.b | turunan | bila a.c | kata | - |\n| a.c | turunan | bila a.b | lain | - |"),
    1,
  ],
  [
    "facts with names every object has",
    facts("| constructor.prototype | ya/tidak | - | kata | - |\n| __proto__.a | ya/tidak | - | lain | - |"),
    0,
  ],
  ["a fact with a pattern for a name", facts("| (a+)+$ | ya/tidak | - | (a+)+$ | - |"), 1],
  ["a role that is its own parent", (base) => roles(base, "| raja | Raja | raja | 1 | - |"), 1],
  ["roles in a ring", (base) => roles(base, "| x-a | Xa | x-b | 1 | - |\n| x-b | Xb | x-a | 1 | - |"), 1],
  [
    "roles, each below the last",
    (base) =>
      roles(
        base,
        numbered(3_000, (i) => `| r${i} | R${i} | ${i === 0 ? "setiap-orang" : `r${i - 1}`} | - | - |\n`).trimEnd(),
      ),
    0,
  ],
  ["two thousand Pasal", provisions(2_000, (i) => `## Pasal ${i + 100}\n\nAdmin wajib menjawab pertanyaan.\n\n`), 1],
  [
    "ayat of five thousand",
    provisions(1, () => `## Pasal 99\n\n${numbered(5_000, (i) => `(${i + 1}) Admin wajib menjawab pertanyaan.\n\n`)}`),
    1,
  ],
  [
    "letters of five thousand",
    provisions(1, () => `## Pasal 99\n\nAdmin wajib:\n\n${"a. menjawab;\n\n".repeat(5_000)}`),
    1,
  ],
  ["labels in one another", provisions(1, () => `## Pasal 99\n\n${"(1) a. 1. a) 1) ".repeat(5_000)}`), 1],
  ["Pasal without a number", provisions(500, () => "## Pasal\n\na\n\n"), 1],
  ["Pasal of a hundred thousand digits", provisions(1, () => `## Pasal ${"9".repeat(many)}\n\na\n\n`), 1],
  ["BAB of Roman numbers without end", provisions(1, () => `# BAB ${"X".repeat(many)}\n\n`), 1],
  [
    "definitions of three thousand",
    (base) =>
      changed(
        base,
        act,
        "## Pasal 2 {#",
        `${numbered(3_000, (i) => `${i + 5}. Kata${i} adalah kata.\n\n`)}## Pasal 2 {#`,
      ),
    0,
  ],
  [
    "a checklist of five thousand items",
    (base) =>
      changed(
        base,
        "guidelines/daftar-periksa.md",
        "## Periksa\n\n",
        `## Periksa\n\n${numbered(5_000, (i) => `- [ ] Butir ${i}. (Pasal 3) {#b${i}}\n`)}`,
      ),
    0,
  ],
  [
    "items of one id",
    (base) =>
      changed(
        base,
        "guidelines/daftar-periksa.md",
        "## Periksa\n\n",
        `## Periksa\n\n${"- [ ] Butir. (Pasal 3) {#setuju}\n".repeat(500)}`,
      ),
    1,
  ],
  [
    "comments that leave out findings",
    () => ({ [hostilePath]: prose("<!-- abaikan lint/terbilang: sengaja -->\n\na\n\n".repeat(3_000)) }),
    0,
  ],
  [
    "comments that leave out codes without end",
    () => ({ [hostilePath]: prose(`<!-- abaikan ${"lint/x, ".repeat(10_000)}: sengaja -->\n\na`) }),
    0,
  ],
  ["a lock that is not JSON", () => ({ "guidelines/pedoman.lock.json": "[".repeat(many) }), 1],
  [
    "a lock with __proto__",
    () => ({ "guidelines/pedoman.lock.json": '{"__proto__": {"x": 1}, "constructor": []}' }),
    1,
  ],
  ["settings of aliases", () => ({ "pedoman.yaml": "a: &a [*a]\n" }), 1],
  ["settings too deep", () => ({ "pedoman.yaml": "[".repeat(many) }), 1],
  ["settings that are no text", () => ({ "pedoman.yaml": new Uint8Array([0xff, 0xfe, 0x00]) }), 1],
  ["settings that publish elsewhere", () => ({ "pedoman.yaml": "luaran: ../../../tmp\nout: /etc\n" }), 1],
];

function roles(base: Texts, rows: string): Texts {
  const path = "guidelines/organisasi.md";
  const text = base[path] ?? "";
  const table = /^\| *Peran[^\n]*\n\|[-| :]*\n/m.exec(text);
  if (!table) throw new Error("There is no table of roles.");
  const end = table.index + table[0].length;
  return { [path]: `${text.slice(0, end)}${rows}\n${text.slice(end)}` };
}

function decision(head: string, rows: string): string {
  const columns = head.split("|").filter((one) => one.trim() !== "").length + 1;
  return `## Tabel\n\n\`\`\`keputusan\nid: tabel\nmenentukan: tanggapan.disetujui\ncara: pertama\n\`\`\`\n\n| ${head} | hasil |\n|${"---|".repeat(columns)}\n${rows}`;
}

function scenario(index: number): string {
  return `\`\`\`skenario\nid: contoh-${index}\njudul: Contoh\ntanya: admin menjawab pertanyaan\npada: 2026-08-10 pukul 09.00\nfakta:\n  tanggapan.disetujui: ya\nhasil: boleh\n\`\`\`\n\n`;
}

/** Cases of rules, tables, facts, provisions and what else a machine reads. */
export const blockCases: readonly HostileCase[] = [
  ...inRule.map(
    ([what, lines]): HostileCase => ({
      name: `blocks: ${what}`,
      family: "blocks",
      files: (base) => changed(base, act, lastKey, `${lastKey}\n${lines()}`),
      exit: 1,
    }),
  ),
  ...others.map(([what, files, exit]): HostileCase => ({ name: `blocks: ${what}`, family: "blocks", files, exit })),
];
