import { oncePer } from "../../compile/once-per.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";

type Norm = RulesWire["norms"][number];

/** Who asks about what act, done to whom. */
export type AskedAct = {
  readonly roles: readonly string[];
  readonly act: string;
  readonly toward: readonly string[] | undefined;
};

/**
 * The norms that speak to an actor about an act (SEMANTICS 3, *N*), whatever the facts: they bar the act or one above it, or are about doing it
 * (a duty as well: it may set a prohibition aside), reach one of the actor's roles or one above it, and go toward the addressee. Found by walking the two forests, apart from the evaluator.
 */
export function normsOfQuestion(book: RulesWire, asked: AskedAct): ReadonlySet<string> {
  const { parents, norms, byAct } = indexOf(book);
  const actor = new Set(asked.roles.flatMap((role) => upFrom("role", role)));
  const toward = asked.toward && new Set(asked.toward.flatMap((role) => upFrom("role", role)));
  const above = new Set(upFrom("act", asked.act));
  const spoken = [...new Set([...above].flatMap((act) => byAct.get(act) ?? []))].sort((a, b) => a - b);
  const found = spoken
    .map((at) => norms[at] as Norm)
    .filter((norm) => goesToward(norm) && (barsHere(norm) || isAbout(norm)));
  return new Set(found.map(({ id }) => id));

  function upFrom(kind: "role" | "act", name: string): readonly string[] {
    const line: string[] = [];
    for (
      let next: string | undefined = name;
      next !== undefined && !line.includes(next);
      next = parents.get(`${kind} ${next}`)
    )
      line.push(next);
    return line;
  }
  function reaches({ bound }: Norm): boolean {
    return bound.length === 0 || bound.some((role) => actor.has(role));
  }
  function barsHere(norm: Norm): boolean {
    return norm.bars !== undefined && above.has(norm.bars.act) && (norm.bars.anyActor || reaches(norm));
  }
  function isAbout(norm: Norm): boolean {
    return norm.act?.act !== undefined && above.has(norm.act.act) && reaches(norm);
  }
  function goesToward({ counterparty }: Norm): boolean {
    return !counterparty || !toward || counterparty.some((role) => toward.has(role));
  }
}

/** The two forests, and the norms that bar or are about an act by their places in the book: thousands of questions are asked of one book. */
const indexOf = oncePer(({ norms, roles, acts }: RulesWire) => {
  const parents = new Map([
    ...roles.map(({ id, parent }) => [`role ${id}`, parent] as const),
    ...acts.map(({ id, partOf }) => [`act ${id}`, partOf] as const),
  ]);
  const byAct = new Map<string, number[]>();
  for (const [at, { bars, act }] of norms.entries()) {
    for (const spoken of new Set([bars?.act, act?.act])) {
      if (spoken === undefined) continue;
      const known = byAct.get(spoken);
      if (known) known.push(at);
      else byAct.set(spoken, [at]);
    }
  }
  return { parents, norms, byAct };
});
