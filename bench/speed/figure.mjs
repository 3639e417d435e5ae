import { tmpdir } from "node:os";

export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

export const times = (ratio) => `${ratio.toFixed(2)} ×`;

/** Median of the ratios of the rounds, in `wall` or `cpu`. */
export const ratioOf = (a, b, unit) => median(a.map((sample, at) => sample[unit] / b[at][unit]));

/** A sample for whoever watches the run. */
export const told = ({ wall, cpu, memory }) =>
  `${wall.toFixed(0)} ms, processor ${cpu.toFixed(0)} ms, peak ${memory.toFixed(0)} MB`;

/** The figure of a row that could not be measured: it stands in the table all the same. */
export function notMeasured(reason) {
  const words = String(reason instanceof Error ? reason.message : reason).replaceAll(tmpdir(), "…");
  const line = words.replace(/\s+/g, " ").replaceAll("|", "/").slice(0, 200);
  return { id: `belum diukur: ${line}`, en: `not measured: ${line}` };
}

/** What came of it, or the error. */
export async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    return error;
  }
}
