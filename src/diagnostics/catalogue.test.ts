import { expect, it } from "vitest";
import { InvariantError } from "../errors.js";
import { collectCatalogue } from "./catalogue.js";
import { defineDiagnostics, entry } from "./define.js";

const why = { id: "Mengapa.", en: "Why." };
const summary = { id: "Ringkasan", en: "Summary" };

const structure = defineDiagnostics("structure", {
  "number-out-of-sequence": entry({
    severity: "error",
    summary,
    why,
    ground: "UU 12/2011 Lampiran II angka 71",
    message: (p: { written: string; expected: string | undefined }) => ({
      id: `${p.written} tidak urut.`,
      en: `${p.written} is out of sequence.`,
    }),
    help: (p) => ({ id: `Ubah menjadi ${p.expected}.`, en: `Change it to ${p.expected}.` }),
    example: { written: "Pasal 7", expected: "Pasal 6" },
  }),
  empty: entry({
    severity: "warning",
    summary,
    why,
    message: () => ({ id: "Kosong.", en: "Empty." }),
    help: (p: { words: number }) => ({ id: `Tulis ${p.words} kata.`, en: `Write ${p.words} words.` }),
  }),
});

const reference = defineDiagnostics("reference", {
  unresolved: entry({
    severity: "info",
    summary,
    why,
    message: (p: { written: string }) => ({ id: p.written, en: p.written }),
    help: () => ({ id: "Periksa.", en: "Check." }),
  }),
});

it("brings the codes of all areas together, sorted, with the texts of their examples", () => {
  expect([...collectCatalogue([structure.catalogue, reference.catalogue])]).toEqual([
    [
      "reference/unresolved",
      {
        code: "reference/unresolved",
        severity: "info",
        summary,
        why,
        ground: undefined,
        draftsOnly: false,
        help: { id: "Periksa.", en: "Check." },
      },
    ],
    [
      "structure/empty",
      {
        code: "structure/empty",
        severity: "warning",
        summary,
        why,
        ground: undefined,
        draftsOnly: false,
        message: { id: "Kosong.", en: "Empty." },
      },
    ],
    [
      "structure/number-out-of-sequence",
      {
        code: "structure/number-out-of-sequence",
        severity: "error",
        summary,
        why,
        ground: "UU 12/2011 Lampiran II angka 71",
        draftsOnly: false,
        message: { id: "Pasal 7 tidak urut.", en: "Pasal 7 is out of sequence." },
        help: { id: "Ubah menjadi Pasal 6.", en: "Change it to Pasal 6." },
      },
    ],
  ]);
});

it("refuses two catalogues of one area", () => {
  const again = defineDiagnostics("structure", {});
  expect(() => collectCatalogue([structure.catalogue, again.catalogue])).toThrow(InvariantError);
  expect(() => collectCatalogue([structure.catalogue, again.catalogue])).toThrow(
    'Two catalogues claim the area "structure".',
  );
});

it("lets an example not narrow the parameters of the call", () => {
  const span = { file: "a.md", start: 0, end: 0 };
  const found = structure("number-out-of-sequence", span, { written: "Pasal 9", expected: undefined });
  expect(found.message.id).toBe("Pasal 9 tidak urut.");
});
