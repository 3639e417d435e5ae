import type { DecisionTable } from "../../model/decision-table.js";
import type { Instrument } from "../../model/law.js";
import type { PlatformLimit } from "../../model/platform-limit.js";
import type { ProcedureStep } from "../../model/procedure.js";
import type { Provision } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import type { Block } from "../../model/text.js";
import type { FollowedTrace } from "../../prove/trace/follow-traces.js";
import { type Html, html } from "../html/html.js";
import type { Page } from "../html/page.js";
import { renderBlock, renderTable } from "../html/render-block.js";
import { renderLawCitations } from "./render-law-citations.js";
import { renderSafeLimits } from "./render-safe-limits.js";
import { renderSteps } from "./render-steps.js";
import { renderTraces } from "./render-traces.js";
import { factWords, spokenTable } from "./spoken-table.js";

/**
 * A provision's own text. A decision table in it is printed as the table it is, with a sentence on how to read it; a table of statements with
 * all that follows from them; a table of steps with its ways on as links. Under a table of limits stand the safe ones, under a table of acts who
 * cites them.
 */
export function renderContent(provision: Provision, page: Page): Html {
  const tables = tablesOf(provision, page);
  return html`${provision.content.map((block) => {
    const traces = tracesIn(block, page);
    if (traces.length > 0) return renderTraces(traces, page);
    const steps = stepsIn(block, page);
    if (steps.length > 0 && block.kind === "table") return renderSteps(block, provision.id, steps, page);
    const limits = limitsIn(block, page);
    if (limits.length > 0) return html`${renderBlock(block, page)}${renderSafeLimits(limits, page)}`;
    const instruments = instrumentsIn(block, page);
    if (instruments.length > 0) return html`${renderBlock(block, page)}${renderLawCitations(instruments, page)}`;
    const decides = tables.find((table) => holds(block, table));
    return decides && block.kind === "table"
      ? renderTable(spokenTable(block, decides, page.site.handbook.vocabulary), page, { note: noteOf(decides, page) })
      : renderBlock(block, page);
  })}`;
}

function tracesIn({ kind, span }: Block, { site }: Page): readonly FollowedTrace[] {
  return kind === "table" ? site.traces.filter(({ trace }) => isInside(trace.span, span)) : [];
}

function stepsIn({ kind, span }: Block, { site }: Page): readonly ProcedureStep[] {
  if (kind !== "table") return [];
  return site.handbook.procedures.flatMap(({ steps }) => steps.filter((step) => isInside(step.span, span)));
}

function limitsIn({ kind, span }: Block, { site }: Page): readonly PlatformLimit[] {
  return kind === "table" ? site.handbook.platformLimits.filter((limit) => isInside(limit.span, span)) : [];
}

function instrumentsIn({ kind, span }: Block, { site }: Page): readonly Instrument[] {
  return kind === "table" ? site.handbook.laws.instruments.filter((one) => isInside(one.span, span)) : [];
}

function tablesOf({ id }: Provision, { here }: Page): readonly DecisionTable[] {
  return here.decisionTables.get(id) ?? [];
}

function holds({ kind, span }: Block, { rows }: DecisionTable): boolean {
  const row = rows[0]?.span;
  return kind === "table" && row !== undefined && isInside(row, span);
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}

function noteOf({ determines, hit, default: fallback }: DecisionTable, { site: { words, handbook } }: Page): string {
  return words.decisionTableNote(factWords(determines, handbook.vocabulary), hit, fallback);
}
