import type { CitationStep } from "../../compile/references/citation-index.js";
import type { FoundCitation } from "../../compile/references/read-citations.js";
import { walkProvisions } from "../../model/provision.js";
import { type CitationRun, citationRuns } from "../citation-runs.js";
import { ownBlocks } from "../own-blocks.js";
import { defineRule, writeInstead } from "../rule.js";

export const rujukanBeruntun = defineRule({
  name: "rujukan-beruntun",
  severity: "warning",
  fix: "safe",
  summary: {
    id: "Lebih dari dua pasal atau ayat yang berurutan diacu dengan «sampai dengan»",
    en: "More than two pasal or ayat in sequence are referred to with “sampai dengan”",
  },
  message: (p: { written: string; expected: string }) => ({
    id: `«${p.written}» menyebut satu per satu yang berurutan.`,
    en: `“${p.written}” names one by one what follows in sequence.`,
  }),
  why: {
    id: "Daftar yang panjang lebih sukar dibaca dan lebih mudah salah satu nomornya daripada awal dan akhirnya.",
    en: "A long list is harder to read, and easier to get wrong by one number, than its first and last.",
  },
  help: (p) => ({ id: `Tulis «${p.expected}».`, en: `Write “${p.expected}”.` }),
  ground: "UU 12/2011 Lampiran II angka 273",
  example: { written: "ayat (1), ayat (2), dan ayat (3)", expected: "ayat (1) sampai dengan ayat (3)" },
  check: (report, { document, paragraphs }) => {
    // Between two numbers an insertion may stand that the list leaves out and the range would take in.
    const hasInsertions = [...walkProvisions(document.body)].some(
      ({ kind, number }) =>
        (kind === "pasal" && /^\d+[A-Z]/.test(number)) || (kind === "ayat" && /[a-z]$/.test(number)),
    );
    return {
      provision({ content, closing }) {
        for (const text of paragraphs(ownBlocks({ content, closing }))) {
          for (const run of citationRuns(text.text)) {
            for (const { from, to } of sequencesIn(run)) {
              const first = run.citations[from] as FoundCitation;
              const last = run.citations[to] as FoundCitation;
              const [start, end] = [first.start, last.end];
              const expected = `${text.text.slice(start, first.end)} sampai dengan ${text.text.slice(last.start, end)}`;
              const whole = from === 0 && to === run.citations.length - 1;
              const fix = whole ? writeInstead(expected, text.edit(start, end, expected), hasInsertions) : undefined;
              report({ at: text.span(start, end), params: { written: text.text.slice(start, end), expected }, fix });
            }
          }
        }
      },
    };
  },
});

/** Stretches of three and more that follow on each other, in a list that means all of them. */
function sequencesIn({ citations, joints }: CitationRun): readonly { readonly from: number; readonly to: number }[] {
  if (joints.filter((word) => word !== "").some((word) => word !== "dan") || !joints.includes("dan")) return [];
  const found: { from: number; to: number }[] = [];
  let from = 0;
  citations.forEach((citation, index) => {
    const before = citations[index - 1];
    if (before && !follows(before.steps, citation.steps)) from = index;
    if (index - from < 2) return;
    const open = found.at(-1);
    if (open?.from === from) open.to = index;
    else found.push({ from, to: index });
  });
  return found;
}

function follows(before: readonly CitationStep[], after: readonly CitationStep[]): boolean {
  const [one, other] = [before.at(-1), after.at(-1)];
  if (before.length !== after.length || !one || !other || one.kind !== other.kind) return false;
  if (one.kind !== "pasal" && one.kind !== "ayat") return false;
  const sameParents = before.slice(0, -1).every(({ number }, i) => number === after[i]?.number);
  return sameParents && /^\d+$/.test(one.number) && Number(other.number) === Number(one.number) + 1;
}
