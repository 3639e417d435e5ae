import type { Span } from "../../model/span.js";

/** Something a text names: what an editor can explain, go to, and find again. */
export type Thing =
  | { readonly kind: "provision"; readonly document: string; readonly id: string }
  | { readonly kind: "document"; readonly id: string }
  /** An act outside the handbook; `id` as the list of law codes it. */
  | { readonly kind: "law"; readonly id: string; readonly passage: string }
  | { readonly kind: "term"; readonly document: string; readonly id: string }
  /** A rule or a decision table: they share their ids. */
  | { readonly kind: "rule"; readonly id: string }
  | { readonly kind: "scenario"; readonly id: string }
  | { readonly kind: "fact" | "act" | "role" | "register"; readonly id: string };

/** A thing where a text names it. */
export type Mention = {
  readonly thing: Thing;
  readonly span: Span;
  /** Whether the thing is declared here, not only named. */
  readonly declares: boolean;
};

/** Whether two mentions are of one thing. */
export function isSameThing(a: Thing, b: Thing): boolean {
  if (a.kind !== b.kind || a.id !== b.id) return false;
  if ((a.kind === "provision" && b.kind === "provision") || (a.kind === "term" && b.kind === "term")) {
    return a.document === b.document;
  }
  return true;
}
