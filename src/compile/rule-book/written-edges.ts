import type { Handbook } from "../../model/handbook.js";
import { ruleBookContext } from "./rule-book-context.js";

/** For each rule, the rules that declare themselves its exception (`mengecualikan`), by id or through their provision. */
export function writtenEdges(handbook: Handbook): ReadonlyMap<string, readonly string[]> {
  const context = ruleBookContext(handbook);
  const edges = new Map<string, string[]>();
  for (const excepting of handbook.norms) {
    for (const target of excepting.exceptsFrom) {
      const reached =
        target.kind === "norm"
          ? handbook.norms.filter(({ id }) => id === target.id)
          : handbook.norms.filter(
              ({ source }) =>
                source.document === target.document &&
                context.within(target.document, target.provision).has(source.provision),
            );
      for (const { id } of reached) if (id !== excepting.id) edges.set(id, [...(edges.get(id) ?? []), excepting.id]);
    }
  }
  return edges;
}
