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
export function normsOfQuestion({ norms, roles, acts }: RulesWire, asked: AskedAct): ReadonlySet<string> {
  const parents = new Map([
    ...roles.map(({ id, parent }) => [`role ${id}`, parent] as const),
    ...acts.map(({ id, partOf }) => [`act ${id}`, partOf] as const),
  ]);
  const actor = new Set(asked.roles.flatMap((role) => upFrom("role", role)));
  const toward = asked.toward && new Set(asked.toward.flatMap((role) => upFrom("role", role)));
  const above = new Set(upFrom("act", asked.act));
  const found = norms.filter((norm) => goesToward(norm) && (barsHere(norm) || isAbout(norm)));
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
