import { report, textAt } from "../lock.js";
import { connectors } from "../words.js";
import { claimPart, type Place, type Scope } from "./scope.js";

/** What joins the parts of a condition in the text: *atau* where any suffices, anything but *atau* where all are needed. */
export function lockConnector(scope: Scope, any: boolean, parts: readonly (readonly Place[])[]): void {
  const { lock, stream, view, key } = scope;
  const spans = parts
    .filter((part) => part.length > 0)
    .map((part) => ({ start: Math.min(...part.map((p) => p.start)), end: Math.max(...part.map((p) => p.end)) }))
    .sort((a, b) => a.start - b.start);
  let needed = any && spans.length > 1;
  for (const [index, right] of spans.slice(1).entries()) {
    const left = spans[index] as Place;
    // *tingkat serius ⟦atau⟧ krisis*: the words of the fact belong to both.
    const end = right.start < left.end ? right.end : right.start;
    for (let at = left.end; at < end; at += 1) {
      const text = textAt(lock, stream, at);
      if (!connectors.has(text)) continue;
      const isOr = text === "atau" || text === "dan/atau";
      if (isOr) needed = false;
      const token = stream[at] as number;
      if (lock.unit.claimed[token] !== 1 && isOr !== any) {
        report(lock, "connector", key, { view, missing: any ? "atau" : "dan", nearest: text });
        needed = false;
      }
      claimPart(scope, at, at + 1);
    }
  }
  // Parts that overlap (*kritik atau opini* is one phrase of both) are joined inside their own words.
  const inside = spans.some(({ start, end }) =>
    stream.slice(start, end).some((_, offset) => textAt(lock, stream, start + offset) === "atau"),
  );
  if (needed && !inside) report(lock, "connector", key, { view, missing: "atau", nearest: "-" });
}
