import type { Document } from "../../model/document.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { plainText } from "../../model/text.js";

/** What a document is for, in its own words: the sentence that states its purpose, else its first sentence; `undefined` if it has none. */
export function describeDocument({ body, definitions }: Document): string | undefined {
  const defining = new Set(definitions.map(({ provision }) => provision));
  let first: string | undefined;
  for (const provision of walkProvisions(body)) {
    if (defining.has(provision.id)) continue;
    for (const text of paragraphsOf(provision)) {
      const sentence = firstSentence(text);
      if (sentence === undefined) continue;
      if (/\bdimaksudkan\b/.test(sentence)) return sentence;
      first ??= sentence;
    }
  }
  return first;
}

function paragraphsOf({ content }: Provision): readonly string[] {
  return content.flatMap((block) =>
    block.kind === "paragraph" ? [plainText(block.children).replace(/\s+/g, " ").trim()] : [],
  );
}

/** Up to a full stop before a capital or the end; a lead-in (`… meliputi:`) says nothing by itself. */
function firstSentence(text: string): string | undefined {
  return /^.+?[.!?](?=$|\s+["“(]?\p{Lu})/u.exec(text)?.[0];
}
