// The benchmark's rules as a rule book: conditions written in the drafters' language and compiled as everybody's are.
import { lowerCondition } from "../../lib/conditions/lower-condition.js";
import { parseCondition } from "../../lib/conditions/parse-condition.js";
import { openSteps } from "../../lib/conditions/step-registry.js";
import { facts } from "./rule-set.mjs";

const vocabulary = {
  facts: new Map(
    facts.map(({ name, kind, choices }) => [
      name,
      {
        name,
        type:
          kind === "choice" ? { kind, choices, ordered: true } : kind === "number" ? { kind, unit: "kali" } : { kind },
        phrases: [],
        meaning: "",
      },
    ]),
  ),
};

const written = (part) => {
  if (part.any) return `(${part.any.map(written).join(" atau ")})`;
  if (part.operator === "in") return `${part.fact} dalam {${part.value.join(", ")}}`;
  if (typeof part.value === "boolean") return part.value ? part.fact : `bukan ${part.fact}`;
  return `${part.fact} ${part.operator} ${part.value}`;
};

/** A rule book of prohibitions, one a rule of the benchmark. */
export function bookOf(rules) {
  const steps = openSteps();
  const said = { id: "", en: "" };
  const source = {
    id: "uji#pasal-1",
    document: "uji",
    provision: "pasal-1",
    eId: "art_1",
    citation: "Pasal 1",
    quote: "Admin dilarang menerbitkan Tanggapan.",
    quoteHash: "0".repeat(64),
  };
  return {
    $schema: "urn:pedoman:schema:outputs:rules:1",
    format: "1.0.0",
    policy: { edition: 1, contentHash: "0".repeat(64) },
    draft: false,
    language: "id",
    covers: { from: "2026-01-01", to: "2026-12-31" },
    documents: [],
    sources: [source],
    roles: [{ id: "admin", term: "Admin", substitutes: [] }],
    facts: facts.map(({ name, kind, choices }) => ({
      name,
      type:
        kind === "choice" ? { kind, choices, ordered: true } : kind === "number" ? { kind, unit: "kali" } : { kind },
      phrases: [],
      meaning: "",
    })),
    acts: [{ id: "terbitkan", phrases: ["menerbitkan"], default: "allowed", opposes: [] }],
    registers: [],
    steps: [],
    norms: rules.map(({ id, all }) => {
      const text = all.map(written).join(" dan ");
      const { value } = parseCondition(text, (start, end) => ({ file: "", start, end }));
      const { holds, fails, reads } = lowerCondition(value, { vocabulary, steps, normsOfRule: () => [] });
      return {
        id,
        rule: id,
        modality: "prohibition",
        bearer: [{ kind: "role", role: "admin" }],
        bound: ["admin"],
        act: { words: "menerbitkan", act: "terbitkan" },
        when: { text, holds, fails, reads: [...reads], said },
        defeatedBy: [],
        bars: { act: "terbitkan", anyActor: false, parts: [] },
        limits: [],
        consequences: [],
        follows: [],
        exempts: [],
        cardinality: [],
        evidence: [],
        graduated: false,
        assessment: "machine",
        validity: { from: "2026-01-01" },
        rank: 1,
        draft: false,
        source: source.id,
        said,
      };
    }),
  };
}
