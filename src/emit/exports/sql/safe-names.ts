import { sha256 } from "../../../compile/sha256.js";

/** Bytes that PostgreSQL keeps of a name; it cuts the rest off without an error. */
const longest = 63;
/** Columns that every table of PostgreSQL has already. */
const systemColumns = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

/**
 * Gives names inside one table or schema: the wanted one, if it is short enough and no other; else its beginning with a hash of it, so that it stays the same
 * whatever else the vocabulary comes to hold. Names that differ in case alone are one name to DuckDB.
 * @param taken - Names that are given away already.
 */
export function safeNames(taken: readonly string[] = []): (wanted: string) => string {
  const given = new Set([...systemColumns, ...taken].map(folded));
  return (wanted) => {
    let name = wanted;
    for (let turn = 0; name === "" || bytes(name) > longest || given.has(folded(name)); turn += 1) {
      const hash = sha256(turn === 0 ? wanted : `${wanted}\n${turn}`).slice(0, 8);
      name = `${beginning(wanted, longest - hash.length - 1)}~${hash}`;
    }
    given.add(folded(name));
    return name;
  };
}

function folded(name: string): string {
  return name.toLowerCase();
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/** As many whole characters as fit. */
function beginning(text: string, most: number): string {
  let kept = "";
  for (const character of text) {
    if (bytes(kept + character) > most) break;
    kept += character;
  }
  return kept;
}
