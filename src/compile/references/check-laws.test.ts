import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { guideline, organisation, regulation } from "../../testing/sample-texts.js";
import { certaintyOf } from "./check-laws.js";

const list = guideline(
  "dasar-hukum",
  `## Instrumen

| Kode | Instrumen | Sebutan lain | Tentang | Keadaan | Berlaku sejak | Berlaku sampai | Kepastian | Pertanyaan |
|---|---|---|---|---|---|---|---|---|
| kip | Undang-Undang Nomor 14 Tahun 2008 | - | Keterbukaan | berlaku | - | - | terverifikasi | - |
| pdp | Undang-Undang Nomor 27 Tahun 2022 | - | Data | berlaku | - | - | terverifikasi | - |
| asn | Undang-Undang Nomor 20 Tahun 2023 | - | ASN | berlaku | - | - | sekunder | Q-04 |
| hc | Undang-Undang Nomor 28 Tahun 2014 | - | Hak Cipta | berlaku | - | - | sekunder | - |
| ck | Undang-Undang Nomor 6 Tahun 2023 | - | Cipta Kerja | berlaku | - | - | belum | Q-03 |
| panrb | Peraturan Menteri PANRB Nomor 83 Tahun 2012 | PermenPANRB 83/2012 | Medsos | dilaporkan dicabut | - | - | terverifikasi | - |
| lama | Undang-Undang Nomor 1 Tahun 1999 | - | Lama | berlaku | - | 2026-06-30 | terverifikasi | - |
| baru | Undang-Undang Nomor 9 Tahun 2026 | - | Baru | berlaku | 2026-07-02 | - | terverifikasi | - |
| mk | Putusan Mahkamah Konstitusi Nomor 105/PUU-XXII/2024 | - | - | berlaku | - | - | terverifikasi | - |

## Ketentuan

| Instrumen | Ketentuan | Isi | Kepastian | Berlaku sejak | Berlaku sampai |
|---|---|---|---|---|---|
| kip | Pasal 22 ayat (7) | 10 hari kerja | terverifikasi | - | - |
| kip | Pasal 22 ayat (8) | 7 hari kerja | terverifikasi | - | 2026-01-01 |
| kip | Pasal 9 | berkala | belum | - | - |
| pdp | Pasal 46 | 3 x 24 jam | terverifikasi | - | - |
| pdp | Pasal 67 | pidana | terverifikasi | - | 2026-01-01 |
| pdp | Pasal 70 ayat (1) | lama | terverifikasi | 2023-01-01 | 2026-03-01 |
| pdp | Pasal 70 ayat (2) | lama | terverifikasi | 2022-01-01 | 2026-02-01 |
| pdp | Pasal 71 ayat (1) | baru | terverifikasi | 2027-02-01 | - |
| pdp | Pasal 71 ayat (2) | baru | terverifikasi | 2027-01-01 | - |`,
  "",
  "hukum",
);

/** A regulation of 1 July 2026 whose one Pasal says that, with those items under Mengingat. */
const cite = (sentence: string, ...grounds: readonly string[]) => {
  const items = ["Pasal 46 Undang-Undang Nomor 27 Tahun 2022", ...grounds].map((words, i) => `${i + 1}. ${words};`);
  const text = `## Mengingat\n\n${items.join("\n\n")}\n\n## Pasal 1\n\n${sentence}`;
  return compileMarked({ "perbup.md": regulation(text), "organisasi.md": organisation, "hukum.md": list });
};

