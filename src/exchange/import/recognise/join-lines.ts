import { readLegalHeading } from "../../../syntax/headings.js";
import { isClosed, matchLabel } from "../../../syntax/label.js";
import { splitLine, type TextLine, type TextPiece } from "./text-line.js";

/** Lines as paragraphs: a sentence that goes on in the next line is one again, a label that ran into the line before begins its own. */
export function joinLines(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const paragraphs: TextPiece[] = [];
  // Long paragraphs come in many lines: they are put together once.
  let open: TextLine[] = [];
  let ayat = 0;
  const flush = (): void => {
    const [first, ...others] = open;
    if (first) paragraphs.push(others.length === 0 ? first : joinAll(first, others));
    open = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "block") {
      flush();
      paragraphs.push(piece);
      continue;
    }
    const last = open.at(-1);
    const isNew =
      isAyatAfterFormula(open, piece, ayat + 1) ||
      closesList(paragraphs.at(-1)?.plain, open, piece) ||
      (last && !goesOn(last, piece, open[0] as TextLine));
    if (isNew) flush();
    if (open.length === 0) ayat = ayatAt(piece.plain) ?? ayat;
    open.push(piece);
  }
  flush();
  return paragraphs.flatMap((piece): readonly TextPiece[] => (piece.kind === "line" ? splitLabels(piece) : [piece]));
}

function joinAll(first: TextLine, others: readonly TextLine[]): TextLine {
  return {
    ...first,
    markdown: joinWords([first, ...others].map(({ markdown }) => markdown)),
    plain: joinWords([first, ...others].map(({ plain }) => plain)),
    from: [...new Set([first, ...others].flatMap(({ from }) => from))],
  };
}

/** `Undang-` and `Undang` are one word over two lines; any other hyphen at the end of a line may be the mark of a break, and is left. */
function joinWords(parts: readonly string[]): string {
  return parts
    .join(" ")
    .replace(/(?<!\p{L})(?:undang- (?=undang(?!\p{L}))|perundang- (?=undangan(?!\p{L})))/giu, (half) => half.trimEnd());
}

/** The number of the ayat a paragraph begins, 0 for a Pasal, in which they count anew. */
function ayatAt(plain: string): number | undefined {
  if (/^Pasal (?:\d+[A-Z]?|[IVX]+)$/.test(plain)) return 0;
  const label = /^\((\d{1,3})[a-z]?\)\s/.exec(plain)?.[1];
  return label === undefined ? undefined : Number(label);
}

/** A formula ends without a full stop: the next ayat below it is no reference broken between two lines, unless a word before it leads one. */
function isAyatAfterFormula(open: readonly TextLine[], line: TextLine, next: number): boolean {
  return (
    new RegExp(`^\\(${next}\\) \\p{Lu}`, "u").test(line.plain) &&
    open.some(({ plain }) => plain.includes(" = ")) &&
    !/(?:(?<!\p{L})(?:pasal|ayat|huruf|angka|nomor|dan|atau|sampai dengan)|[,(=+×x*/–-])$/iu.test(
      open.at(-1)?.plain ?? "",
    )
  );
}

/**
 * `j. perantara; dan/atau`, `k. pihak lain,`, then `dilarang melakukan …`: what closes a list begins a line of its own, with a small letter like the rest
 * of an item. It is told by the room left on the line of the last item, where its first word and more would have stood.
 */
function closesList(itemBefore: string | undefined, open: readonly TextLine[], line: TextLine): boolean {
  const [item, ...others] = open;
  if (!item || others.length > 0 || !item.plain.endsWith(",")) return false;
  if (!matchLabel(item.plain) || !/[;,] (?:dan|atau|dan\/atau)$/.test(itemBefore ?? "")) return false;
  const [word = ""] = /^\p{Ll}+(?= )/u.exec(line.plain) ?? [];
  return word !== "" && item.plain.length + word.length + room <= line.plain.length;
}

/** A line of an item may be this much shorter than one outside the list, for its margin. */
const room = 12;

/** Whether a line is the rest of the sentence above it. */
function goesOn(above: TextLine, line: TextLine, start: TextLine): boolean {
  if (line.outline !== undefined || above.outline !== undefined || line.level !== undefined) return false;
  if (standsAlone(start.plain) && !/^Agar setiap orang/i.test(start.plain)) return false;
  // A line in capitals is a title; what is not in capitals is no part of it.
  if (above === start && isCapitals(above.plain) && !isCapitals(line.plain)) return false;
  const label = matchLabel(line.plain);
  // `…;` and its connector may stand on two lines.
  const isOpen = !isClosed(above.plain) && !(above !== start && /^(?:dan|atau|dan\/atau)$/.test(above.plain));
  const startsSmall = /^[\p{Ll}\d(]/u.test(line.plain);
  if (label || /^(?:Menimbang|Mengingat|Menetapkan|Memperhatikan)\s*:/.test(line.plain)) {
    // A label after an open line is a reference that was broken between two lines.
    const isReference = !isFirstLabel(line.plain) || /(?<!\p{L})(?:ayat|huruf|angka)$/iu.test(above.plain);
    return isOpen && !line.isParted && label !== undefined && isReference;
  }
  // `… 1 (satu) bab, yakni`, then `BAB VA sehingga berbunyi sebagai berikut:`.
  if (/^BAB [IVXLC]+[A-Z]? \p{Ll}/u.test(line.plain)) return isOpen && !line.isParted;
  if (standsAlone(line.plain))
    return isOpen && !line.isParted && /^Pasal \d+[A-Z]?$/.test(line.plain) && endsInReference(above.plain);
  if (line.isParted) return isOpen && startsSmall && /[\p{L}\d,)]$/u.test(above.plain) && !isCapitals(above.plain);
  if (isCapitals(line.plain) && isCapitals(above.plain)) return false;
  // A comma never ends a paragraph, however short the line is.
  return isOpen || startsSmall || above.plain.length > 50 || (above.plain.endsWith(",") && !isCapitals(above.plain));
}

function isFirstLabel(plain: string): boolean {
  return /^(?:\(1\)|a[.)]|1[.)])\s/.test(plain);
}

