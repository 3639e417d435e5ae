import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { actModalities, type Modality } from "../../model/norm.js";
import { type Span, spanning } from "../../model/span.js";
import type { CitationRun } from "../lock/citation-runs.js";
import { type OperativeHit, operativeHits } from "../lock/operative-hits.js";
import type { Token } from "../lock/tokens.js";
import { passiveForms } from "../lock/voice.js";
import { fillers } from "../lock/words.js";
import { isInBrackets, placesCited } from "./attribution.js";
import { diagnose } from "./diagnostics.js";
import type { Passage } from "./passages.js";
import { type Law, piecesOf } from "./read-cited.js";

/** An operative word with the verb it governs and the role right before it. */
type Command = {
  readonly modality: Modality | "negated";
  readonly verb: string;
  readonly words: string;
  readonly span: Span;
  readonly bearer: { readonly role: string; readonly span: Span } | undefined;
};

/** Modalities that oblige, forbid or allow somebody to do something. */
const commanding: ReadonlySet<OperativeHit["modality"]> = new Set([...actModalities, "negated"]);
/** Holds the operative word and the bearer of what a bracketed citation closes against those of the provision. */
export function checkWording(law: Law, passage: Passage): readonly Diagnostic[] {
  return passage.runs.flatMap((run, index): readonly Diagnostic[] => {
    const start = passage.runs[index - 1]?.end ?? 0;
    const said = commandsIn(law, passage.tokens.slice(start, run.start));
    const [command] = said;
    const place = placeClosed(law, passage, run);
    if (place === undefined || !command || said.length > 1) return [];
    const provision = law.provisions.get(place)?.provision;
    const stated = piecesOf(law, place).flatMap(({ tokens }) => commandsIn(law, tokens));
    if (!provision || stated.length === 0) return [];
    return differences(law, command, stated, provision.citation);
  });
}

/** The one provision a run in brackets cites. */
function placeClosed(law: Law, passage: Passage, run: CitationRun): string | undefined {
  if (!isInBrackets(passage.tokens, run)) return undefined;
  const places = placesCited(law, passage, [run]);
  return places.length === 1 ? places[0] : undefined;
}

function differences(law: Law, command: Command, stated: readonly Command[], citation: string): readonly Diagnostic[] {
  const ofVerb = stated.filter(({ verb }) => isSameVerb(verb, command.verb));
  // Of another verb it says something else: whether that is the same duty would be a guess.
  if (ofVerb.length === 0) return [];
  const related = (spans: readonly Span[]): { span: Span; message: { id: string; en: string } }[] =>
    spans.map((span) => ({ span, message: { id: "Bunyi ketentuannya.", en: "The provision." } }));
  if (ofVerb.every(({ modality }) => modality !== command.modality)) {
    const there = [...new Set(ofVerb.map(({ words }) => words))];
    return [
      diagnose(
        "modality-differs",
        command.span,
        { written: command.words, citation, there },
        { related: related(ofVerb.map(({ span }) => span)) },
      ),
    ];
  }
  const { bearer } = command;
  const bearers = ofVerb.map((one) => one.bearer);
  if (!bearer || bearers.some((one) => !one || isBoundBy(law, bearer.role, one.role))) return [];
  const known = bearers.filter((one) => !!one);
  const there = [...new Set(known.map(({ role }) => termOf(law, role)))];
  return [
    diagnose(
      "bearer-differs",
      bearer.span,
      { written: termOf(law, bearer.role), citation, there },
      { related: related(known.map(({ span }) => span)) },
    ),
  ];
}

function commandsIn(law: Law, tokens: readonly Token[]): readonly Command[] {
  return operativeHits(tokens.map(({ text }) => text)).flatMap((hit): Command[] => {
    if (hit.attributive || !commanding.has(hit.modality)) return [];
    let verb = hit.end;
    while (verb < tokens.length && fillers.has(tokens[verb]?.text ?? "")) verb += 1;
    const part = tokens.slice(hit.start, hit.end);
    const [first, last] = [part[0] as Token, part[part.length - 1] as Token];
    return [
      {
        modality: hit.modality as Command["modality"],
        verb: tokens[verb]?.text ?? "",
        words: part.map(({ text }) => text).join(" "),
        span: spanning(first.span, last.span),
        bearer: bearerBefore(law, tokens, hit.start),
      },
    ];
  });
}

/** The role whose term stands right before an operative word; the longest term. */
function bearerBefore({ lexicon }: Law, tokens: readonly Token[], at: number): Command["bearer"] {
  const ending = [...lexicon.termOf]
    .filter(([, words]) => words.every((word, offset) => tokens[at - words.length + offset]?.text === word))
    .sort(([, one], [, other]) => other.length - one.length)[0];
  if (!ending) return undefined;
  const [role, words] = ending;
  const [first, last] = [tokens[at - words.length] as Token, tokens[at - 1] as Token];
  return { role, span: spanning(first.span, last.span) };
}

/** Active and passive of one verb are the same. */
function isSameVerb(one: string, other: string): boolean {
  return one === other || passiveForms(one).includes(other) || passiveForms(other).includes(one);
}

/** Whether what binds a role binds this one: itself or one below it. */
function isBoundBy({ roles }: Law, role: string, bound: string): boolean {
  for (let up: string | undefined = role; up !== undefined; up = roles.get(up)?.parent) if (up === bound) return true;
  return false;
}

function termOf({ roles }: Law, role: string): string {
  return roles.get(role)?.term ?? role;
}
