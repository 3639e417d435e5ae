import { type FoundCitation, readCitations } from "../compile/references/read-citations.js";
import { noShortTitles } from "../compile/references/short-titles.js";

/** Citations that stand in a row: `Pasal 2, Pasal 3, dan Pasal 7`. */
export type CitationRun = {
  readonly citations: readonly FoundCitation[];
  /** The words between each citation and the next: ``, `dan`, `atau`, `dan/atau`, `sampai dengan`, `kecuali`. */
  readonly joints: readonly string[];
};

const joint = /^\s*,?\s*(?<word>dan\/atau|dan|atau|sampai dengan|kecuali)?\s*$/u;

/** The rows of citations in a text, those of a single citation included; what names another act is left out. */
export function citationRuns(text: string): readonly CitationRun[] {
  const runs: { citations: FoundCitation[]; joints: string[] }[] = [];
  let before: FoundCitation | undefined;
  for (const citation of readCitations(text, noShortTitles)) {
    const between = before && joint.exec(text.slice(before.end, citation.start));
    const run = runs.at(-1);
    if (between && run) {
      run.citations.push(citation);
      run.joints.push(between.groups?.["word"] ?? "");
    } else runs.push({ citations: [citation], joints: [] });
    before = citation;
  }
  return runs.filter(({ citations }) => citations.every(({ instrument }) => instrument?.kind !== "named"));
}
