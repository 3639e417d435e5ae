import { changed, type HostileCase, hostilePath, numbered, prose, type Texts } from "./hostile-case.js";

type Row = readonly [what: string, yaml: () => string, exit: 0 | 1, code?: string];

const deep = "syntax/yaml-too-deep";
const large = "syntax/yaml-too-large";
const many = 100_000;

/** What is put into the frontmatter of a sound text, as lines of its own. */
const rows: readonly Row[] = [
  ["brackets", () => `x: ${"[".repeat(2_000)}`, 1, deep],
  ["brackets opened and closed", () => `x: ${"[".repeat(900)}${"]".repeat(900)}`, 1, deep],
  ["brackets side by side", () => `x: [${"[],".repeat(many)}]`, 1],
  ["maps in one another", () => `x: ${"{a: ".repeat(many)}`, 1, deep],
  ["maps in lists", () => `x: ${"[{a: ".repeat(1_000)}`, 1, deep],
  ["lists on one line", () => `x:\n  ${"- ".repeat(290)}a`, 1, deep],
  ["lists on one line without end", () => `x:\n  ${"- ".repeat(many)}a`, 1, "syntax/text-too-large"],
  ["questions on one line", () => `x:\n  ${"? ".repeat(many)}a`, 1, deep],
  ["keys on one line", () => `x: ${"a: ".repeat(many)}`, 1],
  ["stairs of keys", () => numbered(2_000, (i) => `${" ".repeat(i)}a:\n`), 1, deep],
  ["stairs of lists", () => `x:\n${numbered(900, (i) => `${" ".repeat(i + 1)}-\n`)}`, 1, deep],
  ["as deep as may be", () => `x: ${"[".repeat(31)}${"]".repeat(31)}`, 1],
  ["equal keys", () => "judul: a\n".repeat(many), 1, "syntax/yaml-duplicate-key"],
  ["keys that nobody knows", () => numbered(20_000, (i) => `kunci-${i}: a\n`), 1, "schema/unknown-key"],
  ["the billion laughs", billionLaughs, 1, "syntax/yaml-alias"],
  ["an alias of itself", () => "x: &a [*a]", 1, "syntax/yaml-alias"],
  ["aliases", () => `x: &a b\ny: [${"*a, ".repeat(1_500)}]`, 1, "syntax/yaml-alias"],
  ["aliases of nothing", () => `x: [${"*a, ".repeat(many)}]`, 1],
  ["anchors", () => `x: [${numbered(many, (i) => `&a${i} b, `)}]`, 1],
  ["anchors on one value", () => `x: ${"&a ".repeat(many)}b`, 1],
  ["tags on one value", () => `x: ${"!x ".repeat(many)}b`, 1],
  ["tags on values", () => `x:\n${"  - !x b\n".repeat(many)}`, 1, "syntax/yaml-alias"],
  ["a tag that makes code", () => "x: !!js/function 'function () { terinjeksi() }'", 1, "syntax/yaml-alias"],
  ["a tag that makes bytes", () => "x: !!binary aGFsbw==", 1, "syntax/yaml-alias"],
  ["a tag of a hundred thousand signs", () => `x: !${"a".repeat(many)} b`, 1],
  ["directives", () => "%YAML 1.1\n".repeat(1_000), 1],
  ["documents", () => "...\n".repeat(10_000), 1],
  ["keys that merge", () => "x: &a { judul: b }\n<<: *a", 1, "syntax/yaml-alias"],
  ["keys that merge, again and again", () => "<<: {}\n".repeat(10_000), 1],
  ["a key named __proto__", () => "__proto__: { jenis: sop, status: berlaku }", 1, "schema/unknown-key"],
  [
    "keys named as every object's own",
    () => "constructor: a\ntoString: b\nhasOwnProperty: c\nvalueOf: d",
    1,
    "schema/unknown-key",
  ],
  ["__proto__ inside a value", () => "x: { __proto__: { a: b }, constructor: { prototype: { c: d } } }", 1],
  ["a number of a hundred thousand digits", () => `tahun: ${"9".repeat(many)}`, 1],
  ["numbers of other kinds", () => "tahun: 1e999\nnomor: 0x7fffffff", 1],
  ["a value of half a million letters", () => `x: ${"a".repeat(500_000)}`, 1],
  ["a value longer than may be", () => `x: ${"a".repeat(2_000_000)}`, 1, large],
  ["a key of half a million letters", () => `${"a".repeat(500_000)}: b`, 1],
  ["a key without words", () => ": a\n".repeat(1_000), 1],
  ["a key of brackets", () => "? [a, b]\n: c", 1, "syntax/yaml-key-not-text"],
  ["quotes that never close", () => `x: "${"a ".repeat(many)}`, 1],
  ["single quotes", () => `x: ${"'".repeat(many + 1)}`, 1],
  ["escapes", () => `x: "${"\\u0041".repeat(20_000)}"`, 1],
  ["an escape that is no character", () => 'x: "\\ud800\\x00\\U00110000"', 1],
  ["block scalars", () => `x:\n${"  - |\n    a\n".repeat(20_000)}`, 1],
  ["a block scalar that is indented by nine", () => "x: |9\n a", 1],
  ["comments", () => "# a\n".repeat(many), 0],
  ["comments after values", () => `x:\n${"  - a # b\n".repeat(20_000)}`, 1],
  ["tabs", () => "\tx: a\n".repeat(20_000), 1],
  ["commas", () => `x: [${",".repeat(many)}]`, 1],
  ["a colon after a colon", () => `x: ${":".repeat(many)}`, 1],
  ["values of colons", () => `x: ${"a:b: ".repeat(20_000)}`, 1],
  ["blank lines", () => "\n".repeat(many), 0],
];

