import { addAll } from "../diagnostics/add-all.js";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { type Document, type DocumentHead, documentKinds } from "../model/document.js";
import type { Handbook, PolicyVersion } from "../model/handbook.js";
import type { Laws } from "../model/law.js";
import type { Organisation } from "../model/organisation.js";
import type { Span } from "../model/span.js";
import { scalarsAt, valueAt, type YamlMap } from "../model/yaml.js";
import type { SyntaxTree } from "../syntax/parse-document.js";
import { readRules, underivedFacts } from "./blocks/read-rules.js";
import { readChecklists } from "./checklists/read-checklists.js";
import { checkDerived } from "./derived/check-derived.js";
import { diagnose } from "./diagnostics.js";
import { organisationHead } from "./organisation-head.js";
import { readProcedures } from "./procedures/read-procedures.js";
import { type DraftDocument, draftOf } from "./read-document.js";
import { checkLaws } from "./references/check-laws.js";
import { lawCitations } from "./references/law-citations.js";
import { lawIndex } from "./references/law-index.js";
import { type Library, libraryOf } from "./references/library.js";
import { linkAgain } from "./references/link-again.js";
import { readCalendar } from "./tables/read-calendar.js";
import { readLaws } from "./tables/read-laws.js";
import { readOrganisation } from "./tables/read-organisation.js";
import { readPlatformLimits } from "./tables/read-platform-limits.js";
import { readTraces } from "./tables/read-traces.js";
import { readVocabulary } from "./tables/read-vocabulary.js";

/**
 * The whole compiler: texts in, handbook out. Never stops at the first mistake; a document that cannot be read is left out and said so.
 * @param contentHash - SHA-256 (hex) of the sources, computed by the caller.
 */
export function compile(trees: readonly SyntaxTree[], contentHash: string): Outcome<Handbook> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>(outcome: Outcome<T>): T => {
    addAll(diagnostics, outcome.diagnostics);
    return outcome.value;
  };

  const drafts = inOrder(trees.flatMap((tree) => take(draftOf(tree)) ?? []));
  const unlinked = drafts.map(({ document }) => document);
  const organisation = take(readOrganisation(unlinked));
  const vocabulary = take(readVocabulary(unlinked));
  const calendars = unlinked.flatMap((document) => take(readCalendar(document)) ?? []);
  const library = libraryOf(unlinked);
  addAll(diagnostics, checkTogether(drafts, library, organisation));

  const known = take(readLaws(unlinked));
  const actsByName = lawIndex(known.instruments);
  const documents = unlinked.map((document) => take(linkAgain(document, library, actsByName)));
  const laws: Laws = { ...known, citations: documents.flatMap(lawCitations) };
  addAll(diagnostics, checkLaws(laws, documents));
  const rules = take(readRules(drafts, library, organisation, vocabulary, calendars[0]?.zone ?? "UTC"));
  for (const { span, ...missing } of underivedFacts(vocabulary, rules)) {
    diagnostics.push(diagnose("derived-without-source", span, missing));
  }
  addAll(diagnostics, checkDerived(vocabulary, rules));
  const checklists = documents.flatMap((document) => take(readChecklists(document, library, organisation, vocabulary)));

  const traces = documents.flatMap((document) => take(readTraces(document, library)));
  const procedures = documents.flatMap((document) => take(readProcedures(document, library, organisation)));

  const platformLimits = documents.flatMap((document) => take(readPlatformLimits(document)));
  const heads = documents.map(({ head }) => head);
  const region = organisationHead(documents)?.region;
  const policy: PolicyVersion = { edition: heads.reduce((sum, { edition }) => sum + edition, 0), contentHash };
  return {
    value: {
      documents,
      region,
      organisation,
      vocabulary,
      calendars,
      ...rules,
      checklists,
      procedures,
      traces,
      platformLimits,
      laws,
      policy,
    },
    diagnostics,
  };
}

/** By kind as the law ranks them, then by id: the order of files on the disk does not matter. */
function inOrder(drafts: readonly DraftDocument[]): readonly DraftDocument[] {
  const rank = ({ kind }: DocumentHead): number => documentKinds.indexOf(kind);
  return [...drafts].sort((a, b) => {
    const [left, right] = [a.document.head, b.document.head];
    return rank(left) - rank(right) || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
  });
}

