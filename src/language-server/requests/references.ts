import type { Location } from "vscode-languageserver";
import { type LookAt, locationOf } from "../look.js";
import { mentionsIn } from "../things/mentions.js";
import { termUses } from "../things/term-uses.js";
import { isSameThing, type Mention, type Thing } from "../things/thing.js";
import { thingAt } from "../things/thing-at.js";

/** Every place of the handbook that names what stands under the cursor, in the order of the files. */
export function references(look: LookAt, includeDeclaration: boolean): Location[] {
  const found = thingAt(look);
  if (!found) return [];
  return mentionsOf(look, found.thing)
    .filter(({ declares }) => includeDeclaration || !declares)
    .flatMap(({ span }) => locationOf(look, span) ?? []);
}

function mentionsOf({ project }: LookAt, thing: Thing): readonly Mention[] {
  const handbook = project.handbook();
  const mentions = project
    .drafts()
    .flatMap((draft) => mentionsIn(draft, handbook))
    .filter((mention) => isSameThing(mention.thing, thing));
  // The compiler links a term where a Pasal first uses it; whoever looks for its uses wants all of them.
  const uses = thing.kind === "term" ? termUses(thing, handbook, (file) => project.source(file)?.text ?? "") : [];
  return distinct([...mentions, ...uses]);
}

function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const byPlace = new Map<string, Mention>();
  for (const mention of mentions) {
    const { file, start, end } = mention.span;
    const place = `${file}\0${start}\0${end}`;
    if (!byPlace.has(place) || mention.declares) byPlace.set(place, mention);
  }
  return [...byPlace.values()].sort(
    ({ span: a }, { span: b }) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.start - b.start || a.end - b.end,
  );
}
