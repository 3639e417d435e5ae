import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { Definition } from "../../model/document.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { plainText } from "../../model/text.js";
import { kebab } from "../kebab.js";
import { diagnose } from "./diagnostics.js";

const leadIn = /yang dimaksud dengan:?/i;
const named =
  /^(?<name>.+?),? yang selanjutnya (?:disingkat|disebut)(?: dengan)? (?<short>.+?),? adalah (?<meaning>.+)$/s;
const plain = /^(?<name>[^,;:]+?) adalah (?<meaning>.+)$/s;

/**
 * The terms a document defines (UU 12/2011 Lampiran II angka 96–109, 98 as amended): the items after "… yang dimaksud dengan:", or the one
 * sentence "Yang dimaksud dengan X adalah …".
 */
export function readDefinitions(body: readonly Provision[]): Outcome<readonly Definition[]> {
  const diagnostics: Diagnostic[] = [];
  const definitions: Definition[] = [];
  for (const provision of walkProvisions(body)) {
    const text = ownText(provision);
    if (!leadIn.test(text)) continue;
    if (provision.children.length === 0) {
      const single = text.slice(text.search(leadIn)).replace(leadIn, "").trim();
      const definition = readDefinition(single, provision);
      if (definition) definitions.push(definition);
      continue;
    }
    for (const item of provision.children) {
      const definition = readDefinition(ownText(item), item);
      if (definition) definitions.push(definition);
      else diagnostics.push(diagnose("not-a-definition", item.labelSpan, { citation: item.citation }));
    }
  }
  const seen = new Map<string, Definition>();
  for (const definition of definitions) {
    const first = seen.get(definition.id);
    if (first) {
      diagnostics.push(
        diagnose(
          "defined-twice",
          definition.span,
          { term: definition.term },
          {
            related: [{ span: first.span, message: { id: "Batasan pertama di sini.", en: "First defined here." } }],
          },
        ),
      );
    } else seen.set(definition.id, definition);
  }
  return { value: [...seen.values()], diagnostics };
}

function readDefinition(text: string, provision: Provision): Definition | undefined {
  const words = text.replace(/[.;]\s*$/, "");
  const match = named.exec(words) ?? plain.exec(words);
  const groups = match?.groups as { name: string; short?: string; meaning: string } | undefined;
  if (!groups) return undefined;
  return {
    id: `istilah-${kebab(groups.short ?? groups.name)}`,
    term: unquoted(groups.name),
    abbreviation: groups.short && unquoted(groups.short),
    meaning: groups.meaning.trim(),
    provision: provision.id,
    span: provision.span,
  };
}

/** A term without the quotation marks a word processor may have left around it. */
function unquoted(term: string): string {
  return term
    .trim()
    .replace(/^["“”'‘’«»]+|["“”'‘’«»]+$/gu, "")
    .trim();
}

/** The words of a provision itself, without its items. */
function ownText(provision: Provision): string {
  return provision.content
    .flatMap((block) => (block.kind === "paragraph" ? [plainText(block.children)] : []))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
