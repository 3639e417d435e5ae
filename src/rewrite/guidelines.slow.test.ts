import { beforeAll, describe, expect, it } from "vitest";
import { topLevel } from "../model/document.js";
import { type Provision, walkProvisions } from "../model/provision.js";
import type { Span } from "../model/span.js";
import type { Inline } from "../model/text.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";
import { compiledGuidelines } from "../testing/guidelines.js";
import { rewritten, sourcesOf } from "../testing/rewritten.js";
import type { Compilation } from "../workspace/workspace.js";
import { insertProvision, readPlace, removeProvision } from "./insert-provision.js";
import { renameId } from "./rename-id.js";
import { renumber } from "./renumber.js";
import { sameReferences } from "./same-references.js";
import type { Texts } from "./texts.js";
import { writtenIds } from "./written-ids.js";
import { writtenReferences } from "./written-references.js";

// The real texts: a regulation of 57 Pasal that some two thousand places lead to.

const act = "perbup-media-sosial";
let texts: Compilation;
let parser: MarkdownParser;
beforeAll(async () => {
  texts = await compiledGuidelines();
  parser = await remarkOrNative("auto");
});

const errorsOf = (found: readonly { readonly code: string; readonly severity: string }[]): readonly string[] =>
  found.filter(({ severity }) => severity === "error").map(({ code }) => code);