/** `… sebagaimana dimaksud dalam`, before `Pasal 5` alone on its line. */
function endsInReference(plain: string): boolean {
  return /(?:dalam|pada|dari|dan|atau|dengan|ketentuan|menurut|oleh|Pasal \d+[A-Z]?,)$/.test(plain);
}

/** A line that is a heading or a formula by itself. */
function standsAlone(plain: string): boolean {
  if (
    /^(?:Agar setiap orang|Ditetapkan di|Diundangkan di|pada tanggal|Ayat \(\d+[a-z]?\)$|Huruf [a-z]+$|Angka \d+$|Cukup jelas\.?$|Tembusan|ttd\.?$|II?\.? (?:UMUM|PASAL DEMI PASAL)$)/i.test(
      plain,
    )
  )
    return true;
  if (/^M ?E ?M ?U ?T ?U ?S ?K ?A ?N ?:?$/.test(plain)) return true;
  const heading = readLegalHeading(plain);
  if (!heading) return false;
  return heading.kind === "pasal" || heading.kind === "paragraf" ? heading.title === "" : true;
}

function isCapitals(plain: string): boolean {
  return /\p{Lu}/u.test(plain) && plain === plain.toUpperCase();
}

const successors: readonly { readonly pattern: RegExp; readonly next: (label: string) => string }[] = [
  { pattern: /^\((\d{1,3})\)$/, next: (label) => `(${Number(label.slice(1, -1)) + 1})` },
  { pattern: /^(\d{1,3})([.)])$/, next: (label) => `${Number.parseInt(label, 10) + 1}${label.at(-1)}` },
  { pattern: /^([a-y])([.)])$/, next: (label) => `${String.fromCharCode(label.charCodeAt(0) + 1)}${label.at(-1)}` },
];

/** The label that follows one in its list; `undefined` for an insertion. */
export function nextLabel(label: string): string | undefined {
  return successors.find(({ pattern }) => pattern.test(label))?.next(label);
}

/** Parts a line before every label that goes on its list: `…; b. …`, `…: a. …; b. …`, `…. (2) …`. */
function splitLabels(line: TextLine): readonly TextLine[] {
  const parts: TextLine[] = [];
  let rest = line;
  // Labels that may come next: of each open list the one after its last.
  let expected = followers(rest.plain, []);
  for (let from = 0; ; ) {
    const found = nextCut(rest.plain, expected, from);
    if (!found) break;
    const cut = splitLine(rest, found.at);
    if (!cut) {
      from = found.at + 1;
      continue;
    }
    parts.push(cut[0]);
    rest = cut[1];
    expected = followers(rest.plain, expected);
    from = found.label.length;
  }
  return [...parts, rest];
}

function followers(plain: string, expected: readonly string[]): readonly string[] {
  const label = /^(?:(?:Menimbang|Mengingat)\s*:\s*)?(\(\d{1,3}\)|\d{1,3}[.)]|[a-z][.)])(?=\s)/.exec(plain)?.[1];
  const next = label === undefined ? undefined : nextLabel(label);
  // An item of an outer list ends the lists inside it.
  const at = label === undefined ? -1 : expected.indexOf(label);
  const kept = at < 0 ? expected : expected.slice(0, at);
  return next === undefined ? kept : [...kept, next];
}

function nextCut(
  plain: string,
  expected: readonly string[],
  from: number,
): { readonly at: number; readonly label: string } | undefined {
  const breaks = /([:;.]|; (?:dan|atau|dan\/atau))\s(?=(\(\d{1,3}\)|\d{1,3}[.)]|[a-z][.)])\s)/g;
  breaks.lastIndex = from;
  for (let match = breaks.exec(plain); match; match = breaks.exec(plain)) {
    const label = match[2] as string;
    const at = match.index + match[0].length;
    if (expected.includes(label) && !(match[1] === "." && !/^\(/.test(label) && !/^\d/.test(label)))
      return { at, label };
    // A list that opens here must go on: a lone `: a.` may be anything.
    const follower = nextLabel(label);
    const opens = match[1] === ":" && ["a.", "1.", "a)", "1)", "(1)"].includes(label);
    if (opens && follower !== undefined && plain.includes(`; ${follower} `)) return { at, label };
    if (
      opens &&
      follower !== undefined &&
      new RegExp(`; (?:dan|atau|dan/atau) ${follower.replace(/[.()]/g, "\\$&")} `).test(plain)
    )
      return { at, label };
  }
  return undefined;
}
