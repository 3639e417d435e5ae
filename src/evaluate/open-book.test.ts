import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Norm } from "../model/generated/rules-wire.js";
import type { VectorWire } from "../model/generated/vector-wire.js";
import { applying } from "./applying.js";
import { decide } from "./decide.js";
import { duties } from "./duties.js";
import { exempt } from "./exempt.js";
import { loadRules } from "./load-rules.js";
import { openBook } from "./open-book.js";

const published = (name: string): string => readFileSync(resolve("dist/rules", name), "utf8");
const [text, calendar] = [published("rules.json"), published("calendar.json")];
const whole = JSON.parse(text);

describe("the text of rules.json", () => {
  it("holds, read in parts, what JSON says", () => {
    const { book } = openBook(text);
    expect({ ...book }).toEqual(whole);
    expect(book.norms[0]).toBe(book.norms[0]);
  });

  it.each([
    ["compact", JSON.stringify(whole)],
    ["by JSON.stringify with four blanks", JSON.stringify(whole, null, 4)],
    ["with CRLF", text.replaceAll("\n", "\r\n")],
  ])("may be laid out otherwise: %s", (_, otherwise) => {
    expect({ ...openBook(otherwise).book }).toEqual(whole);
  });

  it("gives an entry by its id, the same that stands in the list", () => {
    const { acts, norms, sources, book } = openBook(text);
    for (const norm of whole.norms) expect(norms.get(norm.id)).toEqual(norm);
    expect(norms.get(whole.norms[7].id)).toBe(book.norms[7]);
    for (const act of whole.acts) expect(acts.get(act.id)).toEqual(act);
    for (const source of whole.sources) expect(sources.get(source.id)).toEqual(source);
    for (const none of ["", "tidak-ada", '"', "__proto__"]) expect(norms.get(none)).toBeUndefined();
  });

  it("finds the norms that name a word, in the order of the book, and takes no part of a word for one", () => {
    const { norms } = openBook(text);
    const naming = (word: string) => whole.norms.filter((norm: unknown) => JSON.stringify(norm).includes(`"${word}"`));
    for (const { id } of whole.acts) expect(norms.naming([id])).toEqual(naming(id));
    expect(norms.naming(["hapus"])).toEqual([]);
    expect(norms.naming([])).toEqual([]);
  });

  it("that is broken is refused: at once, or when what is broken is read", () => {
    expect(() => openBook(`${text.slice(0, 5000)}`)).toThrow(SyntaxError);
    const broken = text.replace(`"id": "${whole.norms[3].id}",`, `"id" "${whole.norms[3].id}",`);
    expect(() => openBook(broken).book.norms).toThrow(SyntaxError);
    expect(() => loadRules(text.replace('"format": "1.', '"format": "2.'))).toThrow(RangeError);
  });
});

it("finds the same norms by an act in parsed rules as in their text, and by an event those bound to it", () => {
  const [inText, parsed] = [openBook(text).norms, openBook(whole).norms];
  for (const { id, doneWhen } of whole.acts) {
    // A norm may bear the name of an act, and others may name it: as a norm.
    const about = ({ act, bars, grants, owes, limits }: Norm) =>
      JSON.stringify({ act, bars, grants, owes, limits }).includes(`"${id}"`);
    expect(parsed.naming([id])).toEqual(inText.naming([id]).filter(about));
    if (doneWhen === undefined) continue;
    const bound = whole.norms.filter(({ limits }: Norm) => limits.some(({ event }) => event === doneWhen));
    expect(parsed.naming([doneWhen])).toEqual(expect.arrayContaining(bound));
    expect(parsed.naming([id, doneWhen]).length).toBeLessThan(whole.norms.length / 4);
  }
  expect(parsed.naming(["hapus", "tidak-ada"])).toEqual([]);
});

it("answers questions of the vectors as the parsed rules do, each asked of rules that have read nothing yet", () => {
  const vectors: readonly VectorWire[] = published("vectors.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const questions = vectors.flatMap(({ question: { kind, at, roles, act, facts = {} } }) =>
    kind === "decide" && roles && act ? [{ at, roles, act, facts }] : [],
  );
  const parsed = loadRules(whole, JSON.parse(calendar));
  const asked = questions.filter((_, index) => index % 3 === 0);
  expect(asked.length).toBeGreaterThan(100);
  for (const question of asked) {
    expect(decide(loadRules(text, calendar), question)).toEqual(decide(parsed, question));
  }
  const { at, roles, facts } = questions[0] ?? expect.unreachable();
  const fresh = () => loadRules(text, calendar);
  expect(duties(fresh(), { at, roles, facts })).toEqual(duties(parsed, { at, roles, facts }));
  expect(exempt(fresh(), { at, roles, facts })).toEqual(exempt(parsed, { at, roles, facts }));
  expect(applying(fresh(), { at, facts })).toEqual(applying(parsed, { at, facts }));
});