describe("the references written in the guidelines", () => {
  it("are those the compiler found, and more", () => {
    const { references, links, diagnostics } = writtenReferences(texts);
    expect(diagnostics).toEqual([]);
    const say = (place: { file: string; start: number; end: number }, document: string, id: string): string =>
      `${place.file}:${place.start}-${place.end} → ${document}#${id}`;
    const mine = new Set(references.map(({ span, document, target }) => say(span, document, target.id)));
    const compiled = referencesInHandbook(texts).flatMap((inline) =>
      inline.target.kind === "provision" ? [{ ...inline, target: inline.target }] : [],
    );
    const source = (file: string): string => texts.sources.get(file)?.text ?? "";
    const isLink = (inline: Inline): boolean => source(inline.span.file)[inline.span.start] === "[";
    const citations = compiled.filter((inline) => !isLink(inline));
    const missed = citations
      .map(({ span, target }) => say(span, target.document, target.id))
      .filter((one) => !mine.has(one));
    expect(missed).toEqual([]);
    expect(citations.length).toBeGreaterThan(1400);
    expect(references.length).toBeGreaterThan(citations.length + 700);
    expect(links.length).toBe(compiled.length - citations.length);
  });

  it("each bear the number of the provision they lead to", () => {
    for (const { numbers } of writtenReferences(texts).references) {
      for (const { span, of } of numbers) {
        const written = texts.sources.get(span.file)?.text.slice(span.start, span.end).replace(/\s+/g, " ");
        expect(written).toBe(of.number);
      }
    }
  });

  it("leave nothing that reads like a Pasal of the act out, but what names another act", () => {
    const { references } = writtenReferences(texts);
    const uncovered = texts.handbook.documents
      .filter(({ head }) => head.kind !== "dasar-hukum")
      .flatMap(({ file }) => {
        const text = texts.sources.get(file)?.text ?? "";
        const spans = references.filter(({ span }) => span.file === file).map(({ span }) => span);
        return [...text.matchAll(/(?<!^#+ )Pasal \d+|ayat \(\d+\)/gm)]
          .filter(({ index }) => !spans.some(({ start, end }) => start <= index && index < end))
          .map(({ index }) => text.slice(index, index + 90).replace(/\s+/g, " "));
      });
    expect(uncovered.length).toBeGreaterThan(5);
    expect(uncovered.filter((words) => !/Undang-Undang|Peraturan Pemerintah/.test(words))).toEqual([]);
  });
});

describe("making room in the regulation", () => {
  const pasals = (): readonly Provision[] => {
    const document = texts.handbook.documents.find(({ head }) => head.id === act);
    return [...walkProvisions(document?.body ?? [])].filter(({ kind }) => kind === "pasal");
  };
  const below = (...kinds: readonly string[]): readonly Provision[] =>
    pasals().flatMap((pasal) => [...walkProvisions([pasal])].filter(({ kind }) => kinds.includes(kind)));

  const findPlace = ({ handbook }: Texts, citation: string): Span => {
    const document = handbook.documents.find(({ head }) => head.id === act);
    const found = [...walkProvisions(document?.body ?? [])].find((one) => one.citation === citation);
    expect(found, citation).toBeDefined();
    return (found as Provision).span;
  };

  /** Makes room, looks that nothing but the blank is wrong and everything leads where it led, and takes the room away again. */
  const tryPlace = (words: string): void => {
    const place = { document: act, steps: readPlace(words) ?? [] };
    const inserted = insertProvision(texts, place);
    expect(inserted.diagnostics, words).toEqual([]);
    const after = rewritten(texts, inserted.value, parser);
    // What is wrong is the blank, and only it.
    const blank = findPlace(after, words);
    const wrong = after.diagnostics.filter(({ severity }) => severity === "error");
    expect(
      wrong.map(({ code }) => code),
      words,
    ).toContain("structure/empty-unit");
    expect(
      wrong.filter(({ span }) => span.start < blank.start || blank.end < span.end),
      words,
    ).toEqual([]);
    expect(sameReferences(texts, after, inserted.difference), words).toEqual([]);
    const removed = removeProvision(after, place);
    expect(removed.diagnostics, words).toEqual([]);
    expect(sourcesOf(rewritten(after, removed.value, parser)), words).toEqual(sourcesOf(texts));
  };

  /** Each compiles the whole handbook twice: a sample of the places, all of them with PLACE_STEP=1. */
  const sample = (places: readonly Provision[], usual: number): readonly string[] => {
    const step = Number(process.env["PLACE_STEP"] ?? usual);
    return places.filter((_, i) => i % step === 0 || i === places.length - 1).map(({ citation }) => citation);
  };

  it("at Pasal, and after the last", () => {
    expect(pasals().length).toBeGreaterThan(50);
    for (const citation of sample(pasals(), 11)) tryPlace(citation);
    tryPlace(`Pasal ${pasals().length + 1}`);
  }, 3_600_000);

  it("at BAB", () => {
    const document = texts.handbook.documents.find(({ head }) => head.id === act);
    for (const citation of sample(document?.body ?? [], 6)) tryPlace(citation);
  }, 3_600_000);

  it("at ayat, huruf and angka", () => {
    for (const citation of sample(below("ayat", "huruf", "angka"), 97)) tryPlace(citation);
  }, 3_600_000);
});

describe("renumbering", () => {
  it("has nothing to do in texts whose numbers are in order", () => {
    for (const { head } of texts.handbook.documents)
      expect(renumber(texts, head.id)).toEqual({ value: [], diagnostics: [] });
  });
});

describe("renaming", () => {
  it("of all rules and worked examples at once leaves nothing that leads nowhere", () => {
    const named = writtenIds(texts).filter(({ kind, isGiven }) => (kind === "rule" || kind === "scenario") && isGiven);
    expect(named.length).toBeGreaterThan(300);
    const edits = named.flatMap((one) => renameId(texts, one, `${one.id}-baru`).value);
    const after = rewritten(texts, edits, parser);
    expect(errorsOf(after.diagnostics)).toEqual([]);
    expect(after.handbook.norms.map(({ id }) => id)).toEqual(texts.handbook.norms.map(({ id }) => `${id}-baru`));
  });

  it("of all facts at once leaves the same rules under other names", () => {
    const named = [...texts.handbook.vocabulary.facts.keys()];
    expect(named.length).toBeGreaterThan(200);
    const edits = named.flatMap((id) => renameId(texts, { kind: "fact", id }, `${id}_x`).value);
    const after = rewritten(texts, edits, parser);
    expect(errorsOf(after.diagnostics)).toEqual([]);
    expect([...after.handbook.vocabulary.facts.keys()]).toEqual(named.map((id) => `${id}_x`));
    expect(after.handbook.norms.length).toBe(texts.handbook.norms.length);
  });

  it("knows each id where it stands", () => {
    for (const { id, span } of writtenIds(texts)) {
      expect(texts.sources.get(span.file)?.text.slice(span.start, span.end)).toBe(id);
    }
  });

  it("of all written ids of places at once leads every link where it led", () => {
    const named = writtenIds(texts).filter(({ kind, isGiven }) => kind === "provision" && isGiven);
    expect(named.length).toBeGreaterThan(100);
    const edits = named.flatMap((one) => renameId(texts, one, `${one.id}-baru`).value);
    const after = rewritten(texts, edits, parser);
    expect(errorsOf(after.diagnostics)).toEqual([]);
    expect(sameReferences(texts, after, undefined)).toEqual([]);
  });
});

type Reference = Extract<Inline, { kind: "reference" }>;

/** Every reference node in the handbook's running text. */
function referencesInHandbook({ handbook }: Compilation): readonly Reference[] {
  const found: Reference[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      if ("kind" in value && value.kind === "reference" && "target" in value) found.push(value as Reference);
      Object.values(value).forEach(visit);
    }
  };
  for (const document of handbook.documents) {
    for (const { content, closing } of walkProvisions(topLevel(document))) visit([content, closing]);
  }
  return found;
}
