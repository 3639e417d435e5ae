import type { ApprovalEntry } from "../evaluate/approvals.js";
import type { Facts } from "../evaluate/encode-facts.js";
import type { DecisionContext, Policy } from "../model/generated/service-wire.js";

/**
 * A decision as the log has to keep it. It names roles and acts of the rule book and nobody: ids of subjects and resources are not in it, nor any
 * name the rules do not know. Values of facts are, for whoever writes the log to hash; they are not to be written.
 */
export type DecisionRecord = {
  /** `X-Request-ID` of the request. */
  readonly requestId: string | undefined;
  readonly question: {
    /** Role ids, in the order sent. */
    readonly roles: readonly string[];
    /** Act id; absent where the act asked for is unknown. */
    readonly act?: string;
    readonly toward?: readonly string[];
    /** The instant asked about, ISO 8601 with an offset. */
    readonly at: string;
  };
  readonly facts: Facts;
  readonly approvals: readonly Pick<ApprovalEntry, "by" | "at" | "decision">[];
  readonly verdict: DecisionContext["verdict"];
  /** See `code` of the answer. */
  readonly code: string;
  /** Ids of the norms that led there. */
  readonly norms: readonly string[];
  readonly policy: Policy;
  readonly draft: boolean;
};
