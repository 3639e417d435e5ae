import type { Tally } from "./tally.js";

/** One line of the table: who was asked, and what came of it. */
export type Row = {
  readonly name: string;
  /** What is not on this machine. */
  readonly absent?: string | undefined;
  /** Why it could not be asked to the end. */
  readonly stopped?: string | undefined;
  readonly vectors: Tally;
  readonly random: Tally;
  readonly seconds: number;
  /** What was compared, and what else is to be said. */
  readonly remarks: readonly string[];
  /** Of its example of use. */
  readonly example?: Tally | undefined;
};

/** Whether somebody answers otherwise, or nothing at all. Who is not on this machine has not failed. */
export function hasFailed({ absent, stopped, vectors, random, example }: Row, randomAsked: boolean): boolean {
  if (absent !== undefined) return false;
  const wrong = vectors.wrong + random.wrong + (example?.wrong ?? 0);
  return stopped !== undefined || wrong > 0 || vectors.asked === 0 || (randomAsked && random.asked === 0);
}

/** The table of one law, in the order of the rows. */
export function agreementTable(title: string, rows: readonly Row[], randomAsked: boolean): string {
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const head = `  ${" ".repeat(width)}${cells(["vectors", "differ", "random", "differ", "seconds"])}`;
  const lines = rows.flatMap((row) => {
    const { name, absent, stopped, vectors, random, seconds, remarks, example } = row;
    if (absent !== undefined) return [`- ${name.padEnd(width)}  not asked: ${absent} is not on this machine`];
    const figures = [vectors.asked, vectors.wrong, random.asked, random.wrong].map((one) => one.toLocaleString("en"));
    const mark = hasFailed(row, randomAsked) ? "✗" : "✓";
    const line = `${mark} ${name.padEnd(width)}${cells([...figures, seconds.toFixed(1)])}  ${remarks.join("; ")}`;
    const told = [...(stopped === undefined ? [] : [`stopped: ${stopped}`]), ...vectors.told, ...random.told];
    return [line.trimEnd(), ...[...told, ...(example?.told ?? [])].map((one) => `    ${one}`)];
  });
  return `${[title, head, ...lines].join("\n")}\n`;
}

function cells(values: readonly string[]): string {
  return values.map((value) => value.padStart(10)).join("");
}
