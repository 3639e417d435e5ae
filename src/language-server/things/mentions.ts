import { actFinder } from "../../compile/blocks/find-act.js";
import { oncePer } from "../../compile/once-per.js";
import type { DraftDocument } from "../../compile/read-document.js";
import { type Document, topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { NormTarget } from "../../model/norm.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import type { Block, Cell, Inline } from "../../model/text.js";
import { scalarAt, scalarsAt, type YamlMap } from "../../model/yaml.js";
import { mapsOf, type WrittenValue, walkYaml } from "./read-yaml-block.js";
import type { Mention, Thing } from "./thing.js";

/** Everything a document names, in no particular order. */
export function mentionsIn(draft: DraftDocument, handbook: Handbook): readonly Mention[] {
  const document = handbook.documents.find(({ file }) => file === draft.document.file);
  return [
    ...(document ? textMentions(document, handbook) : []),
    ...frontmatterMentions(draft, handbook),
    ...draft.machineBlocks.flatMap((block) =>
      mapsOf(block).flatMap((map) => [
        ...blockMentions(map, block.language === "skenario", handbook),
        ...(block.language === "aturan" ? targetMentions(map, handbook) : []),
      ]),
    ),
    ...tableMentions(draft.document, handbook),
    ...(document ? declarations(document) : []),
  ];
}

/** References and terms in running text, and the provisions themselves. */
function textMentions(document: Document, { laws }: Handbook): readonly Mention[] {
  const found: Mention[] = [];
  const inline = (node: Inline): void => {
    if (node.kind === "reference") {
      const { target } = node;
      if (target.kind === "provision") {
        found.push(mention({ kind: "provision", document: target.document, id: target.id }, node.span));
      } else if (target.kind === "document") {
        found.push(mention({ kind: "document", id: target.document }, node.span));
      } else if (target.law !== undefined && laws.instruments.some(({ id }) => id === target.law)) {
        found.push(mention({ kind: "law", id: target.law, passage: target.passage }, node.span));
      }
    } else if (node.kind === "term") {
      found.push(mention({ kind: "term", document: node.document, id: node.definition }, node.span));
    }
    if ("children" in node) node.children.forEach(inline);
  };
  for (const provision of walkProvisions(topLevel(document))) {
    for (const block of [...provision.content, ...provision.closing]) inlinesOf(block).forEach(inline);
    const thing = { kind: "provision", document: document.head.id, id: provision.id } as const;
    if (provision.labelSpan.end > provision.labelSpan.start) found.push(declaration(thing, provision.labelSpan));
  }
  return found;
}

/** The running text of a block, tables and lists included. */
function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return block.children;
    case "list":
      return block.items.flatMap(({ blocks }) => blocks.flatMap(inlinesOf));
    case "quote":
    case "footnote":
      return block.children.flatMap(inlinesOf);
    case "table":
      return [block.header, ...block.rows].flatMap((row) => row.flatMap(({ children }) => children));
    default:
      return [];
  }
}

function frontmatterMentions({ tree, document }: DraftDocument, handbook: Handbook): readonly Mention[] {
  const { frontmatter } = tree;
  if (!frontmatter) return [];
  const found: Mention[] = [];
  walkYaml(frontmatter, {
    value({ path, node }) {
      const { value, span } = node;
      if (path.length === 1 && path[0] === "id") {
        found.push(declaration({ kind: "document", id: document.head.id }, span));
      } else if (handbook.organisation.roles.has(value)) found.push(mention({ kind: "role", id: value }, span));
      else if (handbook.documents.some(({ head }) => head.id === value)) {
        found.push(mention({ kind: "document", id: value }, span));
      }
    },
  });
  return found;
}