describe("citations of the law around the handbook", () => {
  it.each([
    ["a verified article and its act", "Menurut Pasal 46 UU 27/2022 diberitahukan."],
    [
      "a Pasal of which parts were read, one of them still in force",
      "Menurut Pasal 22 Undang-Undang Nomor 14 Tahun 2008.",
    ],
    ["an act across a line end", "Menurut Undang-Undang\nNomor 14 Tahun 2008."],
    [
      "acts in the title of another",
      "Menurut Undang-Undang Nomor 14 Tahun 2008 tentang Perubahan atas Undang-Undang Nomor 3 Tahun 1950.",
    ],
    ["acts in general", "Menurut Pasal 5 undang-undang mengenai pers."],
    ["a ruling", "Menurut Putusan Mahkamah Konstitusi Nomor 105/PUU-XXII/2024."],
  ])("are content with %s", (_, sentence) => {
    expect(cite(sentence).found).toEqual([]);
  });

  it.each([
    ["law-unknown", "Menurut ⟦Undang-Undang Nomor 14 Tahun 2018⟧."],
    ["law-unknown", "Menurut Pasal 3 ⟦UU 5/2020⟧."],
    ["law-unknown", "Menurut ⟦Pasal 27A⟧ UU ITE."],
    ["law-passage-unknown", "Menurut ⟦Pasal 35⟧ Undang-Undang Nomor 27 Tahun 2022."],
    ["law-passage-unknown", "Menurut ⟦Pasal 46 ayat (9)⟧ Undang-Undang Nomor 27 Tahun 2022."],
    ["law-passage-unknown", "Menurut ⟦Pasal 4⟧ UU 27/2022."],
    ["law-unverified", "Menurut ⟦Undang-Undang Nomor 6 Tahun 2023⟧."],
    ["law-unverified", "Menurut ⟦Pasal 9⟧ UU 14/2008."],
    ["law-noted", "Menurut ⟦UU 20/2023⟧."],
    ["law-secondary", "Menurut ⟦UU 28/2014⟧."],
    ["law-repealed", "Menurut ⟦PermenPANRB 83/2012⟧."],
    ["law-repealed", "Menurut ⟦UU 1/1999⟧."],
    ["law-repealed", "Menurut ⟦Pasal 67⟧ UU 27/2022."],
    ["law-not-in-force", "Menurut ⟦UU 9/2026⟧."],
  ])("say %s: «%s»", (code, sentence) => {
    const { found, expected } = cite(sentence);
    expect(found).toEqual(expected(`reference/${code}`));
  });

  it("refuse an act that is reported withdrawn, or has lapsed, under Mengingat, and only warn elsewhere", () => {
    const { found, expected, diagnostics } = cite(
      "Cukup.",
      "⟦Peraturan Menteri PANRB Nomor 83 Tahun 2012⟧",
      "⟦Undang-Undang Nomor 1 Tahun 1999⟧",
    );
    expect(found).toEqual(expected("reference/law-repealed-ground"));
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["error", "error"]);
    expect(cite("Menurut UU 1/1999.").diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("do not let a text in force lean on a secondary source", () => {
    const sources = { "organisasi.md": organisation, "hukum.md": list };
    const status = (words: string) =>
      compileMarked({
        ...sources,
        "pedoman.md": guideline("pedoman", "Menurut UU 20/2023.").replace("rancangan", words),
      }).diagnostics.map(({ code, severity }) => [code, severity]);
    expect(status("rancangan")).toEqual([["reference/law-noted", "info"]]);
    expect(status("berlaku")).toEqual([["reference/law-secondary", "warning"]]);
  });

  it("say nothing where no law is listed", () => {
    const { found, handbook } = compileMarked({
      "perbup.md": regulation("## Pasal 1\n\nMenurut Pasal 99 Undang-Undang Nomor 14 Tahun 2018."),
      "organisasi.md": organisation,
    });
    expect(found).toEqual([]);
    expect(handbook.laws.citations.map(({ written }) => written)).toEqual(["Pasal 99"]);
  });
});

describe("how sure a citation is", () => {
  const { laws } = cite("Cukup.").handbook;
  it.each([
    ["kip", "", "verified"],
    ["kip", "pasal 22/ayat 7", "verified"],
    ["kip", "pasal 22", "verified"],
    ["kip", "pasal 9", "unverified"],
    // Never surer than its act, and not known where nothing below it is.
    ["asn", "", "secondary"],
    ["kip", "pasal 2", undefined],
    ["kip", "pasal 22/ayat 7/huruf a", undefined],
    ["pdp", "pasal 9", undefined],
    ["tidak-ada", "", undefined],
    ["tidak-ada", "pasal 9", undefined],
    [undefined, "pasal 9", undefined],
  ])("of %s, «%s», is %s", (law, passage, certainty) => {
    expect(certaintyOf({ law, passage }, laws)).toBe(certainty);
  });

  it("is that of the weakest of its articles and of its act", () => {
    const passages = laws.passages.map((one) =>
      one.passage === "pasal 22/ayat 8" ? { ...one, certainty: "secondary" as const } : one,
    );
    expect(certaintyOf({ law: "kip", passage: "pasal 22" }, { ...laws, passages })).toBe("secondary");
    const instruments = laws.instruments.map((one) =>
      one.id === "pdp" ? { ...one, certainty: "secondary" as const } : one,
    );
    expect(certaintyOf({ law: "pdp", passage: "pasal 46" }, { ...laws, instruments })).toBe("secondary");
  });
});

describe("what is told of a citation", () => {
  const told = (sentence: string, ...grounds: readonly string[]) =>
    cite(sentence, ...grounds).diagnostics.map(({ message, help }) => `${message.id} ${help.id}`);

  it.each([
    [
      "Menurut Undang-Undang Nomor 14 Tahun 2018.",
      ["Undang-Undang Nomor 14 Tahun 2018", "Undang-Undang Nomor 14 Tahun 2008"],
    ],
    [
      "Menurut Pasal 21 UU 14/2008.",
      ["Pasal 21", "Undang-Undang Nomor 14 Tahun 2008", "Pasal 22 ayat (7), Pasal 22 ayat (8), Pasal 9"],
    ],
    ["Menurut UU 6/2023.", ["Undang-Undang Nomor 6 Tahun 2023", "Q-03"]],
    ["Menurut UU 20/2023.", ["Undang-Undang Nomor 20 Tahun 2023", "Q-04"]],
    ["Menurut UU 28/2014.", ["Undang-Undang Nomor 28 Tahun 2014"]],
    ["Menurut Pasal 9 UU 14/2008.", ["Pasal 9 Undang-Undang Nomor 14 Tahun 2008"]],
    ["Menurut UU 1/1999.", ["Undang-Undang Nomor 1 Tahun 1999", "2026-06-30"]],
    ["Menurut UU 9/2026.", ["Undang-Undang Nomor 9 Tahun 2026", "2026-07-02", "2026-07-01"]],
    // A Pasal holds from the first day of any of its ayat to the last.
    ["Menurut Pasal 70 UU 27/2022.", ["2026-03-01"]],
    ["Menurut Pasal 71 UU 27/2022.", ["2027-01-01"]],
    ["Menurut Pasal 67 UU 27/2022.", ["Pasal 67 Undang-Undang Nomor 27 Tahun 2022", "2026-01-01"]],
  ])("%s", (sentence, parts) => {
    const [first = "", ...more] = told(sentence);
    expect(more).toEqual([]);
    for (const part of parts) expect(first).toContain(part);
  });

  it("is nothing where a text speaks of acts in general, or names one beside its article", () => {
    expect(told("Menurut undang-undang mengenai pers.")).toEqual([]);
    expect(told("Menurut Pasal 3 UU 5/2020.")).toHaveLength(1);
  });
});
