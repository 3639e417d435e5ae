import { present } from "../../compile/present.js";
import type { PlatformsWire } from "../../model/generated/platforms-wire.js";
import type { Handbook } from "../../model/handbook.js";
import { groupLimits, type LimitGroup, type PlatformLimit } from "../../model/platform-limit.js";
import type { OutputFile } from "../emitter.js";
import { outputSchemas } from "../generated/output-schemas.js";

type Statement = PlatformsWire["limits"][number]["statements"][number];

/** `rules/platforms.json` and its schema: limits of platforms with their sources; nothing for a handbook without any. */
export function platformsFiles({ documents, platformLimits }: Handbook): readonly OutputFile[] {
  if (platformLimits.length === 0) return [];
  const checked = new Map(
    documents.flatMap(({ head }) => (head.kind === "batas-platform" ? [[head.id, head.checked] as const] : [])),
  );
  const wire: PlatformsWire = {
    $schema: "urn:pedoman:schema:outputs:platforms:1",
    format: "1.0.0",
    limits: groupLimits(platformLimits).map((group) => wireLimit(group, checked)),
  };
  return [
    { path: "rules/platforms.json", contents: `${JSON.stringify(wire, null, 2)}\n` },
    { path: "rules/platforms.schema.json", contents: outputSchemas.platforms },
  ];
}

function wireLimit(
  { platform, part, unit, safe, statements }: LimitGroup,
  checked: ReadonlyMap<string, string>,
): PlatformsWire["limits"][number] {
  return {
    platform,
    part,
    unit,
    ...present({ safe }),
    statements: statements.flatMap((one) => wireStatement(one, checked.get(one.document) ?? "")),
  };
}

/** A row without value says that nobody has looked; one without source stands in no publication. */
function wireStatement(
  { limit, counting, source, date, note, document }: PlatformLimit,
  checked: string,
): readonly Statement[] {
  if (limit === undefined || source === undefined || date === undefined) return [];
  return [{ limit, ...present({ counting }), source, date, ...present({ note }), document, checked }];
}
