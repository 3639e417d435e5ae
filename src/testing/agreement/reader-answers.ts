import { writeFile } from "node:fs/promises";
import type { VectorWire } from "../../model/generated/vector-wire.js";
import { type Reader, runProgram } from "./readers.js";

/**
 * What a reader answers to each question, by the id of its vector. It is told an expectation that no answer fulfils, so that it says its own of every one.
 * @param file - Written: the questions, one a line.
 * @throws Error with what it said, if it does not answer them all.
 */
export async function readerAnswers(
  reader: Reader,
  published: string,
  vectors: readonly VectorWire[],
  file: string,
): Promise<ReadonlyMap<string, VectorWire["expect"]>> {
  await writeFile(file, vectors.map((vector) => `${JSON.stringify({ ...vector, expect: {} })}\n`).join(""));
  const { stdout, stderr } = await runProgram([...reader.run, published, file]);
  const answers = new Map(
    [...stdout.matchAll(/^(.+): expected \{\}, found (.+)$/gm)].map(
      ([, id = "", found = ""]) => [id, JSON.parse(found) as VectorWire["expect"]] as const,
    ),
  );
  if (answers.size !== vectors.length) throw new Error(`${reader.name}: ${stdout.slice(-1_000)}${stderr}`);
  return answers;
}
