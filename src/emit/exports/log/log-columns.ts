import type { JsonSchema } from "../../rules/facts-schema.js";

/** A column of a log that is audited. */
export type LogColumn = {
  readonly name: string;
  readonly required: boolean;
  /** What it is, in a sentence. */
  readonly words: string;
  /** Its shape as JSON, without names that depend on the law. */
  readonly shape: JsonSchema;
};

const text = (longest: number): JsonSchema => ({ type: "string", minLength: 1, maxLength: longest });
const names: JsonSchema = { type: "array", items: { type: "string" }, minItems: 1 };

/** Signs an id of an entry, or the name of an agency, may have. */
export const longestName = 200;

const instant: JsonSchema = { type: "string", format: "date-time" };
const content: LogColumn = {
  name: "content",
  required: false,
  words: "What approvals must be for: a version, a hash. Left out: whatever they are for.",
  shape: { type: "string" },
};

/** A decision of an approving role: nested in its entry, or a row of a file of its own, which names the entry. */
export const approvalColumns: readonly LogColumn[] = [
  { name: "by", required: true, words: "Id of the role that decided.", shape: { type: "string" } },
  { name: "at", required: true, words: "When it decided: ISO 8601 with an offset.", shape: instant },
  {
    name: "decision",
    required: true,
    words: "`approved` or `refused`.",
    shape: { enum: ["approved", "refused"] },
  },
  { ...content, words: "What was approved." },
];

/** The entry that a decision in a file of its own is about. */
export const approvalId: LogColumn = {
  name: "id",
  required: true,
  words: "The entry it is about.",
  shape: text(longestName),
};

/** An entry: an act that was done, by whom and when. No column is for a name of a person, and none is needed. */
export const entryColumns: readonly LogColumn[] = [
  {
    name: "id",
    required: true,
    words: "Names the entry in reports: a number of the log, never of a person. Each once.",
    shape: text(longestName),
  },
  { name: "at", required: true, words: "When the act was done: ISO 8601 with an offset.", shape: instant },
  {
    name: "agency",
    required: false,
    words: "Whose act it was: what reports are grouped by.",
    shape: text(longestName),
  },
  {
    name: "roles",
    required: true,
    words: "Ids of the roles of who acted; in a cell parted by semicolons, commas or blanks.",
    shape: names,
  },
  { name: "act", required: true, words: "Id of the act.", shape: { type: "string" } },
  {
    name: "toward",
    required: false,
    words: "Ids of the roles of whom it was done to, as in `roles`. Left out: norms count whatever their counterparty.",
    shape: names,
  },
  content,
  {
    name: "facts",
    required: false,
    words:
      "What is known of the case: an object of facts, in a cell as JSON. Each fact may have a column of its own name too.",
    shape: { type: "object" },
  },
  {
    name: "approvals",
    required: false,
    words: "Decisions of approving roles: a list of objects, in a cell as JSON; or rows of a file of their own.",
    shape: { type: "array", items: { type: "object" } },
  },
];
