import type { HeadLabel } from "../../words.js";
import type { AknContext } from "./context.js";

/** The identity box of a procedure, one line a value (PermenPANRB 35/2012: part of the SOP itself); other documents have none. */
export function identityLines({
  document: { head },
  library,
  words,
}: Pick<AknContext, "document" | "library" | "words">): readonly string[] {
  if (head.kind !== "sop") return [];
  const role = (id: string): string => library.handbook.organisation.roles.get(id)?.term ?? id;
  const titleOf = (id: string): string => library.documents.get(id)?.document.head.title ?? id;
  const rows: readonly (readonly [HeadLabel, readonly (string | undefined)[]])[] = [
    ["number", [head.number]],
    ["unit", [role(head.unit)]],
    ["approver", [role(head.approver)]],
    ["performers", [words.list(head.performers.map(role), "and")]],
    ["qualifications", head.qualifications],
    ["equipment", head.equipment],
    ["warning", [head.warning]],
    ["records", [head.records]],
    ["related", head.related.map(titleOf)],
  ];
  return rows.flatMap(([label, values]) =>
    values.flatMap((value) => (value === undefined || value === "" ? [] : [`${words.head[label]}: ${value}`])),
  );
}