/** What only shows when all documents are read: ids used twice, documents, roles and offices that do not exist. */
function checkTogether(
  drafts: readonly DraftDocument[],
  library: Library,
  organisation: Organisation,
): readonly Diagnostic[] {
  const heads = drafts.map((draft): HeadPlace => {
    const frontmatter = draft.tree.frontmatter as YamlMap;
    const idSpan = valueAt(frontmatter, "id")?.span ?? topOf(draft.document);
    return { head: draft.document.head, frontmatter, idSpan };
  });
  const legal = drafts.find(({ document }) => isLegal(document.head));
  const hasOrganisation = heads.some(({ head }) => head.kind === "organisasi");
  return [
    ...secondUses(
      heads,
      ({ head }) => head.id,
      (id, span, related) => diagnose("duplicate-id", span, { id }, { related }),
    ),
    ...secondUses(
      heads,
      ({ head }) => (head.kind === "kalender" ? head.year : undefined),
      (year, span, related) => diagnose("calendar-year-twice", span, { year }, { related }),
    ),
    ...secondUses(
      heads,
      ({ head }) => (head.kind === "organisasi" ? head.kind : undefined),
      (_kind, span, related) => diagnose("organisation-twice", span, {}, { related }),
    ),
    ...heads.flatMap(checkForce),
    ...heads.flatMap(({ frontmatter }) => unknownDocuments(frontmatter, library)),
    ...heads.flatMap(({ frontmatter }) => unknownRoles(frontmatter, organisation)),
    ...(legal && !hasOrganisation ? [diagnose("organisation-missing", topOf(legal.document), {})] : []),
  ];
}

type HeadPlace = { readonly head: DocumentHead; readonly frontmatter: YamlMap; readonly idSpan: Span };

/** Findings for every document that uses a key an earlier one has. */
function secondUses<Key extends string | number>(
  heads: readonly HeadPlace[],
  keyOf: (place: HeadPlace) => Key | undefined,
  make: (key: Key, span: Span, related: Diagnostic["related"]) => Diagnostic,
): readonly Diagnostic[] {
  const owners = new Map<Key, Span>();
  return heads.flatMap((place) => {
    const key = keyOf(place);
    const owner = key === undefined ? undefined : owners.get(key);
    if (key === undefined) return [];
    if (!owner) owners.set(key, place.idSpan);
    const message = { id: "Yang pertama di sini.", en: "The first one is here." };
    return owner ? [make(key, place.idSpan, [{ span: owner, message }])] : [];
  });
}

/** Whether a document's status, dates and number agree. */
function checkForce({ head, frontmatter, idSpan }: HeadPlace): readonly Diagnostic[] {
  const { from, to } = head.validity;
  const validitySpan = valueAt(frontmatter, "berlaku")?.span ?? idSpan;
  const reversed = to !== undefined && to < from ? [diagnose("validity-reversed", validitySpan, { from, to })] : [];
  if (head.kind !== "peraturan-bupati" && head.kind !== "keputusan-bupati") return reversed;
  if (head.status === "rancangan") return reversed;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ["`nomor`", head.number],
    ["`penetapan.tanggal`", head.enactment.date],
    // A decree is not promulgated.
    ...(head.kind === "peraturan-bupati" ? [["`pengundangan.tanggal`", head.promulgation.date] as const] : []),
  ];
  const missing = parts.flatMap(([name, value]) => (value === undefined ? [name] : []));
  const statusSpan = valueAt(frontmatter, "status")?.span ?? idSpan;
  return [...reversed, ...missing.map((name) => diagnose("in-force-incomplete", statusSpan, { missing: name }))];
}

function unknownDocuments(frontmatter: YamlMap, library: Library): readonly Diagnostic[] {
  return ["dasar", "keterkaitan"]
    .flatMap((key) => scalarsAt(frontmatter, key))
    .filter(({ value }) => !library.has(value))
    .map(({ value, span }) =>
      diagnose("unknown-document", span, { id: value, nearest: suggest(value, library.keys()) }),
    );
}

function unknownRoles(frontmatter: YamlMap, { roles }: Organisation): readonly Diagnostic[] {
  return [
    "untuk",
    "unit",
    "disahkan_oleh",
    "pelaksana",
    "penyusun",
    "ditandatangani_oleh",
    "kepala_daerah",
    "sekretaris_daerah",
  ]
    .flatMap((key) => scalarsAt(frontmatter, key))
    .filter(({ value }) => !roles.has(value))
    .map(({ value, span }) => diagnose("unknown-role", span, { role: value, nearest: suggest(value, roles.keys()) }));
}

function isLegal({ kind }: DocumentHead): boolean {
  return kind === "peraturan-bupati" || kind === "keputusan-bupati";
}

function topOf(document: Document): Span {
  return { file: document.file, start: 0, end: 0 };
}
