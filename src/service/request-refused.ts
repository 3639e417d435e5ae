import type { Localised } from "../diagnostics/diagnostic.js";
import type { ErrorBody } from "../model/generated/service-wire.js";
import type { StrictJsonProblem } from "../schema/strict-json.js";

/** Why a request as a whole is not answered: each with its HTTP status. */
const statuses = {
  "not-found": 404,
  "method-not-allowed": 405,
  "wrong-content-type": 400,
  "empty-body": 400,
  "not-utf-8": 400,
  "missing-field": 400,
  "wrong-field": 400,
  "facts-refused": 400,
  "wrong-page-token": 400,
} as const satisfies Readonly<Record<string, number>>;

export type RefusalCode = keyof typeof statuses | StrictJsonProblem;
export type RefusedFields = NonNullable<ErrorBody["fields"]>;

/** The caller's mistake. Thrown while a request is read, and answered with a body of its own; of one question among many it is that question's alone. */
export class RequestRefused extends Error {
  override readonly name = "RequestRefused";
  readonly status: number;

  /**
   * @param code - Stable, for programs.
   * @param text - What is wrong and how to mend it, in each language.
   * @param fields - What is wrong field by field.
   * @param allow - Methods the address takes, where another was used.
   */
  constructor(
    readonly code: RefusalCode,
    readonly text: Localised,
    readonly fields: RefusedFields = [],
    readonly allow?: string,
  ) {
    super(text.en);
    this.status = code in statuses ? statuses[code as keyof typeof statuses] : 400;
  }
}

/** The fields of a request that are wrong, as one refusal: its words are those of the first. */
export function fieldsRefused(code: RefusalCode, fields: RefusedFields): RequestRefused {
  const [first] = fields;
  return new RequestRefused(
    code,
    first?.message ?? { id: "Permintaan ditolak.", en: "The request is refused." },
    fields,
  );
}
