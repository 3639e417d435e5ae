import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "./lint/rules.js";
import { remarkParser } from "./syntax/markdown-parser.js";
import { decreeOf, registerVocabulary } from "./testing/fill-texts.js";
import { lintText } from "./testing/lint-text.js";
import { memoryHost } from "./testing/memory-host.js";
import { foundations, guideline, organisation, regulation } from "./testing/sample-texts.js";
import { catalogues } from "./workspace/catalogues.js";
import { fixTexts } from "./workspace/fix.js";

const root = resolve(import.meta.dirname);

/** A mistake, and the text as the fix of its finding leaves it. Only what stands in the middle of a text is given. */
type Case = {
  readonly code: string;
  readonly before: string;
  readonly after: string;
  /** Whether the fix may change the meaning. */
  readonly unsafe?: true;
  /** The text around, in which `…` is the place. */
  readonly around?: (middle: string) => Readonly<Record<string, string>>;
};

const act = (text: string): Readonly<Record<string, string>> => ({ ...foundations, "perbup.md": regulation(text) });
const pasal = (text: string): Readonly<Record<string, string>> => act(`## Pasal 1\n\n${text}`);
const rule = (lines: string): Readonly<Record<string, string>> =>
  pasal(`Admin wajib menjawab Isu Publik.\n\n\`\`\`aturan\nid: jawab\npelaku: admin\n${lines}\n\`\`\``);
const scenario = (lines: string): Readonly<Record<string, string>> =>
  pasal(
    `Admin wajib menjawab Isu Publik.\n\n\`\`\`aturan\nid: jawab\npelaku: admin\nwajib: menjawab Isu Publik\n\`\`\`\n\n\`\`\`skenario\n- id: contoh\n  judul: Contoh\n  tanya: admin menjawab Isu Publik\n  pada: 2026-08-03 pukul 10.00\n${lines}\n\`\`\``,
  );
const head = (line: string): Readonly<Record<string, string>> => ({
  ...foundations,
  "perbup.md": regulation("## Pasal 1\n\nIsi.", `${line}\n`),
});
const duty = (line: string): Readonly<Record<string, string>> => rule(`wajib: menjawab Isu Publik\n${line}`);
const fillIn = (order: string, column: string): Readonly<Record<string, string>> => ({
  "organisasi.md": organisation,
  "kosakata.md": registerVocabulary,
  "keputusan.md": decreeOf(
    `\`\`\`isian\nregister: admin_utama\n${order}\`\`\`\n\n| Nama | ${column} |\n| --- | --- |\n| | |`,
  ),
});
const acts =
  (rows: string) =>
  (column: string): Readonly<Record<string, string>> => ({
    "organisasi.md": organisation,
    "kosakata.md": guideline(
      "kosakata",
      `## Tindakan\n\n| Tindakan | Kata | ${column} | Termasuk | Lawan |\n|---|---|---|---|---|\n${rows}`,
    ),
  });

