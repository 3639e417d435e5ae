import type { Diagnostic } from "./diagnostic.js";

/**
 * What a command ends with: 1 if there is an error, or, when strict, a warning; 0 otherwise. (2, "could not run", is said by
 * the command line itself.)
 */
export function exitStatus(
  diagnostics: readonly Pick<Diagnostic, "severity">[],
  { strict }: { readonly strict: boolean },
): 0 | 1 {
  return diagnostics.some(({ severity }) => severity === "error" || (strict && severity === "warning")) ? 1 : 0;
}
