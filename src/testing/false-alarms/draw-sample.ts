import { seededRandom } from "../seeded-random.js";
import type { ActFinding } from "./check-act.js";

/** A finding for a person to judge: `right`, `wrong` (a false alarm) or `unsure`; empty until then. */
export type Judged = ActFinding & { readonly verdict: "" | "right" | "wrong" | "unsure"; readonly note?: string };

/**
 * Draws up to `size` findings of every code, each as likely as any other, the same for the same seed and findings whatever their order.
 * @param seed - Any whole number.
 * @returns By code, then by act and line.
 */
export function drawSample(findings: readonly ActFinding[], size: number, seed: number): readonly Judged[] {
  const ordered = [...findings].sort(inOrder);
  const codes = [...new Set(ordered.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const random = randomOf(seed, code);
    const keyed = ordered.filter((one) => one.code === code).map((finding) => ({ finding, key: random() }));
    const drawn = keyed.sort((a, b) => a.key - b.key).slice(0, size);
    return drawn.map(({ finding }) => ({ ...finding, verdict: "" as const })).sort(inOrder);
  });
}

function inOrder(a: ActFinding, b: ActFinding): number {
  const key = ({ code, act, line, words, message }: ActFinding): string =>
    [code, act, String(line).padStart(9, "0"), words, message].join("\0");
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Numbers from 0 to 1 that depend on the seed and the code alone (mulberry32). */
function randomOf(seed: number, code: string): () => number {
  return seededRandom(
    [...code].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), seed ^ 0x811c9dc5),
  );
}
