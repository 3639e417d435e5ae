import type { Provision } from "../../model/provision.js";
import { readCitations } from "../references/read-citations.js";
import { noShortTitles } from "../references/short-titles.js";
import { hasOperativeWord } from "./provision-words.js";
import type { RuleContext } from "./rule-context.js";

/**
 * The provision a rule reads: the one `pada:` names inside its Pasal; else the nearest ayat above the block that holds an
 * operative word, or the Pasal itself if it has no ayat (STRUCTURE 1, B1).
 */
export function findProvision(pada: string | undefined, context: RuleContext): Provision | undefined {
  const { unit, document, library } = context;
  const index = library.get(document.head.id);
  if (pada === undefined) {
    const ayat = unit.children.filter(({ kind, span }) => kind === "ayat" && span.start <= context.above.span.start);
    return ayat.findLast(hasOperativeWord) ?? ayat.at(-1) ?? unit;
  }
  const [citation] = readCitations(pada, noShortTitles);
  if (citation?.start !== 0 || citation.end !== pada.trim().length) return undefined;
  const own = [{ kind: unit.kind, number: unit.number }];
  const found = index?.find(citation.steps) ?? index?.find([...own, ...citation.steps]);
  const isInside = found?.id === unit.id || (found && index?.enclosing(found.id).some(({ id }) => id === unit.id));
  return isInside ? found : undefined;
}
