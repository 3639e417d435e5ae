import type { Laws } from "../../model/law.js";
import type { Provision } from "../../model/provision.js";
import { walkProvisions } from "../../model/provision.js";
import { type Block, plainText } from "../../model/text.js";
import { formulaeOf, type RegionNames } from "../formulae.js";
import { statusBanner } from "../handbook/status-banner.js";
import { html } from "../html/html.js";
import { needsLawNote } from "../law-note.js";
import type { Words } from "../words.js";
import { type LegalDocument, wholeTitle } from "./act-names.js";
import type { Library } from "./akn/library.js";

/** One part of an abstract. */
type Part = { readonly name: string; readonly lines: readonly string[] };

const style =
  'body{font:12pt/1.4 "Bookman Old Style","TeX Gyre Bonum",Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em;color:#111;background:#fff}' +
  ".jenis,h1{font-size:1.1em;text-align:center}.jenis{letter-spacing:.1em}h2{font-size:1em;margin:1.4em 0 .3em}ul{margin:0;padding-left:1.2em}li{margin:.3em 0}" +
  ".catatan{border-top:1px solid #777;margin-top:1.6em;padding-top:.6em}";

/**
 * The abstract of an act, from its own words: why it was made, on what it rests, what it regulates, and since when it holds
 * (Permenkumham 8/2019: considerations, legal basis, matter). A page of its own without script or neighbour, to be printed or sent on.
 */
export function abstractPage(document: LegalDocument, { region, handbook: { laws } }: Library, words: Words): string {
  const { head } = document;
  const title = wholeTitle(head, region);
  const parts = partsOf(document, laws, words).filter(({ lines }) => lines.length > 0);
  const notes = notesOf(document, region, words);
  const page = html`<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${`${words.abstract.title} – ${title}`}</title>
<style>${{ toHTML: () => style }}</style>
</head>
<body>
<main>
<p class="jenis">${words.abstract.title.toUpperCase()}</p>
<h1>${title}</h1>
${parts.map(({ name, lines }) => html`<h2>${name}</h2>\n<ul>\n${lines.map((line) => html`<li>${line}</li>\n`)}</ul>\n`)}<div class="catatan">
<h2>${words.abstract.notes}</h2>
<ul>
${notes.map((line) => html`<li>${line}</li>\n`)}</ul>
</div>
</main>
</body>
</html>
`;
  return page.toHTML();
}

function partsOf({ preamble, body }: LegalDocument, laws: Laws, words: Words): readonly Part[] {
  const linesOf = (kind: Provision["kind"]): readonly string[] =>
    preamble
      .filter((part) => part.kind === kind)
      .flatMap((part) =>
        (part.children.length > 0 ? part.children : [part]).map((one) => citedWords(one, laws, words)),
      );
  return [
    { name: words.abstract.considerations, lines: linesOf("menimbang") },
    { name: words.abstract.basis, lines: linesOf("mengingat") },
    { name: words.abstract.matter, lines: matterOf(body, words) },
  ];
}

/** What an act regulates, as it heads its parts itself; a decree, which has no parts, in its dictums. */
function matterOf(body: readonly Provision[], words: Words): readonly string[] {
  const groups = body.filter(({ kind }) => kind === "bab");
  if (groups.length === 0) return body.map((one) => `${one.label}: ${firstWords(one)}`);
  return groups.map((group) => {
    const pasal = [...walkProvisions([group])].filter(({ kind }) => kind === "pasal").length;
    return `${group.label} ${group.title} (${words.count(pasal, "pasal")})`;
  });
}

function notesOf(document: LegalDocument, region: RegionNames, words: Words): readonly string[] {
  const { head, attachments } = document;
  const { word, sentence } = statusBanner(head, words);
  const names = attachments.map(({ kind, label, title }) =>
    kind === "penjelasan" ? label : title === "" ? label : `${label}: ${title}`,
  );
  const gazette = head.status === "rancangan" ? undefined : formulaeOf(head, region).gazette;
  return [`${word}. ${sentence}`, ...(gazette === undefined ? [] : [gazette]), ...names];
}

/** The words of a ground in the law, with the note that nobody has read the text it cites, where that is so. */
function citedWords(part: Provision, laws: Laws, words: Words): string {
  const cited = part.content.flatMap((block) => (block.kind === "paragraph" ? block.children : []));
  const noted = cited.some(
    (inline) => inline.kind === "reference" && inline.target.kind === "external" && needsLawNote(inline.target, laws),
  );
  return noted ? `${firstWords(part)} (${words.lawNote})` : firstWords(part);
}

function firstWords({ content }: Provision): string {
  return content
    .flatMap((block: Block) => (block.kind === "paragraph" ? [plainText(block.children).trim()] : []))
    .join(" ");
}