/** Words in YAML that may be ids: `isu.tingkat`, `kepala-skpd`, `teguran_tertulis`. */
const idWord = /[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/gu;

const actKeys = new Set([
  "wajib",
  "harus",
  "dilarang",
  "dapat",
  "hanya_dapat",
  "berhak",
  "berwenang",
  "untuk",
  "sebelum",
  "setelah",
  "pada_saat",
  "tanya",
]);
/** Keys whose words are told to people, not read. */
const proseKeys = new Set(["judul", "alasan", "tafsir", "ketentuan", "cara", "bentuk", "bukti", "perpanjangan"]);

function blockMentions(map: YamlMap, isScenario: boolean, handbook: Handbook): readonly Mention[] {
  const found: Mention[] = [];
  const things = thingsByWord(handbook);
  const readWords = (text: string, spanOf: (start: number, end: number) => Span): void => {
    for (const match of text.matchAll(idWord)) {
      const thing = things(match[0]);
      if (thing) found.push(mention(thing, spanOf(match.index, match.index + match[0].length)));
    }
  };
  walkYaml(map, {
    key({ path, key, span }) {
      const thing = path.length > 0 ? things(key) : undefined;
      if (thing) found.push(mention(thing, span));
    },
    value(written) {
      const { path, node } = written;
      const [key = ""] = path;
      if (key === "id" && path.length === 1) {
        found.push(declaration({ kind: isScenario ? "scenario" : "rule", id: node.value }, node.span));
      } else if (isScenario && key === "seperti") {
        found.push(mention({ kind: "scenario", id: node.value }, node.span));
      } else if (!proseKeys.has(key) && !(key === "pada" && !isScenario)) {
        readWords(node.value, (start, end) => inside(node, start, end));
        found.push(...actMention(written, handbook));
      }
    },
  });
  return found;
}

function actMention({ path, node }: WrittenValue, { vocabulary }: Handbook): readonly Mention[] {
  if (!actKeys.has(path[0] ?? "")) return [];
  const find = finderOf(vocabulary);
  const whole = find(node.value);
  if (whole) return [mention({ kind: "act", id: whole.id }, node.span)];
  // `admin menerbitkan Tanggapan kepada …`: the act stands between the roles.
  const words = /^\S+\s+(?<act>.+?)(?:\s+kepada\s+.+)?$/.exec(node.value)?.groups?.["act"];
  const asked = path[0] === "tanya" && words !== undefined ? find(words) : undefined;
  if (!asked || words === undefined) return [];
  const start = node.value.indexOf(words);
  return [mention({ kind: "act", id: asked.id }, inside(node, start, start + words.length))];
}

const finderOf = oncePer(actFinder);

function inside(node: WrittenValue["node"], start: number, end: number): Span {
  return node.verbatim ? { ...node.span, start: node.span.start + start, end: node.span.start + end } : node.span;
}

/** What a lone word in a machine block names; facts before rules before roles, as the words of conditions are read. */
const thingsByWord = oncePer((handbook: Handbook): ((word: string) => Thing | undefined) => {
  const { vocabulary, organisation, norms, decisionTables, scenarios } = handbook;
  const things = new Map<string, Thing>();
  const add = (kind: Exclude<Thing["kind"], "provision" | "term" | "law">, ids: Iterable<string>): void => {
    for (const id of ids) if (!things.has(id)) things.set(id, { kind, id });
  };
  add("fact", vocabulary.facts.keys());
  add(
    "rule",
    [...norms, ...decisionTables].map(({ id }) => id),
  );
  add("role", organisation.roles.keys());
  add("act", vocabulary.acts.keys());
  add("register", vocabulary.registers.keys());
  add(
    "scenario",
    scenarios.map(({ id }) => id),
  );
  return (word) => things.get(word);
});

/** Provisions that a rule names in `pada`, `mengecualikan` and `atas`. */
function targetMentions(map: YamlMap, { norms }: Handbook): readonly Mention[] {
  const id = scalarAt(map, "id");
  const norm = norms.find((one) => one.id === id && one.span.file === map.span.file);
  if (!norm) return [];
  const { source, spans, exceptsFrom, follows } = norm;
  const pada = spans.get("pada");
  const own = { kind: "provision", document: source.document, id: source.provision } as const;
  const named = (key: string, targets: readonly NormTarget[]): readonly Mention[] => {
    const written = scalarsAt(map, key);
    // One that leads nowhere is left out of the targets: then nobody knows which is which.
    if (written.length !== targets.length) return [];
    return targets.flatMap((target, i) => {
      const span = written[i]?.span;
      const isProvision = target.kind === "provision" && span;
      return isProvision ? [mention({ kind: "provision", document: target.document, id: target.provision }, span)] : [];
    });
  };
  return [...(pada ? [mention(own, pada)] : []), ...named("mengecualikan", exceptsFrom), ...named("atas", follows)];
}

/** Facts, acts, roles and registers in the cells of tables that declare them, and of decision tables. */
function tableMentions(document: Document, handbook: Handbook): readonly Mention[] {
  const { kind } = document.head;
  const hasDecisions = handbook.decisionTables.some((table) => table.document === document.head.id);
  if (kind !== "kosakata" && kind !== "organisasi" && !hasDecisions) return [];
  const things = thingsByWord(handbook);
  const cells = (provision: Provision): readonly Cell[] =>
    [...provision.content, ...provision.closing].flatMap((block) =>
      block.kind === "table" ? [block.header, ...block.rows].flat() : [],
    );
  return [...walkProvisions(topLevel(document))].flatMap(cells).flatMap(({ children }) =>
    children.flatMap((node): readonly Mention[] => {
      const isVerbatim = "value" in node && node.value.length <= node.span.end - node.span.start;
      if ((node.kind !== "text" && node.kind !== "code") || !isVerbatim) return [];
      const shift = node.kind === "code" ? 1 : 0;
      return [...node.value.matchAll(idWord)].flatMap((match) => {
        const thing = things(match[0]);
        const start = node.span.start + shift + match.index;
        return thing ? [mention(thing, { ...node.span, start, end: start + match[0].length })] : [];
      });
    }),
  );
}

/** Where a document declares its terms. */
function declarations(document: Document): readonly Mention[] {
  return document.definitions.map(({ id, span }) =>
    declaration({ kind: "term", document: document.head.id, id }, span),
  );
}

function mention(thing: Thing, span: Span): Mention {
  return { thing, span, declares: false };
}

function declaration(thing: Thing, span: Span): Mention {
  return { thing, span, declares: true };
}
