import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { publishedRules } from "./pedoman.mjs";

/** What the facts mean, in the words of the vocabulary: facts.schema.json of the published rules. @returns {Promise<(fact: string) => string>} */
export async function factMeanings() {
  const { properties } = JSON.parse(await readFile(join(publishedRules, "facts.schema.json"), "utf8"));
  return (fact) => properties[fact]?.description.replace(/\.? Bunyi: .*/s, "") ?? fact;
}
