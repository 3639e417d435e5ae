import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Handbook } from "../../model/handbook.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { diagnose } from "./diagnostics.js";
import { provisionKind } from "./provision-kind.js";

/**
 * Every ayat, undivided Pasal and diktum of a regulation or decree has a rule, or is of a kind the compiler reads by itself (DESIGN 2.4
 * point 2). A rule on an item speaks for the ayat it stands in; a rule on a whole Pasal for all its ayat.
 */
export function checkCoverage(handbook: Handbook): readonly Diagnostic[] {
  const read = new Set(
    [...handbook.norms.map(({ source }) => source), ...handbook.decisionTables].map(
      ({ document, provision }) => `${document}#${provision}`,
    ),
  );
  return handbook.documents.flatMap(({ head, body }) => {
    if (head.kind !== "peraturan-bupati" && head.kind !== "keputusan-bupati") return [];
    const has = (provision: Provision): boolean => read.has(`${head.id}#${provision.id}`);
    return coveredUnits(body).flatMap(({ unit, above }) => {
      const isRead = above.some(has) || [...walkProvisions([unit])].some(has);
      if (isRead || provisionKind(unit) !== undefined) return [];
      return [diagnose("uncovered", unit.labelSpan, { citation: unit.citation })];
    });
  });
}

/** The ayat of a text, and every Pasal and diktum without ayat, each with the Pasal above it. */
function coveredUnits(
  body: readonly Provision[],
): readonly { readonly unit: Provision; readonly above: readonly Provision[] }[] {
  return [...walkProvisions(body)].flatMap((provision) => {
    if (provision.kind !== "pasal" && provision.kind !== "diktum") return [];
    const ayat = provision.children.filter(({ kind }) => kind === "ayat");
    return ayat.length === 0 ? [{ unit: provision, above: [] }] : ayat.map((unit) => ({ unit, above: [provision] }));
  });
}
