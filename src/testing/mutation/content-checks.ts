import { checkLock } from "../../prove/lock/check-lock.js";
import type { ContentCheck } from "./mutation-bench.js";

/** The checks of content that mutants are held against, beside the compiler's own and the drafting rules. */
export const contentChecks: readonly ContentCheck[] = [checkLock];
