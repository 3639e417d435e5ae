import { Temporal } from "@js-temporal/polyfill";
import type { FactType } from "../../model/vocabulary.js";

/** One row of a list: attributes as they were sent. */
export type Row = { readonly [attribute: string]: unknown };

/** The value of a fact. What is not known has none: `undefined`. */
export type FactValue =
  | { readonly kind: "boolean"; readonly value: boolean }
  /** A choice, a text or an identity. */
  | { readonly kind: "word"; readonly value: string }
  /** A number or a period, in the unit the fact names. */
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly value: Temporal.PlainDate }
  | { readonly kind: "instant"; readonly value: Temporal.Instant }
  | { readonly kind: "not-happened" }
  | { readonly kind: "list"; readonly elements: readonly (string | Row)[] };

/** What a caller sends: one flat object with dotted names (CONTRACT, *Values*). */
export type SentFacts = { readonly [name: string]: unknown };

/**
 * A value as it was sent, by the type of its fact.
 * @returns `undefined` for a fact that was not sent.
 * @throws Error for a value of another type, and for a derived fact that was sent.
 */
export function readSent(name: string, type: FactType, sent: unknown): FactValue | undefined {
  if (sent === undefined) return undefined;
  switch (type.kind) {
    case "boolean":
      if (typeof sent === "boolean") return { kind: "boolean", value: sent };
      break;
    case "choice":
      if (typeof sent === "string" && type.choices.includes(sent)) return { kind: "word", value: sent };
      break;
    case "text":
    case "reference":
      if (typeof sent === "string") return { kind: "word", value: sent };
      break;
    case "number":
    case "duration":
      if (Number.isInteger(sent)) return { kind: "number", value: sent as number };
      break;
    case "date":
      if (typeof sent === "string") return { kind: "date", value: Temporal.PlainDate.from(sent) };
      break;
    case "event":
      if (sent === null) return { kind: "not-happened" };
      if (typeof sent === "string") return { kind: "instant", value: Temporal.Instant.from(sent) };
      break;
    case "list":
      if (Array.isArray(sent)) return { kind: "list", elements: sent as readonly (string | Row)[] };
      break;
    case "derived":
      break;
  }
  throw new Error(`${name}: ${JSON.stringify(sent)} is no value of kind ${type.kind}`);
}
