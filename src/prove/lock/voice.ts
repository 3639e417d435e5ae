/** Prefixes of the active voice, longest first, with what may stand in their place after *di-*. */
const prefixes: readonly (readonly [string, readonly string[]])[] = [
  ["menge", [""]],
  ["meny", ["s", "ny"]],
  ["meng", ["", "k", "ng"]],
  ["mem", ["", "p", "m"]],
  ["men", ["", "t", "n"]],
  ["me", [""]],
];

/**
 * The passive forms a verb in *meN-* may have. The prefix melts into the first sound (*menyusun* is *disusun*, *memutus* is
 * *diputus*), so there are several candidates: only the one that is a word will stand in a text.
 * @returns nothing for a word that is not in *meN-*.
 */
export function passiveForms(verb: string): readonly string[] {
  return prefixes.flatMap(([prefix, starts]) =>
    verb.startsWith(prefix) && verb.length > prefix.length + 2
      ? starts.map((start) => `di${start}${verb.slice(prefix.length)}`)
      : [],
  );
}
