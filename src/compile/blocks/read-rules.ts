import { addAll } from "../../diagnostics/add-all.js";
import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { FillIn } from "../../model/fill-in.js";
import type { Norm } from "../../model/norm.js";
import type { Organisation } from "../../model/organisation.js";
import type { Scenario } from "../../model/scenario.js";
import type { Span } from "../../model/span.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { scalarAt, valueAt, type YamlMap } from "../../model/yaml.js";
import { validateYaml } from "../../schema/validate.js";
import { oncePer } from "../once-per.js";
import type { DraftDocument } from "../read-document.js";
import type { Library } from "../references/library.js";
import type { AttachedBlock } from "../structure/identify.js";
import { type BlockMaps, blockMaps } from "./block-yaml.js";
import { diagnose } from "./diagnostics.js";
import { inheritScenarios } from "./inherit-scenarios.js";
import { readDecisionTable } from "./read-decision-table.js";
import { readFillIn } from "./read-fill-in.js";
import { readNorm } from "./read-norm.js";
import { readScenario, type WrittenScenario } from "./read-scenario.js";
import type { RuleContext } from "./rule-context.js";

/** Everything machines read out of the texts' blocks. */
export type Rules = {
  readonly norms: readonly Norm[];
  readonly decisionTables: readonly DecisionTable[];
  readonly scenarios: readonly Scenario[];
  readonly fillIns: readonly FillIn[];
};

type ParsedBlock = {
  readonly draft: DraftDocument;
  readonly block: AttachedBlock;
  readonly map: YamlMap;
  /** Where broken YAML has swallowed part of the block, that is the finding; what is left of it is not held against anything. */
  readonly whole: boolean;
};

/**
 * Reads the blocks `aturan`, `keputusan`, `skenario` and `isian` of all documents. Ids are gathered first, because exceptions and sanctions name
 * rules of other documents.
 * @param zone - IANA time zone of the calendar, in which scenarios give civil time.
 */
export function readRules(
  drafts: readonly DraftDocument[],
  library: Library,
  organisation: Organisation,
  vocabulary: Vocabulary,
  zone: string,
): Outcome<Rules> {
  const diagnostics: Diagnostic[] = [];
  const parsed = drafts.flatMap((draft) =>
    draft.machineBlocks.flatMap((block) => parseBlock(draft, block, diagnostics)),
  );
  const ruleIds = gatherIds(parsed, diagnostics);

  const norms: Norm[] = [];
  const decisionTables: DecisionTable[] = [];
  const scenarios: WrittenScenario[] = [];
  const fillIns: FillIn[] = [];
  for (const { draft, block, map, whole } of parsed) {
    const context = contextOf(draft, block, whole ? diagnostics : []);
    if (!context) continue;
    if (block.language === "aturan") push(norms, readNorm(map, context));
    else if (block.language === "keputusan") push(decisionTables, readDecisionTable(map, block.table, context));
    else if (block.language === "isian") push(fillIns, readFillIn(map, block, context));
    else push(scenarios, readScenario(map, context));
  }
  return {
    value: { norms, decisionTables, scenarios: inheritScenarios(scenarios, diagnostics), fillIns },
    diagnostics,
  };

  function contextOf(draft: DraftDocument, block: AttachedBlock, found: Diagnostic[]): RuleContext | undefined {
    const index = library.get(draft.document.head.id);
    const unit = index?.byId(block.unit);
    const above = index?.byId(block.provision);
    if (!unit || !above) return undefined;
    const { document } = draft;
    return {
      document,
      unit,
      above,
      organisation,
      vocabulary,
      library,
      ruleIds,
      calendars: new Set<string>(),
      zone,
      diagnostics: found,
    };
  }
}

/** The mappings of one block, checked against their schema unless broken YAML has swallowed part of them. */
function parseBlock(draft: DraftDocument, block: AttachedBlock, diagnostics: Diagnostic[]): readonly ParsedBlock[] {
  const { value, diagnostics: found } = readBlock(block);
  addAll(diagnostics, found);
  return value.maps.map((map) => ({ draft, block, map, whole: value.whole }));
}

const readBlock = oncePer(({ code, language }: AttachedBlock): Outcome<BlockMaps> => {
  const diagnostics: Diagnostic[] = [];
  const value = blockMaps(code, diagnostics);
  if (value.whole) for (const map of value.maps) addAll(diagnostics, validateYaml(`blocks/${language}`, map));
  return { value, diagnostics };
});

/** Ids of rules and tables; the ids of scenarios are a space of their own. */
function gatherIds(parsed: readonly ParsedBlock[], diagnostics: Diagnostic[]): ReadonlySet<string> {
  const owners = { rule: new Map<string, Span>(), scenario: new Map<string, Span>() };
  for (const { block, map } of parsed) {
    const id = scalarAt(map, "id");
    const span = valueAt(map, "id")?.span;
    if (id === undefined || !span) continue;
    const space = owners[block.language === "skenario" ? "scenario" : "rule"];
    const first = space.get(id);
    if (first) {
      const related = [{ span: first, message: { id: "Yang pertama di sini.", en: "The first one is here." } }];
      diagnostics.push(diagnose("duplicate-id", span, { id }, { related }));
    } else space.set(id, span);
  }
  return new Set(owners.rule.keys());
}

function push<T>(into: T[], value: T | undefined): void {
  if (value !== undefined) into.push(value);
}

/** Derived facts whose rule or table does not exist. */
export function underivedFacts(
  vocabulary: Vocabulary,
  { norms, decisionTables }: Pick<Rules, "norms" | "decisionTables">,
): readonly { fact: string; by: string; span: Span; nearest: string | undefined }[] {
  const ids = new Set([...norms, ...decisionTables].map(({ id }) => id));
  return [...vocabulary.facts.values()].flatMap(({ name, type, span }) =>
    type.kind === "derived" && !ids.has(type.by)
      ? [{ fact: name, by: type.by, span, nearest: suggest(type.by, ids) }]
      : [],
  );
}
