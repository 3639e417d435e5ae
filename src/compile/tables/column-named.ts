import type { Register } from "../../model/vocabulary.js";

/** The column of a register that goes by a name: its own, or what people call it; capitals, blanks and signs do not count. */
export function columnNamed(
  name: string,
  { columns, labels }: Pick<Register, "columns" | "labels">,
): string | undefined {
  const wanted = plain(name);
  return columns.find((column) => [column, labels.get(column) ?? column].some((one) => plain(one) === wanted));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
}
