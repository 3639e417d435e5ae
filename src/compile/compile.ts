import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Checklist } from "../model/checklist.js";
import { type Document, type DocumentHead, documentKinds } from "../model/document.js";
import type { Handbook, PolicyVersion } from "../model/handbook.js";
import type { Organisation } from "../model/organisation.js";
import type { Span } from "../model/span.js";
import { scalarsAt, valueAt, type YamlMap } from "../model/yaml.js";
import type { SyntaxTree } from "../syntax/parse-document.js";
import { readRules, underivedFacts } from "./blocks/read-rules.js";
import { readChecklist } from "./checklists/read-checklist.js";
import { diagnose } from "./diagnostics.js";
import { type DraftDocument, readDocument } from "./read-document.js";
import { type Library, libraryOf } from "./references/library.js";
import { linkText } from "./references/link-text.js";
import { readCalendar } from "./tables/read-calendar.js";
import { readOrganisation } from "./tables/read-organisation.js";
import { readVocabulary } from "./tables/read-vocabulary.js";

/**
 * The whole compiler: texts in, handbook out. Never stops at the first mistake; a document that cannot be read is left out and said so.
 * @param contentHash - SHA-256 (hex) of the sources, computed by the caller.
 */
export function compile(trees: readonly SyntaxTree[], contentHash: string): Outcome<Handbook> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>(outcome: Outcome<T>): T => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };

  const drafts = inOrder(trees.flatMap((tree) => take(readDocument(tree)) ?? []));
  const unlinked = drafts.map(({ document }) => document);
  const organisation = take(readOrganisation(unlinked));
  const vocabulary = take(readVocabulary(unlinked));
  const calendars = unlinked.flatMap((document) => take(readCalendar(document)) ?? []);
  const library = libraryOf(unlinked);
  diagnostics.push(...checkTogether(drafts, library, organisation));

  const documents = unlinked.map((document) => take(linkText(document, library)));
  const rules = take(readRules(drafts, library, organisation, vocabulary));
  for (const { span, ...missing } of underivedFacts(vocabulary, rules)) {
    diagnostics.push(diagnose("derived-without-source", span, missing));
  }
  const checklists = documents.flatMap((document): Checklist[] => {
    const checklist = take(readChecklist(document, library));
    return checklist ? [checklist] : [];
  });

  const heads = documents.map(({ head }) => head);
  const region = heads.find((head) => head.kind === "organisasi")?.region;
  const policy: PolicyVersion = { edition: heads.reduce((sum, { edition }) => sum + edition, 0), contentHash };
  return {
    value: { documents, region, organisation, vocabulary, calendars, ...rules, checklists, policy },
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
  const found: Diagnostic[] = [];
  const owners = new Map<string, Span>();
  const years = new Map<number, Span>();
  let organisationSpan: Span | undefined;
  for (const { document, tree } of drafts) {
    const { head } = document;
    const frontmatter = tree.frontmatter as YamlMap;
    const idSpan = valueAt(frontmatter, "id")?.span ?? topOf(document);
    const owner = owners.get(head.id);
    if (owner) {
      const related = [{ span: owner, message: { id: "Pemakai pertama id ini.", en: "First user of this id." } }];
      found.push(diagnose("duplicate-id", idSpan, { id: head.id }, { related }));
    } else owners.set(head.id, idSpan);

    for (const key of ["dasar", "keterkaitan"]) {
      for (const { value, span } of scalarsAt(frontmatter, key)) {
        if (!library.has(value))
          found.push(diagnose("unknown-document", span, { id: value, nearest: suggest(value, library.keys()) }));
      }
    }
    for (const key of [
      "untuk",
      "unit",
      "disahkan_oleh",
      "pelaksana",
      "penyusun",
      "kepala_daerah",
      "sekretaris_daerah",
    ]) {
      for (const { value, span } of scalarsAt(frontmatter, key)) {
        const { roles } = organisation;
        if (!roles.has(value))
          found.push(diagnose("unknown-role", span, { role: value, nearest: suggest(value, roles.keys()) }));
      }
    }
    if (head.kind === "kalender") {
      const first = years.get(head.year);
      const related = first ? [{ span: first, message: { id: "Kalender pertama.", en: "The first calendar." } }] : [];
      if (first) found.push(diagnose("calendar-year-twice", idSpan, { year: head.year }, { related }));
      else years.set(head.year, idSpan);
    }
    if (head.kind === "organisasi") {
      if (organisationSpan) found.push(diagnose("organisation-twice", idSpan, {}));
      organisationSpan ??= idSpan;
    }
  }
  const legal = drafts.find(
    ({ document }) => document.head.kind === "peraturan-bupati" || document.head.kind === "keputusan-bupati",
  );
  if (legal && !organisationSpan) found.push(diagnose("organisation-missing", topOf(legal.document), {}));
  return found;
}

function topOf(document: Document): Span {
  return { file: document.file, start: 0, end: 0 };
}
