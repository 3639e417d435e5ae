import type { ExpectedFinding } from "./seeded-fault.js";

/**
 * What the analysis finds in the law as it stands and what is so: each is put before the drafters, who decide whether text or rule gives way. None of them
 * is a false alarm; whatever is found beyond them would be one.
 */
export const judgedTrue: readonly (ExpectedFinding & { readonly why: string })[] = [
  {
    code: "gap/duty-without-grant",
    at: ["Pasal 27 ayat (8)", "Pasal 29 ayat (2)"],
    why: "A comment with personal data must be hidden within 15 minutes, but hiding is open only for comments that break the rules of the column; that such a comment always does (Pasal 29 ayat (5) huruf e) is left to people.",
  },
  {
    code: "deadline/asked-too-late",
    at: ["Pasal 39 ayat (3)", "Pasal 39 ayat (4)"],
    why: "A broadcast may be asked for 24 hours ahead, and the decision may take four working hours: for one on a Sunday it may come on Monday.",
  },
];
