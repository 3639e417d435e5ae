import { beforeAll, describe, expect, it } from "vitest";
import { bundleOf } from "../../compile/bundle.js";
import { loadRules } from "../../evaluate/load-rules.js";
import type { Bundle } from "../../model/bundle.js";
import type { VectorWire } from "../../model/generated/vector-wire.js";
import type { Handbook } from "../../model/handbook.js";
import { validators } from "../../schema/generated/output-validators.js";
import { askedLaw } from "../../testing/asked-law.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { answerVector } from "./answer-vector.js";
import { makeVectors, vectorsText } from "./make-vectors.js";

const example = `\`\`\`skenario
id: lengkap
judul: Jawaban lengkap
tanya: admin menerbitkan Jawaban
pada: 2026-08-18 pukul 07.00
fakta: { jawaban.lengkap: ya, isu.genting: tidak }
putusan: boleh
\`\`\``;

let handbook: Handbook;
let bundle: Bundle;
let vectors: readonly VectorWire[];
beforeAll(() => {
  handbook = compileTexts(askedLaw(example)).value;
  bundle = bundleOf(handbook).value;
  const made = makeVectors(handbook, bundle);
  expect(made.diagnostics).toEqual([]);
  vectors = made.value;
});

const about = (norm: string) => vectors.filter((vector) => vector.about.norm === norm);

it("tries each atom on both sides", () => {
  expect(
    about("tidak-lengkap").map(({ about: { side }, expect: { applies, verdict } }) => [side, applies, verdict]),
  ).toEqual([
    ["true", false, "needs_facts"],
    ["false", true, "deny"],
  ]);
  expect(about("genting-disetujui").map(({ expect: { applies } }) => applies)).toEqual([true, false]);
});

it("asks of each norm what it matters for", () => {
  const kinds = new Map(vectors.map(({ id, question }) => [id.replace(/#.*/, ""), question.kind]));
  expect(Object.fromEntries(kinds)).toEqual({
    "tidak-lengkap": "decide",
    "genting-disetujui": "decide",
    "unsur-teknis": "applying",
    "bebas-sanksi": "exempt",
    "skenario/lengkap": "decide",
  });
});

it("holds every example, as it is asked and answered", () => {
  expect(vectors.at(-1)).toEqual({
    id: "skenario/lengkap",
    about: { scenario: "lengkap" },
    question: {
      kind: "decide",
      roles: ["admin"],
      act: "jawab",
      at: "2026-08-18T07:00:00+08:00",
      facts: { "jawaban.lengkap": true, "isu.genting": false },
      approvals: [],
    },
    expect: { verdict: "permit", reasons: [], needs: [], approvals: [] },
  });
});

it("follows its schema, each id once", () => {
  const validate = validators["outputs/vector"];
  for (const vector of vectors) expect(validate(vector) ? [] : validate.errors).toEqual([]);
  expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
});

it("is the same each time it is made", () => {
  expect(vectorsText(makeVectors(handbook, bundle).value)).toBe(vectorsText(vectors));
});

it("a reader that replays the file answers alike", () => {
  const rules = loadRules(JSON.parse(JSON.stringify(bundle.rules)), bundle.calendar);
  const lines = vectorsText(vectors).trimEnd().split("\n");
  expect(lines).toHaveLength(vectors.length);
  for (const line of lines) {
    const { question, about: of, expect: wanted } = JSON.parse(line) as VectorWire;
    expect(answerVector(rules, question, of.norm)).toEqual(wanted);
  }
});

describe("a rule book that does not mean what its rules say is found", () => {
  /** The rule book with one norm changed. */
  const changed = (id: string, change: (norm: Bundle["rules"]["norms"][number]) => object): Bundle => ({
    ...bundle,
    rules: {
      ...bundle.rules,
      norms: bundle.rules.norms.map((norm) => (norm.id === id ? { ...norm, ...change(norm) } : norm)),
    },
  });

  it.each([
    [
      "holds and fails exchanged",
      ({ when }: Bundle["rules"]["norms"][number]) => ({ when: { ...when, holds: when.fails, fails: when.holds } }),
    ],
    ["always true", ({ when }: Bundle["rules"]["norms"][number]) => ({ when: { ...when, holds: true, fails: false } })],
    ["never true", ({ when }: Bundle["rules"]["norms"][number]) => ({ when: { ...when, holds: false, fails: true } })],
  ])("%s", (_, change) => {
    const { diagnostics } = makeVectors(handbook, changed("tidak-lengkap", change));
    const rule = handbook.norms.find(({ id }) => id === "tidak-lengkap");
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { code, span } of diagnostics) expect([code, span]).toEqual(["vector/readings-differ", rule?.span]);
  });
});
