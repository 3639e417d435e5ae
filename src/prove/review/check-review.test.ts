import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Handbook } from "../../model/handbook.js";
import { validators } from "../../schema/generated/output-validators.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { foundations, regulation } from "../../testing/sample-texts.js";
import { checkReview } from "./check-review.js";
import { emptyLock, type Lock, lockText } from "./lock.js";
import { readLock } from "./read-lock.js";
import { acceptReview, reviewState } from "./review-state.js";

const act = `# BAB I KETENTUAN UMUM

## Pasal 1

(1) Admin wajib menjawab Isu Publik paling lambat 1 (satu) hari kerja terhitung sejak terdeteksi.

(2) PIC dilarang:

a. menerbitkan Tanggapan; dan

b. menjawab Isu Publik.

\`\`\`aturan
- id: jawab
  pada: ayat (1)
  pelaku: admin
  wajib: menjawab Isu Publik
  paling_lambat: 1 hari kerja sejak isu.terdeteksi
- id: tidak-terbit
  pada: ayat (2) huruf a
  pelaku: pic
  dilarang: menerbitkan Tanggapan
  bila: isu.tingkat >= serius
\`\`\`

## Pasal 2

Lintas ditentukan menurut tabel.

\`\`\`keputusan
id: tabel
menentukan: isu.lintas
cara: pertama
\`\`\`

| isu.jangkauan | isu.lintas |
|---|---|
| paling rendah 10 | ya |
| - | tidak |
`;

const lockFile = "guidelines/pedoman.lock.json";
type Texts = Readonly<Record<string, string>>;
const texts: Texts = { ...foundations, "perbup.md": regulation(act) };

function compiled(files: Texts): { handbook: Handbook; errors: readonly Diagnostic[] } {
  const { value, diagnostics } = compileTexts(files);
  return { handbook: value, errors: diagnostics };
}

const original = compiled(texts);
const reviewed = acceptReview(reviewState(original.handbook, undefined), undefined);

/** What is found after words of one file were replaced, against a review of the original. */
function findingsAfter(
  file: string,
  from: string,
  to: string,
  { lock }: { readonly lock: Lock | undefined } = { lock: reviewed },
): readonly Diagnostic[] {
  const text = texts[file] ?? "";
  expect(text).toContain(from);
  const { handbook, errors } = compiled({ ...texts, [file]: text.replace(from, to) });
  return checkReview(handbook, lock, { path: lockFile }, errors);
}

const summary = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(({ code, message }) => `${code}: ${message.id}`);

it("the texts of this test are right", () => {
  expect(original.errors).toEqual([]);
  expect(original.handbook.norms).toHaveLength(2);
});

