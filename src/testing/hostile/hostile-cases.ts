import { blockCases } from "./block-cases.js";
import { characterCases } from "./character-cases.js";
import { frontmatterCases } from "./frontmatter-cases.js";
import type { HostileCase } from "./hostile-case.js";
import { injectionCases } from "./injection-cases.js";
import { markdownCases } from "./markdown-cases.js";

/** Every hostile input there is, in the order of the families. What a case is made of is made only when it is run: together they are hundreds of megabytes. */
export const hostileCases: readonly HostileCase[] = [
  ...markdownCases,
  ...frontmatterCases,
  ...blockCases,
  ...characterCases,
  ...injectionCases,
];
