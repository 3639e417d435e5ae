import type { NormTarget } from "../../model/norm.js";
import type { CitationRun } from "./citation-runs.js";
import { type Lexicon, placeOfNorm } from "./lexicon.js";
import { type Lock, report, type Stream } from "./lock.js";
import type { Unit } from "./unit.js";
import { connectors } from "./words.js";

/** A provision as `document#id`. */
export type Place = string;

/** A text with its citations, and the provisions they may lead to. */
export type CitingText = {
  readonly unit: Pick<Unit, "tokens" | "citations">;
  readonly lexicon: Pick<Lexicon, "provisions">;
};

/** Every provision a run of citations names; *Pasal 27 sampai dengan Pasal 30* names those between as well. */
export function placesOf(lock: CitingText, run: CitationRun): readonly Place[] {
  const { unit } = lock;
  const places: Place[] = [];
  for (const [index, citation] of run.citations.entries()) {
    const target = unit.citations[citation]?.target;
    if (target?.kind !== "provision") continue;
    const before = unit.citations[run.citations[index - 1] ?? -1]?.target;
    const isRange =
      before?.kind === "provision" &&
      before.document === target.document &&
      joinedBy(lock, run, index) === "sampai dengan";
    if (isRange) places.push(...between(lock, target.document, before.id, target.id));
    places.push(`${target.document}#${target.id}`);
  }
  return places;
}

function joinedBy({ unit }: CitingText, run: CitationRun, index: number): string {
  const words: string[] = [];
  let seen = false;
  for (let at = run.start; at < run.end; at += 1) {
    const token = unit.tokens[at];
    if (token?.reference === run.citations[index - 1]) seen = true;
    else if (token?.reference === run.citations[index]) break;
    else if (seen && token) words.push(token.text);
  }
  return words.join(" ");
}

/** Provisions of one kind after `first` and before `last`, in the order of the text. */
function between({ lexicon }: CitingText, document: string, first: string, last: string): readonly Place[] {
  const places: Place[] = [];
  let kind: string | undefined;
  for (const provision of lexicon.provisions.get(document) ?? []) {
    if (provision.id === last) break;
    if (kind !== undefined && provision.kind === kind) places.push(`${document}#${provision.id}`);
    if (provision.id === first) kind = provision.kind;
  }
  return places;
}

/** Where a target of a rule stands. */
function placeOfTarget({ lexicon }: Lock, target: NormTarget): Place | undefined {
  if (target.kind === "provision") return `${target.document}#${target.provision}`;
  const norm = lexicon.norms.get(target.id);
  return norm && placeOfNorm(norm);
}

/** Whether a run names the provision of a rule, an item of it, or a rule that itself turns on the state of that rule. */
export function resolvesTo(lock: Lock, run: CitationRun, rule: string): boolean {
  const norm = lock.lexicon.norms.get(rule);
  const own = norm && placeOfNorm(norm);
  return placesOf(lock, run).some((place) => {
    if (place === own || place.startsWith(`${own}-huruf-`)) return true;
    return lock.lexicon.normsAt(place).some(({ when }) => when.some(({ value }) => turnsOn(value.text, rule)));
  });
}

function turnsOn(condition: string, rule: string): boolean {
  return ["terlampaui", "dipenuhi", "dilanggar"].some((state) => condition === `${state} ${rule}`);
}

/** Holds `atas` and `mengecualikan` against exactly the provisions cited. */
export function lockTargets(lock: Lock, view: Stream): void {
  const { norm } = lock;
  if (norm.exceptsFrom.length > 0)
    lockList(lock, view, "mengecualikan", norm.exceptsFrom, (before) =>
      /^dikecualikan dari(?: ketentuan)?$/.test(before),
    );
  if (norm.follows.length > 0)
    lockList(lock, view, "atas", norm.follows, (before) =>
      /(?:^| )(?:melanggar|pelanggaran|terhadap|atas|(?:tidak|belum) memenuhi)(?: ketentuan| larangan| kewajiban)?$/.test(
        before,
      ),
    );
}

function lockList(
  lock: Lock,
  view: Stream,
  key: "atas" | "mengecualikan",
  targets: readonly NormTarget[],
  introduces: (before: string) => boolean,
): void {
  const { unit } = lock;
  const seen = new Set(view);
  const wanted = new Set(targets.flatMap((target) => placeOfTarget(lock, target) ?? []));
  const run = unit.runs.find(({ start }) => seen.has(start) && introduces(before(lock, start)));
  const there = new Set(run ? placesOf(lock, run) : []);
  const missing = [...wanted].filter((place) => !there.has(place));
  const unread = [...there].filter((place) => !wanted.has(place));
  if (run) {
    unit.claimed.fill(1, Math.max(0, run.start - 4), run.end);
  }
  if (run) lockJoin(lock, view, key, run);
  if (missing.length === 0 && unread.length === 0 && run) return;
  const say = (place: Place): string => citationOf(lock, place);
  report(lock, "citations", key, {
    view,
    missing: missing.map(say).join(", ") || "-",
    nearest: unread.map(say).join(", ") || "-",
  });
}

/** A sanction follows the breach of any provision cited, an exception is made to all of them. */
function lockJoin(lock: Lock, view: Stream, key: "atas" | "mengecualikan", run: CitationRun): void {
  const wanted = key === "atas" ? "atau" : "dan";
  for (let at = run.start; at < run.end; at += 1) {
    const token = lock.unit.tokens[at];
    if (!token || token.reference !== undefined || !connectors.has(token.text)) continue;
    if (token.text === wanted || (key === "atas" && token.text === "dan/atau")) continue;
    report(lock, "connector", key, { view, missing: wanted, nearest: token.text, at: token.span });
  }
}

function before({ unit }: Lock, start: number): string {
  return unit.tokens
    .slice(Math.max(0, start - 3), start)
    .map(({ text }) => text)
    .join(" ");
}

function citationOf({ lexicon }: Lock, place: Place): string {
  return lexicon.citations.get(place) ?? place;
}
