import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Handbook } from "../../model/handbook.js";
import { groupLimits, type LimitGroup, type PlatformLimit } from "../../model/platform-limit.js";
import { diagnose } from "./diagnostics.js";

/** Whether every limit has a source that is not too old, and where sources differ. The clock is never read: a page says when it was checked. */
export function checkPlatformLimits({ documents, platformLimits }: Handbook): readonly Diagnostic[] {
  const checked = new Map(
    documents.flatMap(({ head }) => (head.kind === "batas-platform" ? [[head.id, head.checked] as const] : [])),
  );
  return [
    ...platformLimits.flatMap((limit) => checkSource(limit, checked.get(limit.document) ?? "")),
    ...groupLimits(platformLimits).flatMap(checkAgreement),
  ];
}

function checkSource(one: PlatformLimit, checked: string): readonly Diagnostic[] {
  const { limit, source, date, span } = one;
  if (limit === undefined) return [];
  const name = nameOf(one);
  if (source === undefined || date === undefined) return [diagnose("limit-without-source", span, { name })];
  return aYearAfter(date) < checked ? [diagnose("limit-old", span, { name, date, checked })] : [];
}

/** Twelve months after the last day a date may mean: `2025` may be the last of December, and no source is called old too soon. */
function aYearAfter(date: string): string {
  const last = `${date}${"-12-31".slice(date.length - 4)}`;
  return `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`;
}

function checkAgreement({ statements, safe }: LimitGroup): readonly Diagnostic[] {
  const [first, ...others] = statements.filter(({ limit }) => limit !== undefined);
  if (!first || safe === undefined) return [];
  return others
    .filter(({ limit }) => limit !== first.limit)
    .map((other) =>
      diagnose(
        "limit-conflict",
        other.span,
        {
          name: nameOf(other),
          limit: other.limit ?? 0,
          source: other.source ?? "–",
          otherLimit: first.limit ?? 0,
          otherSource: first.source ?? "–",
          safe,
        },
        {
          related: [
            { span: first.span, message: { id: "Sumber yang lain di sini.", en: "The other source is here." } },
          ],
        },
      ),
    );
}

function nameOf({ platform, part }: PlatformLimit): string {
  return `${platform}, ${part}`;
}
