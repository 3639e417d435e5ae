import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Document } from "../../model/document.js";
import type { Organisation } from "../../model/organisation.js";
import type { Provision } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import type { YamlNode } from "../../model/yaml.js";
import type { Library } from "../references/library.js";

/** What the reading of one machine block needs to know. */
export type RuleContext = {
  readonly document: Document;
  /** The Pasal, diktum or section in which the block stands. */
  readonly unit: Provision;
  /** The innermost provision opened above the block. */
  readonly above: Provision;
  readonly organisation: Organisation;
  readonly vocabulary: Vocabulary;
  readonly library: Library;
  /** Ids of all rules and decision tables of the handbook. */
  readonly ruleIds: ReadonlySet<string>;
  /** Names of calendars a condition may use besides `jam kerja` and `hari kerja`. */
  readonly calendars: ReadonlySet<string>;
  /** IANA time zone of the calendar, in which scenarios give civil time; `UTC` where there is no calendar. */
  readonly zone: string;
  readonly diagnostics: Diagnostic[];
};

/** Places inside a scalar: exact where it stands on one plain line, the whole scalar otherwise. */
export function insideScalar(node: Extract<YamlNode, { kind: "scalar" }>): (start: number, end: number) => Span {
  return (start, end) =>
    node.verbatim ? { file: node.span.file, start: node.span.start + start, end: node.span.start + end } : node.span;
}
