import type { Rules } from "../evaluate/rules.js";
import type { Health, Policy } from "../model/generated/service-wire.js";
import type { Directory } from "./directory.js";

/** Which rules answer, and how they came to. */
export type BundleStatus = Policy & {
  readonly draft: boolean;
  readonly signed: Health["signature"];
  /** The last second in which they may answer, ISO 8601 in UTC (`2026-12-31T16:59:59Z`); absent where nobody set one. */
  readonly until?: string;
  /** Newer rules that were refused while these went on to answer. */
  readonly refused?: NonNullable<Health["refused"]>;
};

/** Everything a request is answered from; replaced whole on reload. */
export type ServiceState = {
  readonly rules: Rules;
  readonly directory: Directory;
  /** How callers reach the service, without a slash at the end: `https://pdp.example.go.id`, or with a path of its own. */
  readonly baseUrl: string;
  readonly bundle: BundleStatus;
  /** Whether decisions can be written to the log; true where none is kept. */
  readonly canLog: boolean;
  /** Version of the program. */
  readonly version: string;
};
