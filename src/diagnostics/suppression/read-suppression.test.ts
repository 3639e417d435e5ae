import { describe, expect, it } from "vitest";
import { marked } from "../../testing/marked.js";
import { readSuppression } from "./read-suppression.js";

/** What is read of a comment in which the codes are marked. */
function read(comment: string) {
  const { source, spans } = marked(comment);
  const span = { file: source.path, start: 0, end: source.text.length };
  const suppression = readSuppression({ text: source.text.slice(4, -3), span, isAlone: true });
  return { suppression, places: suppression?.codes.map((one) => one.span), expected: spans };
}

describe("a comment that begins with `abaikan`", () => {
  it.each([
    ["<!-- abaikan ⟦lint/bentuk-jamak⟧: kutipan -->", ["lint/bentuk-jamak"], "kutipan"],
    ["<!--abaikan ⟦a/b⟧ , ⟦c/d⟧ ,⟦e/f⟧ : satu: dua-->", ["a/b", "c/d", "e/f"], "satu: dua"],
    ["<!--\n  Abaikan\n  ⟦a/b⟧,\n  ⟦c/d⟧:\n  alasan yang\n  panjang\n-->", ["a/b", "c/d"], "alasan yang panjang"],
    ["<!-- abaikan ⟦a/b⟧ -->", ["a/b"], ""],
    ["<!-- abaikan ⟦a/b⟧: -->", ["a/b"], ""],
    ["<!-- abaikan ⟦a/b⟧: … -->", ["a/b"], ""],
    ["<!-- abaikan -->", [], ""],
    ["<!-- abaikan: semuanya -->", [], "semuanya"],
    ["<!-- abaikan ⟦dulu paragraf ini⟧ -->", ["dulu paragraf ini"], ""],
  ])("%s", (comment, codes, reason) => {
    const { suppression, places, expected } = read(comment);
    expect(suppression?.codes.map(({ code }) => code)).toEqual(codes);
    expect(suppression?.reason).toBe(reason);
    expect(places).toEqual(expected);
  });
});

it.each(["<!-- catatan -->", "<!-- tidak abaikan a/b: x -->", "<!-- abaikanlah a/b: x -->", "<!---->"])(
  "%s is any other comment",
  (comment) => {
    expect(read(comment).suppression).toBeUndefined();
  },
);
