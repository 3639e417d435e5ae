import type { PrintDocument, PrintEntry } from "./print-node.js";

type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * Makes every link of a PDF lead somewhere: names of places that nothing leads to are taken off, a name stands once, and a link to a place that
 * is not in the PDF leads to its page on the web, or is taken off where there is none.
 * @param entries - Lines of the contents, which lead to places as well.
 * @param pageOf - Address of a place on the web, by its name.
 */
export function settlePlaces(
  documents: readonly PrintDocument[],
  entries: readonly PrintEntry[],
  pageOf: (name: string) => string | undefined,
): readonly PrintDocument[] {
  const wanted = new Set(entries.flatMap(namesIn));
  const there = new Set<string>();
  const look = (value: Json): void => {
    if (typeof value !== "object") return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "target") wanted.add(inner as string);
      else if (key === "at") there.add(inner as string);
      else look(inner as Json);
    }
  };
  look(documents as unknown as Json);
  const given = new Set<string>();
  const settle = (value: Json): Json => {
    if (typeof value !== "object") return value;
    if (isList(value)) return value.flatMap((inner) => settleItem(inner));
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, Json])[] => {
        if (key !== "at") return [[key, settle(inner)]];
        const name = inner as string;
        if (!wanted.has(name) || given.has(name)) return [];
        given.add(name);
        return [[key, name]];
      }),
    );
  };
  const settleItem = (item: Json): readonly Json[] => {
    if (typeof item !== "object" || isList(item) || item["kind"] !== "to" || there.has(item["target"] as string))
      return [settle(item)];
    const text = settle(item["text"]);
    const page = pageOf(item["target"] as string);
    return page === undefined ? (text as readonly Json[]) : [{ kind: "web", target: page, text }];
  };
  return settle(documents as unknown as Json) as unknown as readonly PrintDocument[];
}

function namesIn({ at, below }: PrintEntry): readonly string[] {
  return [at, ...below.flatMap(namesIn)];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
