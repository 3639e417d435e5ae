import { expect, it } from "vitest";
import { topLevel } from "./model/document.js";
import { walkProvisions } from "./model/provision.js";
import { plainText } from "./model/text.js";
import { compiledGuidelines } from "./testing/guidelines.js";

it("has the six elements of a first statement in every ready text, one paragraph each, in the order of the law", async () => {
  const { handbook } = await compiledGuidelines();
  const document = handbook.documents.find(({ head }) => head.id === "pedoman-krisis");
  const regulation = handbook.documents.find(({ head }) => head.id === "perbup-media-sosial");
  const elements = [...walkProvisions(regulation ? topLevel(regulation) : [])].filter(({ id }) =>
    /^pernyataan-awal-ayat-2-huruf-[a-z]$/.test(id),
  );
  const texts = [...walkProvisions(document ? topLevel(document) : [])].find(
    ({ id }) => id === "naskah-pernyataan-awal",
  );
  expect(texts?.children.length).toBe(6);
  for (const { id, content } of texts?.children ?? []) {
    const [quote, ...others] = content.filter(({ kind }) => kind === "quote");
    const paragraphs = (quote?.kind === "quote" ? quote.children : []).flatMap((block) =>
      block.kind === "paragraph" ? [plainText(block.children)] : [],
    );
    expect(others, id).toEqual([]);
    expect(paragraphs, id).toHaveLength(elements.length);
    expect(paragraphs[2], id).toMatch(/^Yang belum kami ketahui: /);
    expect(paragraphs[3], id).toMatch(/^Yang sedang dikerjakan: /);
    expect(paragraphs[4], id).toMatch(/^Kabar berikutnya pukul \(jam\) WITA/);
  }
});
