import { type Hover, MarkupKind } from "vscode-languageserver";
import type { Span } from "../../model/span.js";
import type { LookAt } from "../look.js";
import { rangeOf } from "../positions.js";
import { describeKey } from "../things/describe-key.js";
import { describeThing } from "../things/describe-thing.js";
import { blockAt, mapsOf } from "../things/read-yaml-block.js";
import { thingAt } from "../things/thing-at.js";

/**
 * What stands under the cursor, explained: a reference shows the words it leads to, a term its definition, an id what it names, a key what it is for.
 * Anywhere else in a rule block the rule is said back.
 */
export function hover(look: LookAt): Hover | null {
  const { project, source, language } = look;
  const show = (text: string | undefined, span: Span): Hover | null =>
    text === undefined ? null : { contents: { kind: MarkupKind.Markdown, value: text }, range: rangeOf(source, span) };
  const key = describeKey(look);
  if (key) return show(key.text, key.span);
  const found = thingAt(look);
  if (found) return show(describeThing(found.thing, project.handbook(), language), found.span);
  const rule = ruleAround(look);
  return rule ? show(describeThing({ kind: "rule", id: rule.id }, project.handbook(), language), rule.span) : null;
}

/** The rule whose mapping holds the offset. */
function ruleAround({ project, file, offset }: LookAt): { readonly id: string; readonly span: Span } | undefined {
  const draft = project.draft(file);
  const block = draft && blockAt(draft, offset);
  if (block?.language !== "aturan") return undefined;
  const maps = mapsOf(block);
  const map =
    maps.find(({ span }) => span.start <= offset && offset <= span.end) ?? (maps.length === 1 ? maps[0] : undefined);
  const id = map?.entries.find(({ key }) => key === "id")?.value;
  return map && id?.kind === "scalar" ? { id: id.value, span: map.span } : undefined;
}
