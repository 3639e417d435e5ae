import type { OutputFile } from "../emitter.js";
import { rolePageName } from "../html/address.js";
import type { Site } from "../html/site.js";

/** The page of what concerns a role, as it was made before. */
export type RolePage = {
  readonly role: string;
  readonly term: string;
  readonly about: string;
  readonly markup: string;
};

/** The pages of the roles among files made before, in the order of the organisasi document. */
export function rolePagesIn(files: readonly OutputFile[], { organisation, words }: Site): readonly RolePage[] {
  const contents = new Map(files.map((file) => [file.path, file.contents]));
  return [...organisation.roles.values()].flatMap(({ id, term }) => {
    const markup = contents.get(`handbook/${rolePageName(id)}`);
    if (typeof markup !== "string") return [];
    return [{ role: id, term, about: words.entries.roles.about, markup }];
  });
}
