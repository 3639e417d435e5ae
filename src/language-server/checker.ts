import type { CheckedTexts, CheckRequest } from "./check-texts.js";
import type { RewriteRequest, RewrittenTexts } from "./rewrite-texts.js";

/** Whoever makes whole checks, on another thread where there is one. */
export type Checker = {
  /** Begins a check; checks run one after the other. */
  check(request: CheckRequest): RunningCheck;
  /** Plans a change all over the texts. Rejects if that broke down. */
  rewrite(request: RewriteRequest): Promise<RewrittenTexts>;
  close(): void;
};

/** A check that was begun. */
export type RunningCheck = {
  /** What was found; `undefined` if it was stopped. Rejects if the check broke down. */
  readonly result: Promise<CheckedTexts | undefined>;
  /** Nobody waits for it any more: it ends at the next stage. */
  stop(): void;
};
