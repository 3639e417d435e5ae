import { type LoweringFault, lowerCondition } from "../../conditions/lower-condition.js";
import { ruleSayer } from "../../conditions/say-norm.js";
import { openSteps, type StepRegistry } from "../../conditions/step-registry.js";
import type { Condition } from "../../model/condition.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";
import type { NormSource } from "../../model/norm.js";
import type { Provision } from "../../model/provision.js";
import { provisionWords } from "../blocks/provision-words.js";
import { sha256 } from "../sha256.js";
import type { NormCase } from "./norm-case.js";
import type { RuleBookContext } from "./rule-book-context.js";
import { sayBoth } from "./say-both.js";

type WireCondition = RulesWire["norms"][number]["when"];
type Said = WireCondition["said"];
type Source = RulesWire["sources"][number];

/** Turns conditions into formula pairs and provisions into sources, and keeps what was met on the way, each once. */
export type Lowering = {
  /** Absent: always true. */
  condition(tree: Condition | undefined, text: string | undefined): WireCondition;
  /** Id of the source a case is read from. */
  source(one: NormCase): string;
  sourceOf(provision: Provision | undefined, written: NormSource): string;
  sayNorm(one: NormCase): Said;
  /** Says the other half of *hanya dapat*: that nobody else may. */
  sayOthers(one: NormCase): Said;
  readonly steps: StepRegistry;
  /** What could not be said as formulas, in the order in which it was met. */
  faults(): readonly LoweringFault[];
  sources(): readonly Source[];
};

/** Opens a lowering over one handbook. @param normsOfRule - Ids of the norms a rule becomes. */
export function openLowering(
  handbook: Handbook,
  context: RuleBookContext,
  normsOfRule: (rule: string) => readonly string[],
): Lowering {
  const { vocabulary } = context;
  const steps = openSteps();
  const faults: LoweringFault[] = [];
  const sources = new Map<string, Source>();
  const sayers = { id: ruleSayer(handbook, "id"), en: ruleSayer(handbook, "en") };

  const sourceOf = (provision: Provision | undefined, written: NormSource): string => {
    const provisionId = provision?.id ?? written.provision;
    const id = `${written.document}#${provisionId}`;
    if (!sources.has(id)) {
      const quote = provision ? provisionWords(provision) : written.quote;
      sources.set(id, {
        id,
        document: written.document,
        provision: provisionId,
        eId: provision?.eId ?? written.eId,
        citation: provision?.citation ?? written.citation,
        quote,
        quoteHash: sha256(quote),
      });
    }
    return id;
  };

  return {
    condition(tree, text) {
      if (!tree) return { holds: true, fails: false, reads: [], said: sayBoth(undefined, context) };
      const { holds, fails, reads, faults: found } = lowerCondition(tree, { vocabulary, steps, normsOfRule });
      faults.push(...found);
      return { ...(text === undefined ? {} : { text }), holds, fails, reads: [...reads], said: sayBoth(tree, context) };
    },
    source: ({ provision, norm }) => sourceOf(provision, norm.source),
    sourceOf,
    sayNorm: ({ norm, key }) => ({
      id: key === undefined ? sayers.id.norm(norm) : sayers.id.normCase(norm, key),
      en: key === undefined ? sayers.en.norm(norm) : sayers.en.normCase(norm, key),
    }),
    sayOthers: ({ act, norm }) => ({
      id: `Selain itu, siapa pun dilarang ${act?.words ?? ""} (${norm.source.citation}).`,
      en: `Otherwise nobody may do this: ${act?.words ?? ""} (${norm.source.citation}).`,
    }),
    steps,
    faults: () => faults,
    sources: () => [...sources.values()],
  };
}
