import type { DraftDocument } from "../compile/read-document.js";
import { type Library, libraryOf } from "../compile/references/library.js";
import { readOrganisation } from "../compile/tables/read-organisation.js";
import { readVocabulary } from "../compile/tables/read-vocabulary.js";
import type { Document } from "../model/document.js";
import type { Organisation } from "../model/organisation.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { scalarAt } from "../model/yaml.js";
import { mapsOf } from "./things/read-yaml-block.js";

/** The names a handbook knows, without its rules having been read: what completion offers while somebody types. */
export type Outline = {
  readonly library: Library;
  readonly vocabulary: Vocabulary;
  readonly organisation: Organisation;
  /** Ids of rules and decision tables, in the order of the documents. */
  readonly rules: readonly string[];
  readonly scenarios: readonly string[];
};

/** Makes outlines one after the other; the vocabulary is read again only if a kosakata changed. */
export function outlineReader(): (drafts: readonly DraftDocument[]) => Outline {
  let known: { readonly documents: readonly Document[]; readonly vocabulary: Vocabulary } | undefined;
  return (drafts) => {
    const documents = drafts.map(({ document }) => document);
    const sources = documents.filter(({ head }) => head.kind === "kosakata");
    const same = known?.documents.length === sources.length && known.documents.every((one, i) => one === sources[i]);
    if (!known || !same) known = { documents: sources, vocabulary: readVocabulary(sources).value };
    const ids = (isScenario: boolean): readonly string[] =>
      drafts
        .flatMap(({ machineBlocks }) => machineBlocks)
        .filter(({ language }) => language !== "isian" && (language === "skenario") === isScenario)
        .flatMap((block) => mapsOf(block).flatMap((map) => scalarAt(map, "id") ?? []));
    return {
      library: libraryOf(documents),
      vocabulary: known.vocabulary,
      organisation: readOrganisation(documents).value,
      rules: ids(false),
      scenarios: ids(true),
    };
  };
}
