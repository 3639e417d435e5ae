import type { RulesWire } from "../../../model/generated/rules-wire.js";
import type { JsonSchema } from "../../rules/facts-schema.js";
import { approvalColumns, approvalId, entryColumns, type LogColumn } from "./log-columns.js";

/**
 * The schema of an entry of a log that is audited, as an object of JSON (a line of NDJSON; the columns of CSV and Parquet bear the same names), and
 * as `#/$defs/givenApproval` that of a row of a file of approvals.
 * @returns Facts are those of `facts.schema.json`, by its id.
 */
export function logSchema({ policy, roles, acts }: Pick<RulesWire, "policy" | "roles" | "acts">): JsonSchema {
  const role: JsonSchema = { enum: roles.map(({ id }) => id) };
  const known: Readonly<Record<string, JsonSchema>> = {
    roles: { type: "array", items: role, minItems: 1 },
    toward: { type: "array", items: role, minItems: 1 },
    act: { enum: acts.map(({ id }) => id) },
    by: role,
    facts: { $ref: `urn:pedoman:facts:${policy.edition}:${policy.contentHash}` },
    approvals: { type: "array", items: { $ref: "#/$defs/approval" } },
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:pedoman:log:${policy.edition}:${policy.contentHash}`,
    title: "Log entry",
    description:
      "An act that was done, as `pedoman audit-log` takes it. No personal data is asked for; what is left out is unknown, never assumed.",
    ...objectOf(entryColumns, known),
    $defs: {
      approval: { description: "A decision of an approving role.", ...objectOf(approvalColumns, known) },
      givenApproval: {
        description: "A decision of an approving role in a file of its own.",
        ...objectOf([approvalId, ...approvalColumns], known),
      },
    },
  };
}

function objectOf(columns: readonly LogColumn[], known: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: "object",
    required: columns.flatMap(({ name, required }) => (required ? [name] : [])),
    additionalProperties: false,
    properties: Object.fromEntries(
      columns.map(({ name, words, shape }) => [name, { description: words, ...(known[name] ?? shape) }]),
    ),
  };
}
