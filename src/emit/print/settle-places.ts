import type { PrintDocument, PrintEntry } from "./print-node.js";

type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * Makes every link of a PDF lead somewhere: names of places that nothing leads to are taken off, a name stands once, and of a link to a place
 * that is not in the PDF the words alone stay.
 * @param entries - Lines of the contents, which lead to places as well.
 */
export function settlePlaces(
  documents: readonly PrintDocument[],
  entries: readonly PrintEntry[] = [],
): readonly PrintDocument[] {
  const wanted = new Set<string>(
    entries.flatMap(function names(entry): readonly string[] {
      return [entry.at, ...entry.below.flatMap(names)];
    }),
  );
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
    if (Array.isArray(value))
      return value.flatMap((inner: Json) => (isDead(inner) ? settle(inner["text"] as Json) : [settle(inner)])) as Json;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        if (key !== "at") return [[key, settle(inner as Json)]];
        const name = inner as string;
        if (!wanted.has(name) || given.has(name)) return [];
        given.add(name);
        return [[key, name]];
      }),
    );
  };
  const isDead = (value: Json): value is { readonly [key: string]: Json } =>
    typeof value === "object" &&
    !Array.isArray(value) &&
    "kind" in value &&
    value["kind"] === "to" &&
    !there.has(value["target"] as string);
  return settle(documents as unknown as Json) as unknown as readonly PrintDocument[];
}
