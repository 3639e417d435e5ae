import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import { diagnose } from "../../testing/findings.js";
import { marked } from "../../testing/marked.js";
import type { Diagnostic } from "../diagnostic.js";
import { printText } from "./text.js";

const plain = { language: "id", colour: false } as const;

function sourcesOf(...sources: readonly SourceFile[]): ReadonlyMap<string, SourceFile> {
  return new Map(sources.map((source) => [source.path, source]));
}

/** A finding at each mark of a text. */
function unresolvedAt(
  text: string,
  written = "Pasal 9",
): { found: Diagnostic[]; sources: ReadonlyMap<string, SourceFile> } {
  const { source, spans } = marked(text);
  return { found: spans.map((span) => diagnose("unresolved", span, { written })), sources: sourcesOf(source) };
}

it("says what, where, why, on which ground and how to mend it, and counts at the end", () => {
  const { found, sources } = unresolvedAt("## Pasal 8\n\n(1) Admin wajib memenuhi ⟦Pasal 9⟧.\n");
  expect(printText(found, sources, plain)).toBe(`\
kesalahan sample/unresolved test.md:3:26
  Pasal 9 tidak ada.

    1 | ## Pasal 8
    2 |
  > 3 | (1) Admin wajib memenuhi Pasal 9.
      |                          ^^^^^^^

  Mengapa: Norma ini tidak dapat dilaksanakan.
  Dasar: UU 12/2011 Lampiran II angka 280
  Perbaikan: Periksa nomornya.

1 kesalahan di 1 berkas
`);
});

it("speaks English when asked", () => {
  const { found, sources } = unresolvedAt("Lihat ⟦Pasal 9⟧.");
  expect(printText(found, sources, { language: "en", colour: false })).toBe(`\
error sample/unresolved test.md:1:7
  There is no Pasal 9.

  > 1 | Lihat Pasal 9.
      |       ^^^^^^^

  Why: This norm cannot be carried out.
  Legal ground: UU 12/2011 Lampiran II angka 280
  Help: Check the number.

1 error in 1 file
`);
});

it("names related places and the fix, and prints in the order given", () => {
  const first = marked("Isu ⟦tersebut⟧ dijawab.", "a.md");
  const second = marked("Admin menjawab Isu ⟦tersebut⟧.\r\n⟦⟧", "guidelines/b c.md");
  const [here, end] = second.spans as [Span, Span];
  const there = first.spans[0] as Span;
  const found = [
    diagnose(
      "wordy",
      here,
      { word: "tersebut" },
      {
        related: [{ span: there, message: { id: "Juga ditulis di sini.", en: "Also written here." } }],
        fix: { title: { id: "Hapus kata itu", en: "Remove the word" }, edits: [{ span: here, text: "" }] },
      },
    ),
    diagnose("count", end, { count: 0 }),
  ];
  expect(printText(found, sourcesOf(first.source, second.source), plain)).toBe(`\
peringatan sample/wordy guidelines/b c.md:1:20
  Kata «tersebut» tidak perlu.

  > 1 | Admin menjawab Isu tersebut.
      |                    ^^^^^^^^

  Mengapa: Kata yang tidak perlu menambah tafsir.
  Perbaikan: Hapus «tersebut».
  Lihat juga a.md:1:5: Juga ditulis di sini.
  Usul perubahan: Hapus kata itu

catatan sample/count guidelines/b c.md:2:1
  Ada 0 ketentuan.

    1 | Admin menjawab Isu tersebut.
  > 2 |
      | ^

  Mengapa: Untuk diketahui.
  Perbaikan: Tidak perlu apa-apa.

1 peringatan, 1 catatan di 1 berkas
`);
});

it("says of a fix that may change the meaning to look first", () => {
  const { source, spans } = marked("Isu ⟦tersebut⟧ dijawab.", "a.md");
  const here = spans[0] as Span;
  const title = { id: "Hapus kata itu", en: "Remove the word" };
  const fix = { title, edits: [{ span: here, text: "" }], isUnsafe: true };
  const found = [diagnose("wordy", here, { word: "tersebut" }, { fix })];
  expect(printText(found, sourcesOf(source), plain)).toContain(
    "  Usul perubahan: Hapus kata itu (dapat mengubah makna, periksa dahulu)\n",
  );
  expect(printText(found, sourcesOf(source), { ...plain, language: "en" })).toContain(
    "  Suggested change: Remove the word (may change the meaning, look first)\n",
  );
});

it("says that nothing was found", () => {
  expect(printText([], new Map(), plain)).toBe("Tidak ada temuan\n");
});

