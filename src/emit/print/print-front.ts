import { type Document, documentKinds } from "../../model/document.js";
import type { Site } from "../html/site.js";
import { placeName } from "./print-context.js";
import type { PrintEntry, PrintFront } from "./print-node.js";

/** Front page and contents of the whole handbook: every document by its kind, the acts with their bab and annexes. */
export function frontOf({ handbook, words }: Site): PrintFront {
  const { policy, region } = handbook;
  const groups = documentKinds.flatMap((kind) => {
    const documents = handbook.documents.filter(({ head }) => head.kind === kind);
    return documents.length === 0 ? [] : [{ name: words.kinds[kind].group, entries: documents.map(entryOf) }];
  });
  return {
    region: region === undefined ? "" : words.governmentOf(`${region.type} ${region.name}`),
    title: words.handbook,
    sentence: words.bookIntroduction,
    facts: [
      { name: words.policyEdition, value: String(policy.edition) },
      { name: words.contentHash, value: policy.contentHash },
    ],
    contents: words.contentsOfBook,
    groups,
  };
}

function entryOf({ head, body, attachments }: Document): PrintEntry {
  const parts = [...body.filter(({ kind }) => kind === "bab"), ...attachments.filter(({ label }) => label !== "")];
  return {
    title: head.title,
    at: placeName(head.id),
    below: parts.map(({ id, label, title }) => ({
      title: `${label} ${title}`.trim(),
      at: placeName(head.id, id),
      below: [],
    })),
  };
}