describe("what was reviewed", () => {
  it("is found unchanged, also when only blanks, order, dates or numbers of other units change", () => {
    expect(findingsAfter("perbup.md", "Admin wajib menjawab", "Admin wajib\nmenjawab")).toEqual([]);
    expect(
      findingsAfter(
        "perbup.md",
        "pelaku: admin\n  wajib: menjawab Isu Publik",
        "wajib: menjawab Isu Publik\n  pelaku: admin",
      ),
    ).toEqual([]);
    expect(findingsAfter("perbup.md", "isu.tingkat >= serius", '"isu.tingkat  >= serius"')).toEqual([]);
    expect(findingsAfter("perbup.md", "mulai: 2026-07-01", "mulai: 2027-07-01")).toEqual([]);
    expect(findingsAfter("perbup.md", "## Pasal 1\n", "## Pasal 1 {#jawaban}\n").map(({ code }) => code)).toEqual(
      // A new stable id is a new address: other systems keep it.
      ["review/rule-changed", "review/rule-changed"],
    );
  });

  it.each<[string, string, string, string, readonly string[]]>([
    [
      "a word of the text",
      "perbup.md",
      "Admin wajib",
      "Admin dapat",
      ["review/text-changed: Bunyi Pasal 1 ayat (1) berubah sejak aturan `jawab` ditinjau: «wajib» menjadi «dapat»."],
    ],
    [
      "the lead-in of the list an item stands in",
      "perbup.md",
      "PIC dilarang:",
      "PIC dapat:",
      [
        "review/text-changed: Bunyi Pasal 1 ayat (2) huruf a berubah sejak aturan `tidak-terbit` ditinjau: «dilarang:» menjadi «dapat:».",
      ],
    ],
    [
      "a number of the rule",
      "perbup.md",
      "paling_lambat: 1 hari",
      "paling_lambat: 2 hari",
      ["review/rule-changed: Aturan `jawab` atas Pasal 1 ayat (1) berubah sejak ditinjau: «1» menjadi «2»."],
    ],
    [
      "text and rule together",
      "perbup.md",
      "1 (satu) hari kerja terhitung sejak terdeteksi.\n\n(2) PIC dilarang:\n\na. menerbitkan Tanggapan; dan\n\nb. menjawab Isu Publik.\n\n```aturan\n- id: jawab\n  pada: ayat (1)\n  pelaku: admin\n  wajib: menjawab Isu Publik\n  paling_lambat: 1",
      "2 (dua) hari kerja terhitung sejak terdeteksi.\n\n(2) PIC dilarang:\n\na. menerbitkan Tanggapan; dan\n\nb. menjawab Isu Publik.\n\n```aturan\n- id: jawab\n  pada: ayat (1)\n  pelaku: admin\n  wajib: menjawab Isu Publik\n  paling_lambat: 2",
      [
        "review/both-changed: Bunyi Pasal 1 ayat (1) dan aturan `jawab` berubah sejak ditinjau. Bunyi: «1 (satu)» menjadi «2 (dua)». Aturan: «1» menjadi «2».",
      ],
    ],
    [
      "the order of the choices a rule compares with",
      "kosakata.md",
      "rutin < serius < krisis",
      "serius < rutin < krisis",
      [
        "review/rule-changed: Aturan `tidak-terbit` atas Pasal 1 ayat (2) huruf a berubah sejak ditinjau: kosakata: fakta isu.tingkat.",
      ],
    ],
    [
      "the words of an act",
      "kosakata.md",
      "menjawab Isu Publik / jawaban atas Isu Publik",
      "menjawab Isu Publik / penjawaban",
      [
        "review/rule-changed: Aturan `jawab` atas Pasal 1 ayat (1) berubah sejak ditinjau: kosakata: tindakan jawab-isu.",
      ],
    ],
    [
      "the term of a role",
      "organisasi.md",
      "| admin | Admin |",
      "| admin | Admin Utama |",
      ["review/rule-changed: Aturan `jawab` atas Pasal 1 ayat (1) berubah sejak ditinjau: ditambahkan «Utama»."],
    ],
    [
      "a cell of a decision table",
      "perbup.md",
      "paling rendah 10",
      "paling rendah 11",
      [
        "review/both-changed: Bunyi Pasal 2 dan aturan `tabel` berubah sejak ditinjau. Bunyi: «10» menjadi «11». Aturan: «10;» menjadi «11;».",
      ],
    ],
  ])("sees %s", (_, file, from, to, found) => {
    const all = findingsAfter(file, from, to);
    expect(summary(all)).toEqual(found);
    for (const { span, related } of all) {
      expect(span.file).toBe("perbup.md");
      expect(related).toHaveLength(1);
    }
  });

  it("marks the rule, and points at its provision", () => {
    const [found] = findingsAfter("perbup.md", "Admin wajib", "Admin harap");
    const text = texts["perbup.md"] ?? "";
    expect(found && text.slice(found.span.start, found.span.end)).toMatch(/^id: jawab\n/);
    expect(found && text.slice(found.related[0]?.span.start)).toMatch(/^\(1\) Admin/);
  });

  it("is not asked about where something else is wrong with the same rule; what else changed still is", () => {
    expect(findingsAfter("perbup.md", "pelaku: admin", "pelaku: admni")).toEqual([]);
    const lost = findingsAfter("perbup.md", "- id: jawab\n", "- ");
    expect(lost).toEqual([]);
  });

  it("misses a rule that is gone, at its place in the lock", () => {
    const text = lockText(reviewed);
    const { handbook } = compiled({
      ...texts,
      "perbup.md": regulation(act.replace(/- id: tidak-terbit[\s\S]*?(?=```)/, "")),
    });
    const [found, ...more] = checkReview(handbook, reviewed, { path: lockFile, text });
    expect(more).toEqual([]);
    expect(found?.code).toBe("review/rule-gone");
    expect(found && text.slice(found.span.start, found.span.end)).toBe('"tidak-terbit"');
  });
});

describe("without a review", () => {
  it("there is one warning, and none where there are no rules", () => {
    expect(
      findingsAfter("perbup.md", "Admin", "Admin", { lock: undefined }).map(({ code, severity }) => [code, severity]),
    ).toEqual([["review/never", "warning"]]);
    expect(checkReview(compiled(foundations).handbook, undefined, { path: lockFile })).toEqual([]);
  });

  it("an empty lock makes every rule an error", () => {
    expect(checkReview(original.handbook, emptyLock, { path: lockFile }).map(({ code }) => code)).toEqual([
      "review/not-reviewed",
      "review/not-reviewed",
      "review/not-reviewed",
    ]);
  });
});

describe("accepting", () => {
  const changed = compiled({
    ...texts,
    "perbup.md": regulation(act.replace("Admin wajib", "Admin harap").replace("pelaku: pic", "pelaku: admin")),
  }).handbook;

  it("all leaves nothing to review", () => {
    const lock = acceptReview(reviewState(changed, reviewed), reviewed);
    expect(checkReview(changed, lock, { path: lockFile })).toEqual([]);
  });

  it("one leaves the others", () => {
    const lock = acceptReview(reviewState(changed, reviewed), reviewed, new Set(["jawab"]));
    expect(reviewState(changed, lock).pending.map(({ now }) => now.id)).toEqual(["tidak-terbit"]);
  });
});

describe("the lock as a file", () => {
  const text = lockText(reviewed);

  it("reads back the same, gives the same bytes, and obeys its schema", () => {
    const read = readLock({ path: lockFile, text });
    expect(read).toEqual({ value: { rules: new Map([...reviewed.rules].sort()) }, diagnostics: [] });
    expect(lockText(read.value ?? emptyLock)).toBe(text);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect([validators["outputs/lock"](JSON.parse(text)), validators["outputs/lock"].errors ?? []]).toEqual([true, []]);
    expect(Object.keys(JSON.parse(text).rules)).toEqual(["jawab", "tabel", "tidak-terbit"]);
  });

  it("takes any id for what it is", () => {
    const [entry] = reviewed.rules.values();
    const lock: Lock = {
      rules: new Map(
        entry
          ? [
              ["__proto__", entry],
              ["1", entry],
              ["b", entry],
            ]
          : [],
      ),
    };
    const read = readLock({ path: lockFile, text: lockText(lock) }).value;
    expect([...(read?.rules.keys() ?? [])].sort()).toEqual(["1", "__proto__", "b"]);
    expect(acceptReview(reviewState(original.handbook, read), read).rules.has("__proto__")).toBe(false);
  });

  it.each([
    ["no JSON", ""],
    ["half a file", text.slice(0, 300)],
    ["a merge conflict", text.replace("{", "<<<<<<< HEAD\n{")],
    ["a list", "[]"],
    ["no rules", "{}"],
    ["rules that are a list", '{"rules": []}'],
    ["an entry that is null", '{"rules": {"a": null}}'],
    ["an entry without its hash", text.replace(/"ruleHash": "[^"]*",/, "")],
    ["a word that is a number", text.replace(/"leansOn": \{/, '"leansOn": {\n"x": 1,')],
    ["a text edited by hand", text.replace('"text": "Admin wajib', '"text": "Admin dapat')],
    ["brackets without end", "[".repeat(1_000_000)],
  ])("is one finding if it is %s", (_, broken) => {
    const { value, diagnostics } = readLock({ path: lockFile, text: broken });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, span }) => [code, span.file])).toEqual([["review/lock-malformed", lockFile]]);
  });
});