const cases: readonly Case[] = [
  {
    code: "syntax/id-malformed",
    before: "## Pasal 1 {#Tangga Persetujuan}\n\nIsi.",
    after: "## Pasal 1 {#tangga-persetujuan}\n\nIsi.",
    around: act,
  },
  { code: "structure/label-near-miss", before: "(1)Satu.", after: "(1) Satu." },
  { code: "structure/label-near-miss", before: "**(1)** Satu.", after: "(1) Satu." },
  { code: "structure/heading-without-mark", before: "Isi.\n\nPasal 2\n\nLagi.", after: "Isi.\n\n## Pasal 2\n\nLagi." },
  {
    code: "structure/wrapped-reference",
    before: "Menurut Pasal 1 ayat\n(1) dan lainnya.",
    after: "Menurut Pasal 1 ayat (1) dan lainnya.",
  },
  { code: "structure/unknown-block", before: "Isi.\n\n```aturna\nid: a\n```", after: "Isi.\n\n```aturan\nid: a\n```" },
  {
    code: "document/unknown-kind",
    before: "kosakat",
    after: "kosakata",
    around: (kind) => ({ ...foundations, "a.md": guideline(kind, "## Fakta", "", "lain") }),
  },
  { code: "document/unknown-document", before: "dasar: Perbup-Contoh", after: "dasar: perbup-contoh", around: head },
  {
    code: "document/unknown-role",
    before: "amdin",
    after: "admin",
    unsafe: true,
    around: (role) => ({
      ...foundations,
      "a.md": guideline("daftar-periksa", "- [ ] Jawab. (tanpa pasal: contoh)", `untuk: ${role}\nsaat: selalu\n`),
    }),
  },
  {
    code: "rule/unknown-role",
    before: "pelaku: amdin",
    after: "pelaku: admin",
    unsafe: true,
    around: (line) =>
      pasal(`Admin wajib menjawab Isu Publik.\n\n\`\`\`aturan\nid: jawab\n${line}\nwajib: menjawab Isu Publik\n\`\`\``),
  },
  {
    code: "rule/unknown-act",
    before: "wajib: menjawab Isu Publk",
    after: "wajib: menjawab Isu Publik",
    unsafe: true,
    around: rule,
  },
  {
    code: "rule/unknown-fact",
    before: "wajib: menjawab Isu Publik\nsejak: isu.terdeteksy",
    after: "wajib: menjawab Isu Publik\nsejak: isu.terdeteksi",
    unsafe: true,
    around: rule,
  },
  {
    code: "rule/unknown-rule",
    before: "wajib: menjawab Isu Publik\nmengecualikan: jawap",
    after: "wajib: menjawab Isu Publik\nmengecualikan: jawab",
    unsafe: true,
    around: rule,
  },
  {
    code: "rule/unknown-register",
    before: "wajib: menjawab Isu Publik\ntiap: SKPD",
    after: "wajib: menjawab Isu Publik\ntiap: skpd",
    around: rule,
  },
  {
    code: "rule/unknown-choice",
    before: "  fakta: { isu.tingkat: seriuss }\n  putusan: boleh",
    after: "  fakta: { isu.tingkat: serius }\n  putusan: boleh",
    unsafe: true,
    around: scenario,
  },
  {
    code: "rule/scenario-like-missing",
    before: "  fakta: {}\n  putusan: boleh\n- id: dua\n  judul: Dua\n  seperti: contoj\n  putusan: boleh",
    after: "  fakta: {}\n  putusan: boleh\n- id: dua\n  judul: Dua\n  seperti: contoh\n  putusan: boleh",
    unsafe: true,
    around: scenario,
  },
  {
    code: "rule/fill-in-column",
    before: "Akun Resm",
    after: "Akun Resmi",
    unsafe: true,
    around: (column) => fillIn("", column),
  },
  {
    code: "rule/fill-in-order",
    before: "urut: Akun Resm\n",
    after: "urut: Akun Resmi\n",
    unsafe: true,
    around: (order) => fillIn(order, "Akun Resmi"),
  },
  {
    code: "table/column-unknown",
    before: "Selesai bla",
    after: "Selesai bila",
    around: acts("| buka | membuka | - | - | - |"),
  },
  {
    code: "table/unknown-name",
    before: "bukaa",
    after: "buka",
    unsafe: true,
    around: (name) => acts(`| buka | membuka | - | - | - |\n| kunci | mengunci | - | ${name} | - |`)("Selesai bila"),
  },
  {
    code: "condition/unknown-fact",
    before: "bila: isu.lintass",
    after: "bila: isu.lintas",
    unsafe: true,
    around: duty,
  },
  {
    code: "condition/unknown-choice",
    before: "bila: isu.tingkat = seriuss",
    after: "bila: isu.tingkat = serius",
    unsafe: true,
    around: duty,
  },
  {
    code: "condition/unknown-rule",
    before: "bila: terlampaui jawap",
    after: "bila: terlampaui jawab",
    unsafe: true,
    around: duty,
  },
  {
    code: "condition/unknown-word",
    before: "bila: sudh isu.dijawab",
    after: "bila: sudah isu.dijawab",
    unsafe: true,
    around: duty,
  },
  {
    code: "condition/spelling",
    before: "bila: isu.lintas && !isu.lintas",
    after: "bila: isu.lintas dan bukan isu.lintas",
    around: duty,
  },
  {
    code: "condition/comma-without-blank",
    before: "bila: isu.tingkat dalam {serius,krisis}",
    after: "bila: isu.tingkat dalam {serius, krisis}",
    around: duty,
  },
  {
    code: "condition/number-malformed",
    before: "bila: isu.terdeteksi dalam 24jam terakhir",
    after: "bila: isu.terdeteksi dalam 24 jam terakhir",
    around: duty,
  },
  {
    code: "condition/time-malformed",
    before: "bila: isu.terdeteksi sebelum 2026-08-14 pukul 7:05",
    after: "bila: isu.terdeteksi sebelum 2026-08-14 pukul 07.05",
    around: duty,
  },
  {
    code: "lock/synonym",
    before: "tidak boleh",
    after: "dilarang",
    around: (word) =>
      pasal(
        `Admin ${word} menjawab Isu Publik.\n\n\`\`\`aturan\nid: jawab\npelaku: admin\ndilarang: menjawab Isu Publik\n\`\`\``,
      ),
  },
  { code: "schema/unknown-key", before: "bilaa: isu.lintas", after: "bila: isu.lintas", around: duty },
  {
    code: "schema/not-a-choice",
    before: "Rancangan",
    after: "rancangan",
    around: (status) => ({
      ...foundations,
      "perbup.md": regulation("## Pasal 1\n\nIsi.").replace("status: rancangan", `status: ${status}`),
    }),
  },
  {
    code: "schema/not-a-date",
    before: "1 Juli 2026",
    after: "2026-07-01",
    around: (date) => ({ ...foundations, "perbup.md": regulation("## Pasal 1\n\nIsi.").replace("2026-07-01", date) }),
  },
  {
    code: "syntax/yaml-broken",
    before: "alasan: Pasal 1: isi 'itu' saja",
    after: "alasan: 'Pasal 1: isi ''itu'' saja'",
    unsafe: true,
    around: duty,
  },
  { code: "syntax/broken-character", before: "Admin 1\u00962.", after: "Admin 1\u20132.", unsafe: true },
  { code: "syntax/direction-sign", before: "Menurut \u200ePasal 1.", after: "Menurut Pasal 1." },
  { code: "syntax/letter-in-pieces", before: "Oleh Rene\u0301.", after: "Oleh Ren\u00e9." },
  { code: "syntax/lookalike-letter", before: "\u0410dmin menjawab.", after: "Admin menjawab." },
  { code: "syntax/mixed-line-ends", before: "Isi\r\nlagi.", after: "Isi\nlagi." },
  { code: "syntax/odd-space", before: "Isi\u2003lagi.", after: "Isi lagi." },
  { code: "syntax/unseen-character", before: "Ad\u200bmin.", after: "Admin." },
];

