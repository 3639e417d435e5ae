import { type Provision, walkProvisions } from "../../model/provision.js";
import type { Block, Inline } from "../../model/text.js";
import { defineRule } from "../rule.js";

type Reference = Extract<Inline, { kind: "reference" }>;

export const rujukanMaju = defineRule({
  name: "rujukan-maju",
  severity: "warning",
  summary: {
    id: "Pasal atau ayat tidak mengacu pada pasal atau ayat yang terletak sesudahnya",
    en: "A pasal or ayat does not refer to one that stands after it",
  },
  message: (p: { target: string }) => ({
    id: `Acuan ini menunjuk ke depan, ke ${p.target}.`,
    en: `This reference points ahead, to ${p.target}.`,
  }),
  why: {
    id: "Pembaca bertemu acuan sebelum mengetahui apa yang diacu.",
    en: "Readers meet the reference before they know what it refers to.",
  },
  help: () => ({
    id: "Pindahkan ketentuan yang diacu ke depan, atau letakkan hubungannya pada ketentuan yang belakangan, misalnya «Dikecualikan dari ketentuan sebagaimana dimaksud dalam Pasal …».",
    en: "Move the provision ahead, or say how they relate in the later one, for example “Dikecualikan dari ketentuan sebagaimana dimaksud dalam Pasal …”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 279",
  example: { target: "Pasal 37 ayat (4)" },
  check: (report, { document }) => {
    const order = new Map<string, { readonly at: number; readonly target: Provision }>();
    for (const target of walkProvisions(document.body)) order.set(target.id, { at: order.size, target });
    return {
      provision(provision) {
        const here = order.get(provision.id)?.at ?? 0;
        const own = new Set([...walkProvisions([provision])].map(({ id }) => id));
        for (const { target, span } of referencesIn([...provision.content, ...provision.closing])) {
          if (target.kind !== "provision" || target.document !== document.head.id || own.has(target.id)) continue;
          const found = order.get(target.id);
          if (!found || found.at < here || !["pasal", "ayat", "huruf", "angka"].includes(found.target.kind)) continue;
          const message = { id: "Yang diacu.", en: "What is referred to." };
          report({
            at: span,
            params: { target: found.target.citation },
            related: [{ span: found.target.labelSpan, message }],
          });
        }
      },
    };
  },
});

/** The references in paragraphs. */
function referencesIn(blocks: readonly Block[]): readonly Reference[] {
  const within = (inline: Inline): readonly Reference[] => {
    if (inline.kind === "reference") return [inline];
    return "children" in inline ? inline.children.flatMap(within) : [];
  };
  return blocks.flatMap((block) => (block.kind === "paragraph" ? block.children.flatMap(within) : []));
}
