/** A worked example in the words of the source format (AUTHORING 1, `skenario`). */
export type WrittenScenario = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** `2026-08-18 pukul 07.00`. */
  readonly at: string;
  /** By name, each value as it is written. */
  readonly facts: readonly (readonly [string, string])[];
  /** The example whose question, time and facts it takes where it has none of its own. */
  readonly like: string | undefined;
  /** Keys of the answer: a word, a list of names, or names with words. */
  readonly expected: readonly (readonly [
    string,
    string | readonly string[] | readonly (readonly [string, string])[],
  ])[];
};

/** Writes a worked example as a fenced block, ready to be pasted below a provision. */
export function printScenario({ id, title, question, at, facts, like, expected }: WrittenScenario): string {
  const lines = [
    "```skenario",
    `id: ${id}`,
    `judul: ${scalar(title)}`,
    ...(like === undefined ? [] : [`seperti: ${like}`]),
    `tanya: ${scalar(question)}`,
    ...(like === undefined ? [`pada: ${at}`] : []),
    ...(facts.length > 0 ? ["fakta:", ...facts.map(([name, value]) => `  ${name}: ${value}`)] : []),
    ...expected.flatMap(([key, value]) => expectation(key, value)),
    "```",
  ];
  return `${lines.join("\n")}\n`;
}

function expectation(key: string, value: WrittenScenario["expected"][number][1]): readonly string[] {
  if (typeof value === "string") return [`${key}: ${value}`];
  if (isPairs(value)) return [`${key}:`, ...value.map(([name, words]) => `  ${name}: ${words}`)];
  return [`${key}: [${value.join(", ")}]`];
}

function isPairs(
  value: readonly string[] | readonly (readonly [string, string])[],
): value is readonly (readonly [string, string])[] {
  return typeof value[0] !== "string";
}

/** A value as YAML reads it back: in quotes where a sign in it would mean something there. */
export function scalar(text: string): string {
  const plain = /^[\p{L}\p{N}(][^\n]*$/u.test(text) && !/: |:$| #|[{}[\],&*!|>'"%@`]/.test(text);
  return plain ? text : `'${text.replace(/\s+/g, " ").replaceAll("'", "''")}'`;
}
