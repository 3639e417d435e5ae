import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AgreementAnswer, AgreementCase, Engine } from "./engine.js";
import { runRego } from "./run-rego.js";

/** What `decision` of the bundle holds. */
export type RegoDecision = {
  readonly verdict: "permit" | "deny" | "needs_facts" | "needs_approval" | "refused";
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
  readonly approvals: readonly {
    readonly norm: string;
    readonly mode: "all" | "any";
    readonly roles: readonly string[];
  }[];
  readonly refused: readonly string[];
};

/** Cases in one query: the engine reads and checks all rules anew for each. */
const inQuery = 500;

/** Rego in OPA 0.47, given the published bundle. It is asked less than others, for it takes a fifth of a second a question on a busy machine. */
export const regoInOpa: Engine = {
  name: "Rego, OPA 0.47 (wasm)",
  most: 2_000,
  oneIn: 10,
  open: async (book, published) => {
    const places = new Map(book.norms.map(({ id }, place) => [id, place]));
    const module = await bundleAsModule(join(published, "rego/pedoman"));
    const answer = async (cases: readonly AgreementCase[]): Promise<readonly AgreementAnswer[]> => {
      const asked = cases.filter(({ question }) => question.kind === "decide");
      const decisions = new Map<AgreementCase, RegoDecision>();
      for (let first = 0; first < asked.length; first += inQuery) {
        const some = asked.slice(first, first + inQuery);
        const found = await decideAll(module, some.map(inputOf));
        for (const [index, one] of some.entries()) decisions.set(one, found[index] as RegoDecision);
      }
      return cases.map((one) => saidBy(decisions.get(one), places));
    };
    return { answer, close: async () => {} };
  },
};

/** The decisions on some inputs, in their order. */
export async function decideAll(module: string, inputs: readonly object[]): Promise<readonly RegoDecision[]> {
  const cases = `json.unmarshal(${regoText(inputs)})`;
  const found = await runRego(module, `[r | some c in ${cases}; r := decision with input as c]`);
  const decisions = found as readonly RegoDecision[];
  // A decision that is undefined is left out of the list.
  if (decisions.length !== inputs.length) throw new Error(`${decisions.length} decisions on ${inputs.length} inputs`);
  return decisions;
}

/**
 * The modules of a bundle as one, with its data: the engine takes no more.
 * @param folder - That of the package.
 */
export async function bundleAsModule(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".rego")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  const { book } = JSON.parse(await readFile(join(folder, "data.json"), "utf8"));
  const rules = texts
    .flatMap((text) => text.split("\n").filter((line) => !/^(?:package|import|#)/.test(line)))
    .join("\n")
    .replaceAll("data.pedoman.book", "book");
  // Of data the engine knows no types, as it would of an object that stands in the rules. `$` would be a variable of the profile.
  return `book := object.union(${JSON.stringify(book)}, {})\n${rules}`.replaceAll("$", "\\u0024");
}

/** A value as a text of Rego that holds JSON. */
function regoText(value: unknown): string {
  return JSON.stringify(JSON.stringify(value)).replaceAll("$", "\\u0024");
}

function inputOf({ question, record }: AgreementCase): object {
  const { roles, act, toward, at, approvals, content } = question;
  return { roles, act, toward, at, approvals, content, facts: record };
}

/** @param places - Of the norms in the book: an answer has its approvals in that order, and Rego in no order of its own. */
function saidBy(decision: RegoDecision | undefined, places: ReadonlyMap<string, number>): AgreementAnswer {
  if (!decision) return {};
  const { verdict, reasons, approvals, refused } = decision;
  if (verdict === "refused") throw new Error(`Rego refuses a question: ${refused.join("; ")}`);
  return {
    verdict,
    reasons: [...reasons].sort(),
    approvals: approvals
      .map((one) => ({ ...one, roles: [...one.roles].sort() }))
      .sort((a, b) => (places.get(a.norm) ?? 0) - (places.get(b.norm) ?? 0)),
  };
}
