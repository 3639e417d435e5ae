import type { Language } from "../../diagnostics/diagnostic.js";
import type { DiffWire } from "../../model/generated/diff-wire.js";
import { type Html, html, joinHtml, ownMarkup } from "../html/html.js";
import { policyFor } from "../html/page-policy.js";
import { darkMedia, darkStylesheet } from "../html/page-shell.js";
import { withCode } from "../html/with-code.js";
import { assetText, renderTemplate } from "../render-template.js";
import { areas, type DiffWords, diffWords } from "./diff-words.js";

type TextChange = DiffWire["texts"][number];
type Side = DiffWire["before"];
type Effect = DiffWire["effects"][number];
type Row = ReturnType<typeof rowOf>;

/**
 * A comparison as one page without neighbours, fit as an annex: what the change does, the situations that are now decided otherwise, and the matrix of both
 * texts (*Semula*, *Menjadi*, *Keterangan*), in print on paper that lies on its side. No script; whatever comes from the texts is escaped.
 */
export function diffPage(diff: DiffWire, language: Language): string {
  const words = diffWords[language];
  const style = ["base.css", "diff.css"].map(assetText).join("\n");
  const dark = assetText(darkStylesheet);
  const { before, after, related, effects, texts, situations, names, notes } = diff;
  const { questions, valuations, witnesses, undecided } = situations;
  return renderTemplate("diff/page", {
    language,
    policy: policyFor([style, dark], []),
    style: ownMarkup(`<style>${style}</style>`),
    dark: ownMarkup(`<style media="${darkMedia}">${dark}</style>`),
    title: words.pageTitle,
    skipToContent: words.skipToContent,
    sides: [sideView(before, words.before, words), sideView(after, words.after, words)],
    className: words.class,
    class: words.classes[diff.class],
    counts: words.counts(effects.length, texts.length, witnesses.length),
    notesName: words.notes,
    notes: notes.map((said) => said[language]),
    related,
    effectsName: words.effects,
    areas: areas.flatMap((area) => {
      const found = effects.filter((effect) => effect.area === area);
      return found.length === 0 ? [] : [{ name: words.areas[area], effects: found.map(({ said }) => said[language]) }];
    }),
    noEffects: words.noEffects,
    situationsName: words.situations,
    situations:
      effects.length > 0 && witnesses.length > 0 && witnesses.map((witness) => situationView(witness, language)),
    factsName: words.facts,
    undecided: openLines(undecided, words, language),
    searched: words.searched(questions, valuations),
    matrixName: words.matrix,
    beforeName: words.before,
    afterName: words.after,
    remarksName: words.remarks,
    none: words.none,
    noTexts: words.noTexts,
    groups: groupsOf(diff, words, language),
    namesName: words.names,
    names: names.map(({ said }) => said[language]),
    footer: words.made,
  });
}

function sideView({ name, policy, draft }: Side, label: string, words: DiffWords) {
  return {
    label,
    name,
    edition: words.edition(policy.edition),
    draft: draft && words.draft,
    hash: policy.contentHash,
  };
}

function situationView({ said, facts }: DiffWire["situations"]["witnesses"][number], language: Language) {
  return {
    said: withCode(said[language]),
    facts: Object.entries(facts).map(([name, value]) => ({
      name,
      value: typeof value === "string" ? value : JSON.stringify(value),
    })),
  };
}

/** Questions that stayed open, those for one reason in one sentence. */
export function openLines(
  undecided: DiffWire["situations"]["undecided"],
  words: DiffWords,
  language: Language,
): readonly string[] {
  return (["budget", "values", "calendar"] as const).flatMap((why) => {
    const found = undecided.filter((one) => one.why === why).map(({ said }) => said[language]);
    return found.length === 0 ? [] : [`${words.open[why]}: ${found.join("; ")}.`];
  });
}

/** The rows of the matrix by document, in the order of the text. */
function groupsOf({ texts, effects, documents }: DiffWire, words: DiffWords, language: Language) {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const groups = new Map<string, Row[]>();
  const rowsOfEffects = new Map(effects.map((effect) => [effect, rowFor(effect, texts)]));
  for (const change of texts) {
    const document = (change.after ?? change.before)?.document ?? "";
    const own = effects.filter((effect) => rowsOfEffects.get(effect) === change);
    groups.set(document, [...(groups.get(document) ?? []), rowOf(change, own, words, language)]);
  }
  return [...groups].map(([document, rows]) => ({ title: titles.get(document) ?? document, rows }));
}

function rowOf(change: TextChange, effects: readonly Effect[], words: DiffWords, language: Language) {
  const { before, after } = change;
  const cell = (place: TextChange["after"], without: "removed" | "added") =>
    place && { place: place.citation, words: marked(change.parts, without) };
  return {
    before: cell(before, "added"),
    after: cell(after, "removed"),
    change: words.change(change),
    remarks: effects.map(({ said }) => said[language]),
  };
}

/** The row in which an effect is told: that of its provision, else the first of what stands in it. */
function rowFor({ before, after }: Effect, texts: DiffWire["texts"]): TextChange | undefined {
  const isAt = (place: Effect["after"], other: TextChange["after"], inside: boolean): boolean =>
    place !== undefined &&
    other !== undefined &&
    place.document === other.document &&
    (inside ? other.provision.startsWith(`${place.provision}-`) : place.provision === other.provision);
  const find = (inside: boolean): TextChange | undefined =>
    texts.find((change) => isAt(after, change.after, inside) || isAt(before, change.before, inside));
  return find(false) ?? find(true);
}

/** The words of one side, with what the other does not have marked. */
function marked(parts: TextChange["parts"], without: "removed" | "added"): Html {
  const pieces = parts
    .filter(({ kind }) => kind !== without)
    .map(({ kind, words }) => {
      if (kind === "same") return html`${words}`;
      return kind === "removed" ? html`<del>${words}</del>` : html`<ins>${words}</ins>`;
    });
  return joinHtml(pieces, " ");
}
