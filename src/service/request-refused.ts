import type { Localised } from "../diagnostics/diagnostic.js";
import type { ErrorBody } from "../model/generated/service-wire.js";
import type { StrictJsonProblem } from "../schema/strict-json.js";
import { type UndecidedCode, undecidedCodes } from "./undecided.js";

/** Why a request as a whole is not answered, besides what is wrong with its JSON or has no answer. */
export const refusalCodes = [
  "not-found",
  "method-not-allowed",
  "wrong-content-type",
  "empty-body",
  "not-utf-8",
  "missing-field",
  "wrong-field",
  "facts-refused",
  "wrong-page-token",
] as const;
export type RefusalCode = (typeof refusalCodes)[number] | StrictJsonProblem | UndecidedCode;
export type RefusedFields = NonNullable<ErrorBody["fields"]>;

/** HTTP statuses other than 400, which AuthZEN asks for whatever was sent wrong. */
const statuses: ReadonlyMap<RefusalCode, number> = new Map([
  ["not-found", 404],
  ["method-not-allowed", 405],
  // Well formed, and without an answer under these rules.
  ...undecidedCodes.map((code) => [code, 422] as const),
]);

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
    this.status = statuses.get(code) ?? 400;
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
