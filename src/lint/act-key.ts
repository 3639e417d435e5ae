import { readActs } from "../compile/references/read-citations.js";
import type { Handbook } from "../model/handbook.js";

/** Kind, number and year of an act, comparable however its region is named: `peraturan bupati 5/2019`; nothing without number and year. */
export function actKey(name: string): string | undefined {
  const match = /^(?<kind>\p{Lu}\p{L}+ \p{Lu}\p{L}+).*? Nomor (?<number>[\w./-]+) Tahun (?<year>\d{4})/u.exec(name);
  const { kind, number, year } = (match?.groups ?? {}) as Partial<Record<string, string>>;
  return kind === undefined ? undefined : `${kind.toLowerCase()} ${number}/${year}`;
}

/** The key of what a frontmatter names under `mencabut` or `mengubah`: the id of a document, or the name of an act in full. */
export function namedActKey(written: string, { documents }: Handbook): string | undefined {
  const head = documents.find((document) => document.head.id === written)?.head;
  if (head?.kind === "peraturan-bupati" && head.number !== undefined)
    return `peraturan bupati ${head.number}/${head.year}`;
  const [act] = readActs(written);
  return act && actKey(act.words);
}
