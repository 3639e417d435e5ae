import type { Arrow, Drawing, Figure, Label } from "./drawing.js";
import { layLines } from "./lay-lines.js";

/** One role in the chart. */
export type RoleBox = {
  readonly id: string;
  readonly term: string;
  /** How many roles are above it. */
  readonly depth: number;
  readonly parent: string | undefined;
  /** Its rank in words; without one it is drawn with a broken outline. */
  readonly rank: string | undefined;
  /** Who stands in, in words. */
  readonly substitutes: string | undefined;
};

const edge = 8;
const step = 30;
const box = 256;
const padding = 10;
const rankWidth = 84;
const noteWidth = 290;
const gap = 8;
/** Roles in one picture: more do not fit on a sheet of paper. */
const most = 34;

/**
 * Roles as a tree that grows to the right, one a row: what is further in is a part of what it hangs on. More than fit on a sheet are cut into
 * several pictures; a line that comes from above the cut begins at its edge.
 */
export function layRoles(roles: readonly RoleBox[]): readonly Drawing[] {
  const parts = Math.ceil(roles.length / most);
  const size = Math.ceil(roles.length / Math.max(1, parts));
  const deepest = Math.max(0, ...roles.map(({ depth }) => depth));
  return Array.from({ length: parts }, (_, part) =>
    layPart(roles.slice(part * size, (part + 1) * size), roles.slice((part + 1) * size), deepest),
  );
}

/** @param later - The roles of the parts that follow. */
function layPart(roles: readonly RoleBox[], later: readonly RoleBox[], deepest: number): Drawing {
  const figures: Figure[] = [];
  const labels: Label[] = [];
  const arrows: Arrow[] = [];
  const boxes = new Map<string, { readonly bottom: number; readonly left: number }>();
  const notesAt = edge + deepest * step + box + 16;
  let top = edge;
  for (const [index, role] of roles.entries()) {
    const left = edge + role.depth * step;
    const name = layLines(
      [{ text: role.term, size: 13, weight: "bold", tone: "ink" }],
      left + padding,
      0,
      box - 2 * padding,
    );
    const rank = layLines(
      [{ text: role.rank ?? "", size: 12, weight: "plain", tone: "soft" }],
      notesAt,
      0,
      rankWidth - 8,
    );
    const note = layLines(
      [{ text: role.substitutes ?? "", size: 12, weight: "plain", tone: "ink" }],
      notesAt + rankWidth,
      0,
      noteWidth,
    );
    const height = Math.max(name.height + 12, rank.height + 6, note.height + 6, 30);
    const y = top + height / 2;
    const outside = role.rank === undefined;
    figures.push({
      kind: "box",
      x: left + box / 2,
      y,
      width: box,
      height,
      step: index + 1,
      ...(outside ? { broken: true } : {}),
    });
    for (const set of [name, rank, note])
      labels.push(...set.labels.map((label) => ({ ...label, y: label.y + y - set.height / 2 })));
    if (role.parent !== undefined) {
      const above = boxes.get(role.parent) ?? { bottom: 0, left: left - step };
      const x = above.left + step / 2;
      const points = [
        { x, y: above.bottom },
        { x, y },
        { x: left, y },
      ];
      arrows.push({ points, from: [role.parent], to: [role.id], label: "", plain: true });
      // The next one hangs on where this one did.
      boxes.set(role.parent, { bottom: y, left: above.left });
    }
    boxes.set(role.id, { bottom: top + height, left });
    top += height + gap;
  }
  const height = top - gap + edge;
  const onward = new Map(
    later.flatMap(({ id, parent, depth }) => (parent === undefined ? [] : [[parent, { id, depth }]])),
  );
  for (const [parent, { id, depth }] of onward) {
    const above = boxes.get(parent) ?? { bottom: 0, left: edge + (depth - 1) * step };
    // Those of a parent that is itself in a later part begin there.
    if (later.some((role) => role.id === parent)) continue;
    const x = above.left + step / 2;
    arrows.push({
      points: [
        { x, y: above.bottom },
        { x, y: height },
      ],
      from: [parent],
      to: [id],
      label: "",
      plain: true,
    });
  }
  return { width: notesAt + rankWidth + noteWidth + edge, height, figures, arrows, labels };
}