/** Values instead of sound ones. */
const values: readonly (readonly [what: string, from: string, to: string, code: string])[] = [
  ["a day that the calendar does not have", "mulai: 2026-01-01", "mulai: 2026-02-30", "schema/not-a-date"],
  ["a month that the calendar does not have", "mulai: 2026-01-01", "mulai: 2026-13-01", "schema/not-a-date"],
  ["a year far off", "mulai: 2026-01-01", "mulai: 99999999-01-01", "schema/not-a-date"],
  ["a year before all calendars", "mulai: 2026-01-01", "mulai: 0000-00-00", "schema/not-a-date"],
  ["a date and an instant", "mulai: 2026-01-01", "mulai: 2026-01-01T00:00:00Z", "schema/not-a-date"],
  ["an id that climbs out of its folder", "id: berniat-buruk", "id: ../../../etc/passwd", "schema/bad-form"],
  ["an id with a slash", "id: berniat-buruk", "id: a/b", "schema/bad-form"],
  ["an id that is a folder", "id: berniat-buruk", "id: ..", "schema/bad-form"],
  ["an id with a null byte", "id: berniat-buruk", 'id: "a\\0b"', "schema/bad-form"],
  ["an id of upper case", "id: berniat-buruk", "id: Berniat-Buruk", "schema/bad-form"],
  ["an id that is markup", "id: berniat-buruk", "id: '\"><script>terinjeksi()</script>'", "schema/bad-form"],
  ["an id of Windows", "id: berniat-buruk", "id: con", "schema/bad-form"],
  ["an id of ten thousand letters", "id: berniat-buruk", `id: ${"a".repeat(10_000)}`, "schema/bad-form"],
  ["an edition beyond all numbers", "edisi: 1", `edisi: ${"9".repeat(400)}`, "schema/bad-form"],
  ["an edition below zero", "edisi: 1", "edisi: -1", "schema/bad-form"],
  ["a kind nobody knows", "jenis: pedoman", "jenis: __proto__", "document/unknown-kind"],
  ["a kind that is a list", "jenis: pedoman", "jenis: [pedoman]", ""],
  ["a ground that is not there", "dasar: perbup-media-sosial", "dasar: __proto__", ""],
];

/** Ids that are allowed, and stand in the way of something of ours: they are built. */
const ids: readonly string[] = ["index", "handbook", "buku-pedoman", "assets", "cari", "constructor", "a".repeat(100)];

/** The frontmatter of the act itself. */
const ofTheAct: readonly (readonly [what: string, change: (base: Texts) => Texts, exit: 0 | 1])[] = [
  ["never closed", () => ({ [hostilePath]: prose("a").replace("---\n\n", "\n\n") }), 1],
  ["closed a hundred thousand times", () => ({ [hostilePath]: prose("---\n".repeat(many)) }), 1],
  ["nothing but dashes", () => ({ [hostilePath]: "---\n---\n" }), 1],
  ["a list instead of keys", () => ({ [hostilePath]: "---\n- a\n- b\n---\n\na\n" }), 1],
  ["a word instead of keys", () => ({ [hostilePath]: "---\na\n---\n\na\n" }), 1],
  ["the act's, with an id taken already", () => ({ [hostilePath]: prose("a", "perbup-media-sosial") }), 1],
  [
    "the act's, amended by itself",
    (base) =>
      changed(base, "guidelines/perbup-media-sosial.md", "edisi: 1", "edisi: 1\nmengubah: [perbup-media-sosial]"),
    1,
  ],
];

function billionLaughs(): string {
  const lines = numbered(9, (i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(10)}]\n`);
  return `l0: &l0 [a, a]\n${lines}`;
}

/** Cases of frontmatter. */
export const frontmatterCases: readonly HostileCase[] = [
  ...rows.map(
    ([what, yaml, exit, code]): HostileCase => ({
      name: `frontmatter: ${what}`,
      family: "frontmatter",
      files: () => ({ [hostilePath]: prose("a").replace("edisi: 1\n", () => `edisi: 1\n${yaml()}\n`) }),
      exit,
      ...(code !== undefined && { code }),
    }),
  ),
  ...values.map(
    ([what, from, to, code]): HostileCase => ({
      name: `frontmatter: ${what}`,
      family: "frontmatter",
      files: () => changed({ [hostilePath]: prose("a") }, hostilePath, from, to),
      exit: 1,
      ...(code !== "" && { code }),
    }),
  ),
  ...ids.map(
    (id): HostileCase => ({
      name: `frontmatter: the id ${id}`,
      family: "frontmatter",
      files: () => ({ [hostilePath]: prose("a", id) }),
      exit: 0,
      isBuilt: true,
    }),
  ),
  ...ofTheAct.map(
    ([what, files, exit]): HostileCase => ({ name: `frontmatter: ${what}`, family: "frontmatter", files, exit }),
  ),
];
