import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../model/span.js";
import { diagnose } from "./diagnostics.js";

/** Reports every circle in a forest of names, once, at the row of its first member. */
export function reportCycles<T extends { readonly span: Span }>(
  entries: ReadonlyMap<string, T>,
  parentOf: (entry: T) => string | undefined,
  diagnostics: Diagnostic[],
): void {
  const done = new Set<string>();
  for (const start of entries.keys()) {
    const path: string[] = [];
    for (let name: string | undefined = start; name !== undefined && !done.has(name); ) {
      const entry: T | undefined = entries.get(name);
      if (!entry) break;
      const at = path.indexOf(name);
      if (at !== -1) {
        const circle = [...path.slice(at), name].map((one) => `\`${one}\``).join(" → ");
        diagnostics.push(diagnose("cycle", entry.span, { names: circle }));
        break;
      }
      path.push(name);
      name = parentOf(entry);
    }
    for (const name of path) done.add(name);
  }
}
