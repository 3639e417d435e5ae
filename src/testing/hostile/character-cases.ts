import { type HostileCase, hostilePath, numbered, prose } from "./hostile-case.js";

type Row = readonly [what: string, file: () => string | Uint8Array, exit: 0 | 1, code?: string];

const text = prose("Mintalah persetujuan (Pasal 3).\n\n## Judul\n\n| a | b |\n|---|---|\n| c | d |");
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

/** What a whole file is. */
const rows: readonly Row[] = [
  ["no bytes at all", () => "", 1],
  ["blanks alone", () => " \n\t\n".repeat(1_000), 1],
  ["a byte-order mark alone", () => "\ufeff", 1],
  ["a byte-order mark before a text", () => `\ufeff${text}`, 0],
  ["two byte-order marks", () => `\ufeff\ufeff${text}`, 1],
  ["UTF-16, little end first", () => Buffer.from(`\ufeff${text}`, "utf16le"), 1, "syntax/not-utf8"],
  ["UTF-16 without a mark", () => Buffer.from(text, "utf16le"), 1],
  ["UTF-32", () => bytes([0xff, 0xfe, 0, 0], [0x41, 0, 0, 0]), 1, "syntax/not-utf8"],
  ["ISO 8859-1", () => Buffer.from(text.replace("Judul", "Judulé"), "latin1"), 1, "syntax/not-utf8"],
  ["a byte that begins nothing", () => bytes(text, [0xff]), 1, "syntax/not-utf8"],
  ["a sign cut off at its first byte", () => bytes(text, [0xe2, 0x82]), 1, "syntax/not-utf8"],
  ["half a pair as bytes", () => bytes(text, [0xed, 0xa0, 0x80]), 1, "syntax/not-utf8"],
  ["a slash in more bytes than it needs", () => bytes(text, [0xc0, 0xaf]), 1, "syntax/not-utf8"],
  ["a sign beyond Unicode", () => bytes(text, [0xf4, 0x90, 0x80, 0x80]), 1, "syntax/not-utf8"],
  [
    "random bytes",
    () => Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919 + (i >> 3)) & 0xff),
    1,
    "syntax/not-utf8",
  ],
  ["zeros", () => new Uint8Array(100_000), 1],
  ["a zero in a word", () => text.replace("Judul", "Ju\0dul"), 1, "syntax/unseen-character"],
  [
    "every control sign",
    () =>
      text.replace(
        "Judul",
        numbered(32, (i) => String.fromCharCode(i)),
      ),
    1,
  ],
  [
    "a bell, an escape and colours",
    () => text.replace("Judul", "\u0007\u001b[31mmerah\u001b]0;judul\u0007"),
    1,
    "syntax/unseen-character",
  ],
  ["CR alone as line end", () => text.replaceAll("\n", "\r"), 0],
  ["CRLF", () => text.replaceAll("\n", "\r\n"), 0],
  ["line ends of every kind", () => numbered(20_000, (i) => ["a\r", "b\n", "c\r\n"][i % 3] as string), 1],
  ["line ends that are none to us", () => text.replace("Judul", "Ju\u2028dul\u2029x\u0085y\u000by\u000cz"), 1],
  ["words that turn around", () => text.replace("Judul", "Ju\u202edul\u202c"), 1, "syntax/direction-sign"],
  [
    "isolates that never close",
    () => text.replace("Judul", `${"\u2066".repeat(1_000)}Judul`),
    1,
    "syntax/direction-sign",
  ],
  ["a table that turns around", () => text.replace("| c |", "| \u202ec\u2066 |"), 1, "syntax/direction-sign"],
  ["zero-width spaces in words", () => text.replace("Judul", "J\u200bu\u200bdul"), 1, "syntax/unseen-character"],
  ["an unseen sign in the word Pasal", () => text.replace("Pasal 3", "Pas\u00adal 3"), 1, "syntax/unseen-character"],
  ["Cyrillic letters in the word Pasal", () => text.replace("Pasal 3", "Pаsаl 3"), 1, "syntax/lookalike-letter"],
  ["Greek letters in a key", () => text.replace("judul:", "ϳudul:").replace("status:", "stαtus:"), 1],
  ["Cyrillic letters in a key", () => text.replace("status:", "stаtus:"), 1, "syntax/lookalike-letter"],
  ["letters of full width", () => text.replace("Judul", "Ｊｕｄｕｌ"), 1, "syntax/lookalike-letter"],
  ["letters of mathematics", () => text.replace("Judul", "𝐉𝐮𝐝𝐮𝐥"), 1, "syntax/lookalike-letter"],
  ["letters in pieces", () => text.replace("Judul", "Jude\u0301l"), 0, "syntax/letter-in-pieces"],
  ["a hundred thousand marks on one letter", () => text.replace("Judul", `a${"\u0301".repeat(100_000)}`), 0],
  ["marks on letters", () => prose("a\u0301 ".repeat(100_000)), 1, "syntax/text-too-large"],
  [
    "unseen signs that turn, a hundred thousand",
    () => prose("\u200b\u202e".repeat(50_000)),
    1,
    "syntax/text-too-large",
  ],
  ["as many unseen signs as may be", () => prose("a\u200b".repeat(49_000)), 1, "syntax/unseen-character"],
  ["no-break spaces", () => prose("a\u00a0b ".repeat(100_000)), 1, "syntax/text-too-large"],
  ["tags of language", () => text.replace("Judul", `Judul${"\u{e0041}".repeat(1_000)}`), 1, "syntax/unseen-character"],
  ["signs for private use", () => text.replace("Judul", "\ue000\uf8ff\u{f0000}"), 0],
  ["signs that are none", () => text.replace("Judul", "\ufffe\uffff\u{1ffff}"), 0],
  ["replacement characters", () => prose("\ufffd".repeat(10_000)), 0, "syntax/broken-character"],
  ["pictures joined without end", () => prose("👩\u200d".repeat(10_000)), 1],
  ["words of Arabic", () => prose("بسم الله الرحمن الرحيم ".repeat(5_000)), 0],
  ["words of Chinese", () => prose("規則".repeat(100_000)), 0],
  ["words of Russian", () => prose("правила ".repeat(1_000)), 0],
  ["digits of other scripts", () => text.replace("Pasal 3", "Pasal ٣ ayat (१)"), 0],
  ["a dotless i", () => text.replace("Judul", "ıİiI".repeat(1_000)), 0],
  ["letters that grow in upper case", () => text.replace("Judul", "ßŉǰΐﬃ".repeat(1_000)), 1],
];

