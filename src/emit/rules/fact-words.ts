/** A fact, as far as its words go; of the vocabulary or of rules.json. */
type Worded = { readonly name: string; readonly meaning: string; readonly phrases: readonly string[] };
type ActOfEvent = { readonly doneWhen?: string | undefined; readonly phrases: readonly string[] };

/** What a fact means and how the text speaks of it, in Indonesian; an event that only an act names is told by the act. */
export function factWords({ name, meaning, phrases }: Worded, acts: Iterable<ActOfEvent>): string {
  const act = [...acts].find(({ doneWhen }) => doneWhen === name);
  const said = phrases.length > 0 ? `Bunyi: ${phrases.map((phrase) => `«${phrase}»`).join(", ")}.` : "";
  const told = meaning || (act?.phrases[0] ? `Saat selesai ${act.phrases[0]}.` : "");
  return [told, said].filter(Boolean).join(" ") || name;
}
