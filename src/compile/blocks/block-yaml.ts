import { addAll } from "../../diagnostics/add-all.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../model/span.js";
import type { CodeBlock } from "../../model/text.js";
import type { YamlMap } from "../../model/yaml.js";
import { parseYaml, type SpanOf } from "../../syntax/yaml.js";
import { diagnose } from "./diagnostics.js";

/** The mappings of a machine block. */
export type BlockMaps = {
  readonly maps: readonly YamlMap[];
  /** Whether the YAML could be read whole; where it could not, keys may be missing that the author did write. */
  readonly whole: boolean;
};

/** The mappings of a machine block: one, or a list of them. What is neither is a finding. */
export function blockMaps(code: CodeBlock, diagnostics: Diagnostic[]): BlockMaps {
  const { value, diagnostics: found } = parseYaml(code.value, codeSpan(code));
  addAll(diagnostics, found);
  const nodes = value?.kind === "list" ? value.items : value ? [value] : [];
  const maps = nodes.filter((node) => node.kind === "map");
  if (found.length === 0 && (nodes.length === 0 || maps.length < nodes.length)) {
    const odd = nodes.find((node) => node.kind !== "map");
    diagnostics.push(diagnose("not-a-rule", odd?.span ?? openingLine(code), { language: code.language }));
  }
  return { maps, whole: found.every(({ severity }) => severity !== "error") };
}

/** Where ranges of a fence's content stand in its file: a fence may lose the indentation of its opening line. */
function codeSpan(code: CodeBlock): SpanOf {
  const starts: number[] = [0];
  for (const match of code.value.matchAll(/\n/g)) starts.push(match.index + 1);
  const toSource = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return (code.lineOffsets[low] ?? code.span.end) + offset - (starts[low] as number);
  };
  return (start, end) => ({
    file: code.span.file,
    start: toSource(start),
    end: end > start ? toSource(end - 1) + 1 : toSource(start),
  });
}

/** The opening line of a fence. */
function openingLine(code: CodeBlock): Span {
  return { ...code.span, end: Math.min(code.span.end, code.span.start + 3 + code.language.length) };
}