const twice = (one: string, other: string) => () => ({
  "guidelines/berniat-a.md": prose("a", one),
  "guidelines/berniat-b.md": prose("b", other),
});

/** Two ids that people, or some disks, take for one. */
const clashes: readonly (readonly [what: string, files: HostileCase["files"]])[] = [
  ["ids that are equal", twice("sama", "sama")],
  ["ids that differ in case", twice("sama", "Sama")],
  ["ids that differ in a Cyrillic letter", twice("sama", "sаma")],
  ["ids in pieces and whole", twice("ré", "re\u0301")],
  ["ids that differ in an unseen sign", twice("sama", "sa\u200bma")],
  ["ids that differ in full width", twice("sama", "ｓama")],
  ["ids of headings that differ in case", () => ({ [hostilePath]: prose("## A {#sama}\n\n## B {#Sama}") })],
  ["ids of headings that are equal", () => ({ [hostilePath]: prose("## A {#sama}\n\n## B {#sama}") })],
  [
    "ids of headings that differ in a Cyrillic letter",
    () => ({ [hostilePath]: prose("## A {#sama}\n\n## B {#sаma}") }),
  ],
];

/** Names of files. */
const names: readonly (readonly [what: string, name: string, exit: 0 | 1])[] = [
  ["a name with a line end", "guidelines/a\nb.md", 0],
  ["a name that is markup", "guidelines/<img src=x onerror=terinjeksi()>.md", 0],
  ["a name with quotes", "guidelines/'\"`$(true).md", 0],
  ["a name that looks like an option", "guidelines/--help.md", 0],
  ["a name that climbs when it is decoded", "guidelines/%2e%2e%2fa.md", 0],
  ["a name with backslashes", "guidelines/..\\..\\a.md", 0],
  ["a name of every object", "guidelines/__proto__.md", 0],
  ["a name that turns around", "guidelines/a\u202edm.md", 0],
  ["a name as long as may be", `guidelines/${"a".repeat(250)}.md`, 0],
  ["folders in one another", `guidelines/${"a/".repeat(300)}b.md`, 0],
  ["a folder named like a text", "guidelines/a.md/b.md", 0],
  ["an ending in upper case", "guidelines/A.MD", 0],
];

/** Cases of characters, of ids that look alike, and of names of files. */
export const characterCases: readonly HostileCase[] = [
  ...rows.map(
    ([what, file, exit, code]): HostileCase => ({
      name: `characters: ${what}`,
      family: "characters",
      files: () => ({ [hostilePath]: file() }),
      exit,
      ...(code !== undefined && { code }),
    }),
  ),
  ...clashes.map(
    ([what, files]): HostileCase => ({ name: `characters: ${what}`, family: "characters", files, exit: 1 }),
  ),
  ...names.map(
    ([what, name, exit]): HostileCase => ({
      name: `paths: ${what}`,
      family: "paths",
      files: () => ({ [name]: prose("Mintalah persetujuan (Pasal 3).") }),
      exit,
    }),
  ),
];
