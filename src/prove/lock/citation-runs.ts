import { type Token, wordAt } from "./tokens.js";
import { connectors } from "./words.js";

/** A run of citations with what joins them: `sebagaimana dimaksud dalam Pasal 5 ayat (2) dan Pasal 7`. */
export type CitationRun = { readonly start: number; readonly end: number; readonly citations: readonly number[] };

const introducing: ReadonlySet<string> = new Set(["dalam", "pada", "di", "menurut", "berdasarkan"]);
const referring: ReadonlySet<string> = new Set(["dimaksud", "diatur", "tersebut", "ditetapkan", "tercantum"]);

/** Finds the runs of citations and marks their tokens, the words that introduce them included. */
export function citationRuns(tokens: readonly Token[], cited: Uint8Array): readonly CitationRun[] {
  const runs: CitationRun[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.reference === undefined) continue;
    const { citations, end } = joinedCitations(tokens, i);
    const start = introductionOf(tokens, i);
    cited.fill(1, start, end);
    runs.push({ start, end, citations });
    i = end - 1;
  }
  return runs;
}

/** The citation at a place and those joined to it. */
function joinedCitations(
  tokens: readonly Token[],
  first: number,
): { readonly citations: number[]; readonly end: number } {
  const citations: number[] = [];
  let end = first;
  for (let next = first; next < tokens.length && next - end <= 4; next += 1) {
    const { reference, text } = tokens[next] as Token;
    if (reference === undefined) {
      if (text !== "," && !connectors.has(text) && text !== "sampai" && text !== "dengan") break;
      continue;
    }
    if (reference !== citations.at(-1)) citations.push(reference);
    end = next + 1;
  }
  return { citations, end };
}

/** Where *sebagaimana (telah) dimaksud dalam* before a citation begins. */
function introductionOf(tokens: readonly Token[], first: number): number {
  const text = (back: number): string => wordAt(tokens, first - back);
  if (!introducing.has(text(1)) || !referring.has(text(2))) return first;
  if (text(3) === "sebagaimana") return first - 3;
  return text(3) === "telah" && text(4) === "sebagaimana" ? first - 4 : first;
}
