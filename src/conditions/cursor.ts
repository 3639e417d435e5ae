import type { Diagnostic, Localised, TextEdit } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Span } from "../model/span.js";
import { diagnose } from "./diagnostics.js";
import { lexCondition, type Token } from "./lex-condition.js";

/** The place of a piece of the condition in its file; offsets are those of the condition's text. */
export type At = (start: number, end: number) => Span;

/** A place in the pieces of a condition, and what was found on the way. */
export type Cursor = {
  /** The piece `ahead` of the next one. */
  readonly peek: (ahead?: number) => Token;
  /** Takes the next piece; a sign of another notation is reported as it is taken. */
  readonly next: () => Token;
  /** Whether the next pieces read so. */
  readonly sees: (...texts: readonly string[]) => boolean;
  /** Takes the next piece if it reads so. */
  readonly accept: (text: string) => boolean;
  /** The place from an offset to the end of the last piece taken. */
  readonly spanFrom: (start: number) => Span;
  /** The text at a place. */
  readonly written: (place: Pick<Token, "start" | "end">) => string;
  readonly spanOf: (token: Pick<Token, "start" | "end">) => Span;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Reports that something else should stand here; an unknown sign is reported as such and taken. */
  readonly expected: (wanted: Localised, candidates?: readonly string[]) => void;
  /** Reads the next pieces as one piece of the language, which is surely meant; taking it will report what was written. */
  readonly readAs: (count: number, meant: string) => void;
  /** Reads the next word as the one spelt most like it, if there is such; taking it will report what was written. */
  readonly guess: (words: readonly string[]) => boolean;
  /** Passes over what cannot be read, to the next `dan`, `atau` or `)`. */
  readonly skip: () => void;
  /** Counts a term; false, with a finding, once there are too many. */
  readonly countTerm: () => boolean;
  /** Gives up: reports, and sees nothing but the end from here on. */
  readonly stop: (diagnostic: Diagnostic) => void;
  /** Tries a reading: unless it gives true, everything is as before. */
  readonly attempt: (reading: () => boolean) => boolean;
  /** A replacement, where the place in the file is exact. */
  readonly edit: (start: number, end: number, text: string) => TextEdit | undefined;
  readonly diagnostics: readonly Diagnostic[];
};

/** Terms a condition may have (SEMANTICS 1). */
const termLimit = 500;

const wordStart = /^[\p{L}\p{N}_]/u;
const wordEnd = /[\p{L}\p{N}_]$/u;

/** Opens a condition for reading. */
export function openCursor(text: string, at: At): Cursor {
  const tokens = [...lexCondition(text)];
  const diagnostics: Diagnostic[] = [];
  let position = 0;
  let terms = 0;
  let stopped = false;

  const peek = (ahead = 0): Token => tokens[Math.min(position + ahead, tokens.length - 1)] as Token;
  const spanOf = ({ start, end }: Pick<Token, "start" | "end">): Span => at(start, end);
  const written = ({ start, end }: Pick<Token, "start" | "end">): string => text.slice(start, end);
  const report = (diagnostic: Diagnostic): void => {
    if (!stopped) diagnostics.push(diagnostic);
  };
  const next = (): Token => {
    const token = peek();
    if (token.written !== undefined) misspelt({ ...token, written: token.written });
    position = Math.min(position + 1, tokens.length - 1);
    return token;
  };
  const stop = (diagnostic: Diagnostic): void => {
    report(diagnostic);
    stopped = true;
    position = tokens.length - 1;
  };

  function replace(count: number, meant: string, guessed: boolean): void {
    const place = { start: peek().start, end: peek(count - 1).end };
    const kind = /^[a-z]/.test(meant) ? "word" : "symbol";
    tokens.splice(position, count, { kind, text: meant, written: written(place), guessed, ...place });
  }

  function misspelt(place: Token & { readonly written: string }): void {
    const { text: instead, written: sign, start, end } = place;
    if (place.guessed) {
      report(diagnose("unknown-word", spanOf(place), { written: sign, nearest: instead }));
      return;
    }
    // `!isu.lintas` becomes `bukan isu.lintas`.
    const before = wordEnd.test(instead) && wordEnd.test(text.slice(Math.max(0, start - 2), start)) ? " " : "";
    const after = wordEnd.test(instead) && wordStart.test(text.slice(end, end + 2)) ? " " : "";
    const made = edit(start, end, `${before}${instead}${after}`);
    const title = { id: `Ganti dengan \`${instead}\``, en: `Write \`${instead}\`` };
    report(diagnose("spelling", spanOf(place), { written: sign, instead }, made && { fix: { title, edits: [made] } }));
  }

  /** Where the text was folded or quoted, places are those of the whole scalar: too wide to replace anything. */
  function edit(start: number, end: number, replacement: string): TextEdit | undefined {
    const span = at(start, end);
    return span.end - span.start === end - start ? { span, text: replacement } : undefined;
  }

  return {
    peek,
    next,
    sees: (...texts) => texts.every((wanted, ahead) => peek(ahead).text === wanted && peek(ahead).kind !== "unknown"),
    accept: (wanted) => {
      const found = peek().kind !== "unknown" && peek().text === wanted;
      if (found) next();
      return found;
    },
    spanFrom: (start) => at(start, Math.max(start, tokens[position - 1]?.end ?? start)),
    written,
    spanOf,
    report,
    expected: (wanted, candidates = []) => {
      const token = peek();
      if (token.kind === "unknown") {
        report(diagnose("character", spanOf(token), { written: token.text }));
        next();
        return;
      }
      const found = token.kind === "end" ? undefined : (token.written ?? token.text);
      const nearest = token.kind === "word" ? suggest(token.text, candidates) : undefined;
      report(diagnose("expected", spanOf(token), { wanted, found, nearest }));
    },
    readAs: (count, meant) => replace(count, meant, false),
    guess: (words) => {
      const { kind, text: word } = peek();
      const meant = kind === "word" ? suggest(word, words) : undefined;
      if (meant !== undefined) replace(1, meant, true);
      return meant !== undefined;
    },
    skip: () => {
      for (let depth = 0; peek().kind !== "end"; position++) {
        const { text: sign } = peek();
        if (depth === 0 && (sign === "dan" || sign === "atau" || sign === ")")) return;
        if (sign === "(") depth++;
        if (sign === ")") depth--;
      }
    },
    countTerm: () => {
      terms++;
      if (terms <= termLimit) return true;
      stop(diagnose("too-many-terms", spanOf(peek()), { limit: termLimit }));
      return false;
    },
    stop,
    attempt: (reading) => {
      const before = { position, terms, found: diagnostics.length };
      if (reading() || stopped) return true;
      position = before.position;
      terms = before.terms;
      diagnostics.length = before.found;
      return false;
    },
    edit,
    diagnostics,
  };
}