/** All fixes of one code made, as `pedoman fix --unsafe --code` does. */
async function fixed(files: Readonly<Record<string, string>>, code: string, unsafe: boolean) {
  const host = memoryHost(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`/n/guidelines/${path}`, text])),
  );
  const report = await fixTexts(host, "/n", remarkParser, { unsafe, codes: new Set([code]), files: undefined });
  const texts = Object.fromEntries(
    Object.keys(files).map((path) => [path, report.after.sources.get(`guidelines/${path}`)?.text ?? ""]),
  );
  const codes = report.before.diagnostics.map(
    (one) => `${one.code} ${one.fix ? "fix" : ""} ${one.span.end - one.span.start}`,
  );
  return { texts, codes, left: report.after.diagnostics.filter((one) => one.code === code && one.fix).length };
}

describe("the fix of", () => {
  it.each(cases)("$code: $before", async ({ code, before, after, unsafe = false, around = pasal }) => {
    const { texts, codes, left } = await fixed(around(before), code, unsafe);
    expect(texts, codes.join("\n")).toEqual(around(after));
    expect(left).toBe(0);
    if (unsafe) expect((await fixed(around(before), code, false)).texts).toEqual(around(before));
  });
});

/** Codes that declare a fix, drafting rules aside. */
const offering = catalogues.flatMap(({ area, entries }) =>
  Object.entries(entries).flatMap(([name, { fix }]) =>
    fix && area !== "lint" ? [{ code: `${area}/${name}`, fix }] : [],
  ),
);

it("every finding that declares a fix has one made above, of the kind it declares", () => {
  expect(offering.length).toBeGreaterThan(30);
  const kinds = new Map(cases.map(({ code, unsafe }) => [code, unsafe ? ["unsafe", "either"] : ["safe", "either"]]));
  expect(offering.filter(({ code, fix }) => !kinds.get(code)?.includes(fix)).map(({ code }) => code)).toEqual([]);
});

const withFix = rules.filter(({ entry }) => entry.fix !== undefined);

/** The mistakes on a rule's page, without their marks. */
function mistakesOf(name: string): readonly string[] {
  const page = readFileSync(join(root, "lint/rules", `${name}.md`), "utf8");
  return [...page.matchAll(/^(`{3,})md bad\n([\s\S]*?)\n\1$/gm)].map(([, , text = ""]) => text.replace(/[⟦⟧]/g, ""));
}

describe("a drafting rule that offers a fix", () => {
  it.each(withFix.map((rule) => [rule.name, rule] as const))(
    "%s: is satisfied by it in the examples of its page",
    (name, rule) => {
      const mended = mistakesOf(name).flatMap((text) => {
        const { fixed: after, findings } = lintText(rule, text);
        const offered = findings.filter(({ fix }) => fix !== undefined).length;
        if (offered === 0) return [];
        expect(after, text).not.toBe(text);
        expect(lintText(rule, after).findings.length, after).toBe(findings.length - offered);
        expect(lintText(rule, after).fixed).toBe(after);
        return [text];
      });
      const own = readFileSync(join(root, "lint/rules", `${name}.test.ts`), "utf8");
      // Where the page shows what only its author can mend, the rule's own test makes the fix.
      expect(mended.length > 0 || /\b(?:fixed|mends)\b/.test(own), `no fix of ${name} was made`).toBe(true);
    },
  );

  it("are known", () => {
    expect(withFix.length).toBeGreaterThan(5);
  });
});
