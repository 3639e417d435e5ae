import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { type Document, topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import type { Provision } from "../../model/provision.js";
import { lockActs } from "./act.js";
import { lockBearers, lockCounterparty } from "./bearer.js";
import { lockConditions } from "./conditions/lock-conditions.js";
import { diagnose } from "./diagnostics.js";
import { lockGates } from "./gates.js";
import { reportUnread } from "./leftovers.js";
import { type Lexicon, lexiconOf } from "./lexicon.js";
import { choiceWords, claimWords, factPhrases, type Lock, report, standsAt, textAt, viewOf } from "./lock.js";
import { lockTargets } from "./references.js";
import { lockTimes } from "./time.js";
import { readUnit, type Unit } from "./unit.js";
import { connectors } from "./words.js";

/** The place a rule reads and the unit of text it belongs to. */
type Home = { readonly document: Document; readonly unit: Provision; readonly provision: Provision };

/**
 * Holds every rule against the words of its provision, and every provision with a rule against its rules (DESIGN 2.4 point 1; AUTHORING
 * 3). Nothing is accepted because it is nearly right; the one way round is `tafsir`, which stands in the findings as such.
 * @returns Findings in the order of the rules; errors where rule and text differ. Time grows with the text and its rules.
 */
export function checkLock(handbook: Handbook): readonly Diagnostic[] {
  const lexicon = lexiconOf(handbook);
  const homes = homesOf(handbook.documents);
  const groups = new Map<string, { home: Home; norms: { norm: Norm; provision: Provision }[] }>();
  for (const norm of handbook.norms) {
    const home = homes.get(`${norm.source.document}#${norm.source.provision}`);
    if (!home) continue;
    const key = `${home.document.head.id}#${home.unit.id}`;
    const group = groups.get(key) ?? { home, norms: [] };
    group.norms.push({ norm, provision: home.provision });
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ home, norms }) => checkUnit(handbook, lexicon, home, norms));
}

function checkUnit(
  handbook: Handbook,
  lexicon: Lexicon,
  home: Home,
  norms: readonly { readonly norm: Norm; readonly provision: Provision }[],
): readonly Diagnostic[] {
  const unit = readUnit(home.document, home.unit, lexicon);
  const locks = norms.map(
    ({ norm, provision }): Lock => ({ handbook, lexicon, unit, norm, provision, found: [], pending: [] }),
  );
  for (const lock of locks) lockNorm(lock);
  // A statement says nothing but its own words: it is held to all of them, whoever assesses it.
  const isHuman = norms.some(
    ({ norm }) => norm.modality !== "statement" && norm.assessment.some(({ value }) => value === "human"),
  );
  const [first] = locks;
  if (!first) return [];
  for (const { pending } of locks) for (const check of pending) check();
  // What nobody has read is found once, in the name of the first rule.
  const unread: Lock = { ...first, found: [] };
  if (norms.every(({ norm }) => norm.modality === "statement")) leaveItems(unit);
  reportUnread(unread, isHuman);
  if (!isHuman) reportUnreadItems(unread, locks);
  const readers = locks.filter(({ norm }) => norm.interpretation !== undefined);
  return [
    ...locks.flatMap((lock) => (readers.includes(lock) ? interpreted(lock, unread.found) : lock.found)),
    ...(readers.length === 0 ? unread.found : []),
  ];
}

/** A rule with `tafsir`: its differences become one finding that prints the reading. */
function interpreted({ norm, found }: Lock, unread: readonly Diagnostic[]): readonly Diagnostic[] {
  const differences = [...found, ...unread].filter(({ severity }) => severity === "error");
  const others = found.filter(({ severity }) => severity !== "error");
  const span = norm.spans.get("tafsir") ?? norm.span;
  if (differences.length === 0) return [...others, diagnose("needless-interpretation", span, { rule: norm.id })];
  const reading = norm.interpretation ?? "";
  const count = differences.length;
  const related = differences.map((one) => ({ span: one.span, message: one.message }));
  return [
    ...others,
    diagnose("interpretation", span, { rule: norm.id, citation: norm.source.citation, reading, count }, { related }),
  ];
}

/** A statement is its own words; the items it opens (*berdasarkan asas: a. kepastian hukum*) are listed, not read. */
function leaveItems(unit: Unit): void {
  const numbers = new Set(unit.quantities.map(({ start }) => start));
  for (const { parent, start, end } of unit.ranges.values())
    for (let at = start; parent && at < end; at += 1) if (!numbers.has(at)) unit.claimed[at] = 1;
}

/** Items of a list in which no rule reads a word; what joins it to the next (*…; ⟦dan⟧*) is no word of its own. */
function reportUnreadItems(unread: Lock, locks: readonly Lock[]): void {
  const { unit } = unread;
  if (locks.some(({ norm }) => norm.modality === "statement")) return;
  const joins = new Set(unit.listConnectors.values());
  for (const { provision, start, end, parent } of unit.ranges.values()) {
    const isRead = unit.claimed
      .subarray(start, end)
      .some((claimed, offset) => claimed === 1 && !joins.has(start + offset));
    if (!parent || isRead) continue;
    report(unread, "item-unread", "id", {
      view: viewOf(unread, undefined),
      missing: provision.label,
      at: provision.labelSpan,
    });
  }
}

function lockNorm(lock: Lock): void {
  lockTimes(lock);
  const anchors = lockActs(lock);
  lockBearers(lock, anchors);
  const view = viewOf(lock, undefined);
  lockCounterparty(lock, view);
  lockTargets(lock, view);
  lockConditions(lock);
  lockChoices(lock);
  lockGates(lock, anchors);
}

/** Each choice of a map is named in the text, in an item of its own if there is a list. */
function lockChoices(lock: Lock): void {
  const { norm } = lock;
  if (norm.by === undefined) return;
  const letters = new Set(lock.provision.children.map(({ number }) => number));
  const keyed = [...norm.bounds, ...norm.bearer, ...norm.when, ...norm.act].flatMap(({ key }) => key ?? []);
  for (const choice of new Set(keyed)) if (!letters.has(choice)) lockChoice(lock, choice, norm.by);
}

function lockChoice(lock: Lock, choice: string, fact: string): void {
  const view = viewOf(lock, choice);
  const words = choiceWords(choice);
  for (const at of view.keys()) {
    if (!standsAt(lock, view, words, at)) continue;
    claimWords(lock, view, at, at + words.length);
    // *tingkat rutin dan perhatian*: one word of the fact for all that are joined.
    let before = at - 1;
    while (connectors.has(textAt(lock, view, before)) || textAt(lock, view, before) === ",") {
      claimWords(lock, view, before, before + 1);
      before -= 2;
    }
    for (const phrase of factPhrases(lock, fact))
      if (standsAt(lock, view, phrase, at - phrase.length)) claimWords(lock, view, at - phrase.length, at);
    return;
  }
  report(lock, "choice", "menurut", { view, missing: words.join(" "), nearest: fact });
}

/** The unit of every provision: the ayat, the undivided Pasal or diktum, or the section of prose it lies in. */
function homesOf(documents: readonly Document[]): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  for (const document of documents) {
    const stack = topLevel(document).map((provision) => ({ provision, unit: provision }));
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { provision, unit } = next;
      homes.set(`${document.head.id}#${provision.id}`, { document, unit, provision });
      for (const child of provision.children) {
        const isPart = child.kind === "huruf" || child.kind === "angka";
        stack.push({ provision: child, unit: isPart ? unit : child });
      }
    }
  }
  return homes;
}
