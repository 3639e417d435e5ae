import type { Diagnostic } from "../../diagnostics/diagnostic.js";

/**
 * The findings of a text's Markdown without what its structure says of the same place: that a tag is not printed is no news where it is an error that
 * it stands there (`markup-in-pasal`). One mistake, one finding.
 */
export function withoutEchoes(
  ofMarkdown: readonly Diagnostic[],
  ofStructure: readonly Diagnostic[],
): readonly Diagnostic[] {
  const place = ({ span }: Diagnostic): string => `${span.file}#${span.start}`;
  const said = new Set(ofStructure.filter(({ code }) => code === "structure/markup-in-pasal").map(place));
  return ofMarkdown.filter((one) => one.code !== "syntax/html-left-out" || !said.has(place(one)));
}
