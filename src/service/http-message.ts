import type { DecisionRecord } from "./decision-record.js";

/** A request as it came in, whole; nothing of the connection. */
export type ServiceRequest = {
  /** In capitals, as sent. */
  readonly method: string;
  /** Path with the query, as sent. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
};

/** An answer, whole. */
export type ServiceResponse = {
  readonly status: number;
  /** Names in lower case; `content-length` is the transport's. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of an answer to `HEAD` the transport sends its length alone. */
  readonly body: string;
  /** What must be on disk before this answer goes out, in this order. */
  readonly decisions: readonly DecisionRecord[];
};
