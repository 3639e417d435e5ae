import { defineDiagnostics } from "../diagnostics/define.js";
import { rules } from "./rules.js";

/** The findings of the drafting rules, as each rule declares its own. */
export const diagnose = defineDiagnostics("lint", Object.fromEntries(rules.map(({ name, entry }) => [name, entry])));
