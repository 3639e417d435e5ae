import { describe, expect, it } from "vitest";
import { operativeHits } from "./operative-hits.js";

const hits = (sentence: string) => operativeHits(sentence.split(" "));

describe("operative words", () => {
  it.each([
    ["wajib", "obligation", undefined],
    ["harus", "requirement", undefined],
    ["dilarang", "prohibition", undefined],
    ["dapat", "permission", undefined],
    ["berhak", "right", undefined],
    ["berwenang", "power", undefined],
    ["dikenai", "sanction", undefined],
    ["hanya dapat", "exclusive-permission", undefined],
    ["tidak dikenai", "exemption", undefined],
    ["tidak dikenakan", "exemption", undefined],
    ["tidak dijatuhi", "exemption", undefined],
    ["tidak dapat dikenai", "exemption", undefined],
    ["tidak dapat dikenakan", "exemption", undefined],
    ["tidak dapat dijatuhi", "exemption", undefined],
    ["wajib hukumnya", "obligation", "wajib"],
    ["berkewajiban", "obligation", "wajib"],
    ["diwajibkan", "obligation", "wajib"],
    ["diharuskan", "requirement", "harus"],
    ["tidak boleh", "prohibition", "dilarang"],
    ["tidak diperbolehkan", "prohibition", "dilarang"],
    ["tidak diperkenankan", "prohibition", "dilarang"],
    ["tidak diizinkan", "prohibition", "dilarang"],
    ["boleh", "permission", "dapat"],
    ["diperbolehkan", "permission", "dapat"],
    ["hanya boleh", "exclusive-permission", "hanya dapat"],
    ["mempunyai hak", "right", "berhak"],
    ["memiliki hak", "right", "berhak"],
    ["mempunyai wewenang", "power", "berwenang"],
    ["memiliki wewenang", "power", "berwenang"],
  ] as const)("«%s»", (words, modality, meant) => {
    const end = 1 + words.split(" ").length;
    expect(hits(`admin ${words} menjawab`)).toEqual([{ start: 1, end, modality, meant, attributive: false }]);
  });

  it.each(["wajib", "harus", "dapat", "dilarang", "berhak", "berwenang", "diwajibkan", "berkewajiban"])(
    "«tidak %s» is denied, with a word between as well",
    (word) => {
      expect(hits(`admin tidak ${word} menjawab`)).toMatchObject([{ start: 1, end: 3, modality: "negated" }]);
      for (const between of ["lagi", "akan", "pernah", "selalu"])
        for (const not of ["tidak", "belum"])
          expect(hits(`admin ${not} ${between} ${word} menjawab`)).toMatchObject([
            { start: 1, end: 4, modality: "negated" },
          ]);
      expect(hits(`admin akan ${word} menjawab`)).toMatchObject([{ start: 2, end: 3 }]);
      expect(hits(`admin akan ${word} menjawab`)[0]?.modality).not.toBe("negated");
    },
  );

  it.each(["pajak", "lapor", "belajar", "daftar", "retribusi"])("«wajib %s» is a noun", (word) => {
    expect(hits(`admin menyebut wajib ${word} itu`)).toEqual([]);
    expect(hits(`admin dapat ${word} itu`)).toMatchObject([{ start: 1, end: 2, modality: "permission" }]);
  });

  it("commands nothing after «yang»", () => {
    expect(hits("admin yang wajib menjawab")).toMatchObject([{ attributive: true }]);
    for (const between of ["akan", "telah", "sudah", "belum", "sedang", "juga", "masih"])
      expect(hits(`admin yang ${between} dilarang menjawab`)).toMatchObject([{ attributive: true }]);
    expect(hits("admin juga dilarang menjawab")).toMatchObject([{ attributive: false }]);
    expect(hits("admin yang baik dilarang menjawab")).toMatchObject([{ attributive: false }]);
  });

  it("are found one after the other", () => {
    expect(hits("admin wajib menjawab dan dapat menolak").map(({ start, end }) => [start, end])).toEqual([
      [1, 2],
      [4, 5],
    ]);
    expect(hits("wajib").map(({ start, end }) => [start, end])).toEqual([[0, 1]]);
    expect(hits("admin menjawab")).toEqual([]);
  });
});

describe("words that give a fact its value", () => {
  it.each(["merupakan", "ditentukan", "dianggap", "dinyatakan", "adalah"])("«%s»", (word) => {
    expect(hits(`ini ${word} itu`)).toEqual([
      { start: 1, end: 2, modality: "determination", meant: undefined, attributive: false },
    ]);
    for (const not of ["tidak", "bukan", "belum"])
      expect(hits(`ini ${not} ${word} itu`)).toEqual([
        { start: 1, end: 3, modality: "not-determination", meant: undefined, attributive: false },
      ]);
    expect(hits(`ini yang ${word} itu`)).toMatchObject([{ attributive: true }]);
    expect(hits(`ini yang tidak ${word} itu`)).toMatchObject([{ start: 2, attributive: true }]);
  });
});
