import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Document, DocumentHead } from "../../model/document.js";
import type { Certainty, Instrument, LawCitation, LawState, Laws, LawValidity, LegalPassage } from "../../model/law.js";
import { diagnose } from "./diagnostics.js";
import { lawKey } from "./law-index.js";

/** What a citation leans on: an act, or the articles of it that are known under the cited one. */
type Ground = {
  readonly name: string;
  readonly state: LawState;
  readonly validity: LawValidity;
  readonly certainty: Certainty;
  readonly question: string | undefined;
};

/**
 * Holds every citation of an act outside the handbook against what is known of that act: whether it is listed, whether its text was read,
 * and whether it is in force on the day of the document that cites it. Without a list of acts nothing is said.
 */
export function checkLaws(laws: Laws, documents: readonly Document[]): readonly Diagnostic[] {
  if (laws.instruments.length === 0) return [];
  const instruments = new Map(laws.instruments.map((instrument) => [instrument.id, instrument]));
  const heads = new Map(documents.map(({ head }) => [head.id, head]));
  return laws.citations.flatMap((citation) => {
    const head = heads.get(citation.document);
    const instrument = instruments.get(citation.law ?? "");
    if (!head) return [];
    if (!instrument) return unknownAct(citation, laws.instruments);
    if (citation.passage === "") return checkGround(citation, instrument, head);
    const known = laws.passages.filter((passage) => passage.instrument === instrument.id);
    const meant = known.filter(({ passage }) => isAtOrBelow(passage, citation.passage));
    if (meant.length > 0) return checkGround(citation, together(meant, citation, instrument), head);
    const listed = known.map((passage) => passage.citation).join(", ");
    const { written } = citation;
    return [diagnose("law-passage-unknown", citation.span, { written, instrument: instrument.name, known: listed })];
  });
}

/**
 * Certainty of what a passage says, or of an act cited whole: the passage's own, but never surer than its act.
 * `undefined` if the list does not have it.
 */
export function certaintyOf(
  { law, passage }: { readonly law: string | undefined; readonly passage: string },
  { instruments, passages }: Pick<Laws, "instruments" | "passages">,
): Certainty | undefined {
  const instrument = instruments.find(({ id }) => id === law);
  if (!instrument || passage === "") return instrument?.certainty;
  const meant = passages.filter((known) => known.instrument === law && isAtOrBelow(known.passage, passage));
  return meant.length === 0 ? undefined : weakest([instrument.certainty, ...meant.map(({ certainty }) => certainty)]);
}

/** `Pasal 22` is known when one of its ayat is; a deeper citation than any that was read is not. */
function isAtOrBelow(known: string, cited: string): boolean {
  return known === cited || known.startsWith(`${cited}/`);
}

/** The act is named right beside its passage and found there: one mistake, one finding. An act without number is named nowhere else. */
function unknownAct(
  { instrument, passage, span }: LawCitation,
  instruments: readonly Instrument[],
): readonly Diagnostic[] {
  const numbered = lawKey(instrument) !== undefined;
  // «undang-undang mengenai …» speaks of acts in general.
  const inGeneral = /^\p{Ll}/u.test(instrument);
  if (inGeneral || (numbered && passage !== "")) return [];
  const names = instruments.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [diagnose("law-unknown", span, { instrument, numbered, nearest: suggest(instrument, names) })];
}

/** A Pasal of which several parts are known is as sure as the least sure of them, and holds as long as any of them. */
function together(passages: readonly LegalPassage[], { written }: LawCitation, instrument: Instrument): Ground {
  const ends = passages.map(({ validity }) => validity.to);
  const starts = passages.map(({ validity }) => validity.from);
  return {
    name: `${written} ${instrument.name}`,
    // Whether the act itself holds is said where the act is named.
    state: "in-force",
    validity: {
      from: everyDay(starts)?.[0],
      to: everyDay(ends)?.at(-1),
    },
    certainty: weakest(passages.map(({ certainty }) => certainty)),
    question: passages.find(({ question }) => question !== undefined)?.question ?? instrument.question,
  };
}

/** The days in their order; `undefined` if one is not known. */
function everyDay(days: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = days.flatMap((day) => day ?? []);
  return known.length === days.length ? known.sort() : undefined;
}

const surest: readonly Certainty[] = ["unverified", "secondary", "verified"];

function weakest(certainties: readonly Certainty[]): Certainty {
  return surest.find((certainty) => certainties.includes(certainty)) ?? "verified";
}

function checkGround(citation: LawCitation, ground: Ground, head: DocumentHead): readonly Diagnostic[] {
  const { span, isGround } = citation;
  const { name, question } = ground;
  const day = dayOf(head);
  const findings: Diagnostic[] = [];
  const { from, to } = ground.validity;
  const isReported = ground.state === "reported-repealed";
  if (ground.state === "repealed" || isReported || (to !== undefined && to < day)) {
    findings.push(diagnose(isGround ? "law-repealed-ground" : "law-repealed", span, { name, to, isReported }));
  } else if (ground.state === "not-yet-in-force" || (from !== undefined && from > day)) {
    findings.push(diagnose("law-not-in-force", span, { name, from, day }));
  }
  if (ground.certainty === "unverified") findings.push(diagnose("law-unverified", span, { name, question }));
  if (ground.certainty === "secondary") {
    const isDraft = head.status === "rancangan";
    findings.push(
      isDraft && question !== undefined
        ? diagnose("law-noted", span, { name, question })
        : diagnose("law-secondary", span, { name, isDraft }),
    );
  }
  return findings;
}

/** The day for which a document speaks: that of its enactment, else the first of its force. */
function dayOf(head: DocumentHead): string {
  const enacted =
    head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati" ? head.enactment.date : undefined;
  return enacted ?? head.validity.from;
}