describe("a file", () => {
  it("that is empty has no lines to show", () => {
    const { found, sources } = unresolvedAt("⟦⟧");
    expect(printText(found, sources, plain)).toBe(`\
kesalahan sample/unresolved test.md:1:1
  Pasal 9 tidak ada.
  Mengapa: Norma ini tidak dapat dilaksanakan.
  Dasar: UU 12/2011 Lampiran II angka 280
  Perbaikan: Periksa nomornya.

1 kesalahan di 1 berkas
`);
  });

  it("that could not be read is named at its start", () => {
    const lost = diagnose("unresolved", { file: "lost.md", start: 40, end: 50 }, { written: "Pasal 9" });
    expect(printText([lost], new Map(), plain).split("\n").slice(0, 3)).toEqual([
      "kesalahan sample/unresolved lost.md:1:1",
      "  Pasal 9 tidak ada.",
      "  Mengapa: Norma ini tidak dapat dilaksanakan.",
    ]);
  });

  it("with CRLF, tabs, astral characters and &<> is shown as it reads", () => {
    const { found, sources } = unresolvedAt(
      "a & <b>\r\n\t📣 ⟦Pasal <9> & seterusnya⟧\r\nc\r\n",
      "Pasal <9> & seterusnya",
    );
    expect(printText(found, sources, plain)).toBe(`\
kesalahan sample/unresolved test.md:2:5
  Pasal <9> & seterusnya tidak ada.

    1 | a & <b>
  > 2 |     📣 Pasal <9> & seterusnya
      |        ^^^^^^^^^^^^^^^^^^^^^^
    3 | c

  Mengapa: Norma ini tidak dapat dilaksanakan.
  Dasar: UU 12/2011 Lampiran II angka 280
  Perbaikan: Periksa nomornya.

1 kesalahan di 1 berkas
`);
  });

  it("with a line of 600 characters is shown around the mark, no line wider than 100", () => {
    const words = "Admin menyampaikan Tanggapan kepada masyarakat sesuai dengan ketentuan. ";
    const { found, sources } = unresolvedAt(`(1) ${words.repeat(4)}⟦Pasal 9⟧ ${words.repeat(4)}`);
    expect(sources.get("test.md")?.text).toHaveLength(588);
    const printed = printText(found, sources, plain);
    expect(printed).toBe(`\
kesalahan sample/unresolved test.md:1:293
  Pasal 9 tidak ada.

  > 1 | … masyarakat sesuai dengan ketentuan. Pasal 9 Admin menyampaikan Tanggapan kepada …
      |                                       ^^^^^^^

  Mengapa: Norma ini tidak dapat dilaksanakan.
  Dasar: UU 12/2011 Lampiran II angka 280
  Perbaikan: Periksa nomornya.

1 kesalahan di 1 berkas
`);
    for (const line of printed.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("with a mark over two lines is marked on both", () => {
    const { found, sources } = unresolvedAt("Admin wajib ⟦memenuhi\nPasal 9⟧ ini.");
    expect(printText(found, sources, plain)).toContain(`
  > 1 | Admin wajib memenuhi
      |             ^^^^^^^^
  > 2 | Pasal 9 ini.
      | ^^^^^^^
`);
  });
});

describe("safety", () => {
  it("lets no message, path or text act on a terminal or begin a line of its own", () => {
    const source = { path: "a\u001b.md", text: "\u001b]0;x\u0007" };
    const found = diagnose(
      "unresolved",
      { file: source.path, start: 0, end: 1 },
      { written: "\u001b[2J\n::error::x\r\n" },
    );
    const printed = printText([found], sourcesOf(source), plain);
    expect(printed.replaceAll("\n", "")).not.toMatch(/\p{Control}/u);
    expect(printed.split("\n").slice(0, 5)).toEqual([
      "kesalahan sample/unresolved a␛.md:1:1",
      "  ␛[2J ::error::x   tidak ada.",
      "",
      "  > 1 | ␛]0;x␇",
      "      | ^",
    ]);
  });
});

describe("colour", () => {
  const { found, sources } = unresolvedAt("a\nLihat ⟦Pasal 9⟧: ^1 | b.");

  it("is absent unless asked for", () => {
    expect(printText(found, sources, plain)).not.toContain("\u001b");
  });

  it("tells severity, gutter and mark apart, and leaves the text alone", () => {
    const printed = printText(found, sources, { language: "id", colour: true }).replaceAll("\u001b", "E");
    expect(printed).toBe(`\
E[1;31mkesalahanE[0m E[2msample/unresolvedE[0m test.md:2:7
  Pasal 9 tidak ada.

   E[2m 1 |E[0m a
  E[1;31m>E[0mE[2m 2 |E[0m Lihat Pasal 9: ^1 | b.
   E[2m   |E[0mE[1;31m       ^^^^^^^E[0m

  E[1mMengapa:E[0m Norma ini tidak dapat dilaksanakan.
  E[1mDasar:E[0m UU 12/2011 Lampiran II angka 280
  E[1mPerbaikan:E[0m Periksa nomornya.

1 kesalahan di 1 berkas
`);
  });

  it("changes no word", () => {
    const coloured = printText(found, sources, { language: "id", colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is colour that is taken out
    expect(coloured.replace(/\u001b\[[\d;]*m/g, "")).toBe(printText(found, sources, plain));
  });
});
