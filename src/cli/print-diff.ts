import type { Language } from "../diagnostics/diagnostic.js";
import { visible } from "../diagnostics/printers/visible.js";
import { openLines } from "../emit/diff/diff-page.js";
import { areas, diffWords } from "../emit/diff/diff-words.js";
import type { DiffWire } from "../model/generated/diff-wire.js";

type TextChange = DiffWire["texts"][number];

/** Words shown on either side of a change; what is between them is only hinted at. */
const context = 8;
/** Words of a stretch that was added or removed: no ayat is longer, tables and chapters of guides are. */
const longest = 120;

/** A comparison as a drafter reads it on a terminal: what it does first, the words after it, the class last. */
export function printDiff(diff: DiffWire, language: Language, colour: boolean): string {
  const words = diffWords[language];
  const { before, after, effects, texts, situations, names, notes } = diff;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", title.toUpperCase(), ...lines];
  const bullets = (sentences: readonly { readonly id: string; readonly en: string }[]): readonly string[] =>
    sentences.map((said) => `- ${visible(said[language])}`);
  const head = `${words.title}: ${visible(before.name)} → ${visible(after.name)}`;
  if (!diff.related) return `${[head, ...notes.map((note) => note[language])].join("\n")}\n`;
  if (diff.class === "none") return `${[head, words.nothing, ...bullets(notes)].join("\n")}\n`;
  const lines = [
    head,
    words.counts(effects.length, texts.length, situations.witnesses.length),
    `${words.class}: ${words.classes[diff.class]}`,
    ...section(words.notes, bullets(notes)),
    ...(effects.length === 0 ? ["", words.noEffects] : []),
    ...areas.flatMap((area) =>
      section(words.areas[area], bullets(effects.filter((effect) => effect.area === area).map(({ said }) => said))),
    ),
    ...(effects.length === 0 ? [] : section(words.situations, [...situationLines()])),
    ...section(words.names, bullets(names.map(({ said }) => said))),
    ...section(words.texts, texts.length === 0 ? [words.noTexts] : texts.flatMap(textLines)),
  ];
  return `${lines.join("\n")}\n`;

  function situationLines(): readonly string[] {
    const { questions, valuations, witnesses, undecided } = situations;
    if (witnesses.length === 0 && undecided.length === 0) return [words.noSituations(questions, valuations)];
    return [
      ...bullets(witnesses.map(({ said }) => said)),
      ...openLines(undecided, words, language).map((line) => `- ${visible(line)}`),
      words.searched(questions, valuations),
    ];
  }

  function textLines(change: TextChange): readonly string[] {
    const place = change.after ?? change.before;
    const document = place?.document ?? "";
    const shown = change.change === "same" ? [] : [`    ${marked(change.parts, words.more, colour)}`];
    return [`- ${visible(place?.citation ?? "")} (${document}): ${words.change(change)}`, ...shown];
  }
}

/** `… wajib [-satu-] {+dua+} kali …`: long stretches that did not change are cut in the middle, others at their end. */
function marked(parts: TextChange["parts"], more: (count: number) => string, colour: boolean): string {
  return parts
    .map(({ kind, words }, index) => {
      if (kind === "same") return visible(cut(words, index > 0, index < parts.length - 1));
      const shown = visible(beginning(words, more));
      if (colour) return `\u001b[${kind === "removed" ? "1;31" : "1;32"}m${shown}\u001b[0m`;
      return kind === "removed" ? `[-${shown}-]` : `{+${shown}+}`;
    })
    .join(" ");
}

function cut(text: string, after: boolean, before: boolean): string {
  const words = text.split(" ");
  const [head, tail] = [after ? context : 0, before ? context : 0];
  if (words.length <= head + tail + 1) return text;
  return [...words.slice(0, head), "…", ...words.slice(words.length - tail)].join(" ");
}

function beginning(text: string, more: (count: number) => string): string {
  const words = text.split(" ");
  if (words.length <= longest) return text;
  return [...words.slice(0, longest), more(words.length - longest)].join(" ");
}
