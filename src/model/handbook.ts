import type { Calendar } from "./calendar.js";
import type { Checklist } from "./checklist.js";
import type { DecisionTable } from "./decision-table.js";
import type { Document, OrganisationHead } from "./document.js";
import type { FillIn } from "./fill-in.js";
import type { Laws } from "./law.js";
import type { Norm } from "./norm.js";
import type { Organisation } from "./organisation.js";
import type { PlatformLimit } from "./platform-limit.js";
import type { Procedure } from "./procedure.js";
import type { Scenario } from "./scenario.js";
import type { Trace } from "./trace.js";
import type { Vocabulary } from "./vocabulary.js";

/** Everything the guidelines say, compiled: what every output is made from. */
export type Handbook = {
  /** In the order of their kind, then of their id. */
  readonly documents: readonly Document[];
  readonly region: OrganisationHead["region"] | undefined;
  readonly organisation: Organisation;
  readonly vocabulary: Vocabulary;
  readonly calendars: readonly Calendar[];
  readonly norms: readonly Norm[];
  readonly decisionTables: readonly DecisionTable[];
  readonly scenarios: readonly Scenario[];
  readonly checklists: readonly Checklist[];
  /** The step tables of the SOPs. */
  readonly procedures: readonly Procedure[];
  /** In the order of the documents, then of the text. */
  readonly traces: readonly Trace[];
  readonly fillIns: readonly FillIn[];
  /** In the order of the documents, then of the text. */
  readonly platformLimits: readonly PlatformLimit[];
  /** The acts outside the handbook, and who cites them. */
  readonly laws: Laws;
  readonly policy: PolicyVersion;
};

/** Which law a bundle holds: never git, never the clock. */
export type PolicyVersion = {
  /** Sum of the editions of all documents: grows when any of them does. */
  readonly edition: number;
  /** SHA-256 (hex) over the source texts, sorted by path, line ends as LF. */
  readonly contentHash: string;
};
