import { present } from "../../compile/present.js";
import type { ChecklistWire } from "../../model/generated/checklist-wire.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import type { RoleNorm } from "../roles/role-norms.js";
import type { RoleSheet, SheetChecklist, SheetItem } from "./role-sheet.js";

type WireChecklist = ChecklistWire["checklists"][number];
type WireDuty = ChecklistWire["duties"][number];

/** The sheet of a role for other systems: its lines with the provisions they serve, and the duties with the rules that read them. */
export function sheetJson(sheet: RoleSheet, { policy, documents }: Handbook): string {
  const drafts = new Set(documents.filter(({ head }) => head.status === "rancangan").map(({ head }) => head.id));
  const wire: ChecklistWire = {
    $schema: "urn:pedoman:schema:outputs:checklist:1",
    format: "1.0.0",
    policy: { edition: policy.edition, contentHash: policy.contentHash },
    language: "id",
    role: { id: sheet.role.id, term: sheet.role.term },
    checklists: sheet.checklists.map((checklist) => wireChecklist(checklist, drafts)),
    duties: sheet.duties.flatMap(({ bearer, duties }) => duties.map((duty) => wireDuty(duty, bearer.id))),
  };
  return `${JSON.stringify(wire, null, 2)}\n`;
}

function wireChecklist(
  { id, title, platforms, edition, groups, checklist }: SheetChecklist,
  drafts: ReadonlySet<string>,
): WireChecklist {
  const { document, role, moment } = checklist;
  return {
    id,
    document,
    edition,
    draft: drafts.has(document),
    title,
    moment,
    role,
    platforms: [...platforms],
    groups: groups.map(({ title: name, group, items }) => ({
      title: name,
      provision: group.provision,
      kind: group.kind,
      items: items.map(wireItem),
    })),
  };
}

function wireItem({ text, hash, item }: SheetItem): WireChecklist["groups"][number]["items"][number] {
  const { id, serves, withoutProvision } = item;
  return {
    id,
    text,
    hash,
    serves: serves.map(({ document, provision, citation }) => ({ document, provision, citation })),
    ...present({ reason: withoutProvision }),
  };
}

function wireDuty({ kind, words, quote, norm }: RoleNorm, bearer: string): WireDuty {
  const { document, provision, citation } = norm.source;
  return {
    rule: norm.id,
    modality: kind as WireDuty["modality"],
    bearer,
    words,
    quote,
    source: { document, provision, citation },
    every: norm.every.flatMap(wirePeriod),
  };
}

/** Events that open a round of a recurring duty are in the rules; here stand its periods. */
function wirePeriod(period: Norm["every"][number]): WireDuty["every"] {
  if (typeof period === "string") return [];
  return [{ count: period.count * (period.times ?? 1), unit: period.unit }];
}
