/** What a device remembers of one ticked line: which words were ticked, and in which edition of their document. */
export type Tick = { readonly text: string; readonly edition: number };

/** The ticks of one list, by the id of the line. */
export type Ticks = ReadonlyMap<string, Tick>;

/** Where the ticks of a list are kept on the device. */
export function ticksKey(list: string): string {
  return `pedoman-centang:${list}`;
}

/** Reads what was kept; anything that is not ours counts as nothing. */
export function readTicks(kept: string | null): Ticks {
  let value: unknown;
  try {
    value = JSON.parse(kept ?? "");
  } catch {
    return new Map();
  }
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([id, tick]) => (isTick(tick) ? [[id, tick] as const] : [])));
}

/** The ticks as they are kept; `undefined` where there is nothing to keep. */
export function writeTicks(ticks: Ticks): string | undefined {
  if (ticks.size === 0) return undefined;
  return JSON.stringify(Object.fromEntries([...ticks].map(([id, { text, edition }]) => [id, { text, edition }])));
}

/** Whether a line is ticked. Words that changed since are not: whoever ticked them has not read these. */
export function tickState(ticks: Ticks, id: string, text: string): "open" | "ticked" | "changed" {
  const tick = ticks.get(id);
  if (tick === undefined) return "open";
  return tick.text === text ? "ticked" : "changed";
}

/** The ticks with one line ticked, or no longer. */
export function withTick(ticks: Ticks, id: string, tick: Tick | undefined): Ticks {
  const others = [...ticks].filter(([other]) => other !== id);
  return new Map(tick === undefined ? others : [...others, [id, tick]]);
}

function isTick(value: unknown): value is Tick {
  if (typeof value !== "object" || value === null) return false;
  const { text, edition } = value as Partial<Record<keyof Tick, unknown>>;
  return typeof text === "string" && Number.isInteger(edition);
}
