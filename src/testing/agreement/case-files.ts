import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadRules } from "../../evaluate/load-rules.js";
import type { VectorWire } from "../../model/generated/vector-wire.js";
import type { AskedLaw } from "./asked-laws.js";
import { caseMaker, type JudgedCase } from "./make-cases.js";
import { type RandomVector, randomVectors } from "./random-vectors.js";

/** Questions of a law in files: as readers get them, and as engines do. */
export type CaseFiles = {
  /** `vectors.jsonl` as published, and its cases. */
  readonly vectors: QuestionFile;
  readonly random: readonly QuestionFile[];
};

export type QuestionFile = {
  /** One vector a line, with its answer. */
  readonly questions: string;
  /** One {@link JudgedCase} a line: those of the questions that must not be refused. */
  readonly cases: string;
  readonly questionCount: number;
  readonly caseCount: number;
};

/** Questions in one file: more would not fit the memory of some. */
const inFile = 10_000;

/**
 * Writes the questions a law is asked about.
 * @param records - Random questions of which a record can be made; those that must be refused come on top.
 */
export async function writeCases(law: AskedLaw, records: number, work: string): Promise<CaseFiles> {
  const read = (name: string): Promise<string> => readFile(join(law.published, name), "utf8");
  const rules = loadRules(JSON.parse(await read("rules.json")), JSON.parse(await read("calendar.json")));
  const makeCase = caseMaker(rules);
  const published = linesOf<VectorWire>(await read("vectors.jsonl"));
  const vectors = await write(
    "vectors",
    published,
    published.flatMap((vector) => makeCase(vector) ?? []),
  );

  const vectorOf = randomVectors(await law.handbook(), rules);
  const random: QuestionFile[] = [];
  let seed = 0;
  for (let left = records; left > 0; left -= inFile) {
    const questions: RandomVector[] = [];
    const cases: JudgedCase[] = [];
    for (; cases.length < Math.min(left, inFile); seed += 1) {
      const vector = vectorOf(seed);
      const judged = makeCase(vector);
      questions.push(vector);
      if (judged) cases.push(judged);
    }
    random.push(await write(`random-${random.length + 1}`, questions, cases));
  }
  return { vectors: { ...vectors, questions: join(law.published, "vectors.jsonl") }, random };

  async function write(
    name: string,
    questions: readonly (VectorWire | RandomVector)[],
    cases: readonly JudgedCase[],
  ): Promise<QuestionFile> {
    const paths = { questions: join(work, `${name}.jsonl`), cases: join(work, `${name}-cases.jsonl`) };
    await writeFile(paths.questions, textOf(questions));
    await writeFile(paths.cases, textOf(cases.map(packed)));
    return { ...paths, questionCount: questions.length, caseCount: cases.length };
  }
}

/** The cases of a file, ready to be put to an engine. */
export async function readCases({ cases }: QuestionFile): Promise<readonly JudgedCase[]> {
  return linesOf<Packed>(await readFile(cases, "utf8")).map(unpacked);
}

/** A case in a file: hundreds of conditions, a letter each. */
type Packed = Omit<JudgedCase, "conditions"> & { readonly conditions: string };
const letters = { h: "holds", f: "fails", n: "neither", b: "both" } as const;

function packed(judged: JudgedCase): Packed {
  return { ...judged, conditions: judged.conditions.map(([letter]) => letter).join("") };
}

function unpacked({ conditions, ...judged }: Packed): JudgedCase {
  return { ...judged, conditions: [...conditions].map((letter) => letters[letter as keyof typeof letters]) };
}

function textOf(entries: readonly unknown[]): string {
  return entries.map((one) => `${JSON.stringify(one)}\n`).join("");
}

function linesOf<T>(text: string): readonly T[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
