import type { Norm } from "../../model/norm.js";

/** A rule as findings name it: its citation and its id. */
export function sayNorm({ id, source }: Norm): string {
  return `${source.citation} (\`${id}\`)`;
}
