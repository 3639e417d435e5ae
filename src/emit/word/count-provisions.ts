import type { Document } from "../../model/document.js";
import type { Provision } from "../../model/provision.js";
import { type Counted, type CountedList, formLevels, groupLevels, type Numbering } from "./numbering.js";

/**
 * Which labels Word can count by itself: those that are the running number of their place. The number of the law always wins – after `Pasal 12A`,
 * which is typed, `Pasal 13` is counted again –, and a drafter who inserts an ayat sees the others move on.
 * @returns The place of each counted provision in its list, by id.
 */
export function countProvisions(document: Document, numbering: Numbering): ReadonlyMap<string, Counted> {
  const counted = new Map<string, Counted>();
  const note = ({ id }: Provision, place: Counted | undefined): Counted | undefined => {
    if (place) counted.set(id, place);
    return place;
  };
  const walk = (provisions: readonly Provision[], list: CountedList): void => {
    for (const provision of provisions) {
      const { kind, label, form, children } = provision;
      if (kind === "bab" || kind === "bagian" || kind === "paragraf") {
        note(provision, numbering.groups.count(groupLevels[kind], kind === "bagian" ? "" : label));
        walk(children, list);
      } else if (kind === "pasal") {
        const place = note(provision, numbering.articles.count(0, label));
        walk(children, place ? numbering.articles : numbering.items());
      } else if (form !== undefined) {
        // Below a typed label Word would go on counting from the item before it.
        const place = note(provision, list.count(formLevels[form], label));
        walk(children, place ? list : numbering.items());
      } else walk(children, numbering.items());
    }
  };
  // What is quoted (the text of an amendment) keeps the numbers of another law: all typed.
  walk(document.preamble, numbering.items());
  walk(document.body, numbering.items());
  walk(document.attachments, numbering.items());
  return counted;
}
