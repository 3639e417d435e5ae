import type { CodeLens, Command } from "vscode-languageserver";
import { topLevel } from "../../model/document.js";
import { walkProvisions } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import { valueAt } from "../../model/yaml.js";
import type { ExampleState } from "../check-texts.js";
import { type Look, locationOf } from "../look.js";
import { rangeOf } from "../positions.js";
import { mapsOf } from "../things/read-yaml-block.js";
import { editorWords } from "../words.js";

/** Over a provision, how many of its worked examples pass; over a rule, how many of those whose answer names it. */
export function codeLenses(look: Look): CodeLens[] {
  const { project, file, source } = look;
  const draft = project.draft(file);
  if (!draft) return [];
  const { id } = draft.document.head;
  const examples = project.examples();
  const lens = (span: Span, shown: readonly ExampleState[]): CodeLens[] =>
    shown.length === 0 ? [] : [{ range: rangeOf(source, span), command: commandFor(look, span, shown) }];
  const provisions = [...walkProvisions(topLevel(draft.document))].flatMap(({ id: provision, labelSpan }) =>
    lens(
      labelSpan,
      examples.filter((one) => one.document === id && one.provision === provision),
    ),
  );
  const rules = draft.machineBlocks
    .filter(({ language }) => language !== "skenario")
    .flatMap(mapsOf)
    .flatMap((map) => {
      const rule = valueAt(map, "id");
      if (rule?.kind !== "scalar") return [];
      return lens(
        rule.span,
        examples.filter(({ rules: named }) => named.includes(rule.value)),
      );
    });
  return [...provisions, ...rules];
}

/** Shows the examples; an editor without that command shows the words alone. */
function commandFor(look: Look, span: Span, examples: readonly ExampleState[]): Command {
  const words = editorWords(look.language);
  const count = examples.length;
  const failed = examples.filter(({ state }) => state === "failed").length;
  const waiting = examples.some(({ state }) => state === "waiting");
  const title = waiting
    ? words.examplesWaiting(count)
    : failed > 0
      ? words.examplesFailed(failed, count)
      : words.examplesPassed(count);
  const places = examples.flatMap((one) => locationOf(look, one.span) ?? []);
  return {
    title,
    command: "pedoman.showExamples",
    arguments: [look.uriOf(look.file), rangeOf(look.source, span).start, places],
  };
}
