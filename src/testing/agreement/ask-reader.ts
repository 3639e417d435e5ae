import type { CaseFiles, QuestionFile } from "./case-files.js";
import { type Reader, runProgram } from "./readers.js";
import { added, emptyTally, type Tally } from "./tally.js";

/** What a reader answered, and whether its example does what it should. */
export type ReaderReport = { readonly vectors: Tally; readonly random: Tally; readonly example: Tally };

/** Asks a reader every question of the files; it is told the answers and says where it has another. */
export async function askReader(reader: Reader, published: string, files: CaseFiles): Promise<ReaderReport> {
  const vectors = await put(reader, published, files.vectors);
  let random = emptyTally;
  for (const file of files.random) random = added(random, await put(reader, published, file));
  return { vectors, random, example: emptyTally };
}

async function put({ run }: Reader, published: string, { questions, questionCount }: QuestionFile): Promise<Tally> {
  const { status, stdout, stderr } = await runProgram([...run, published, questions]);
  const [, asked, wrong] = /: (\d+) vectors, (\d+) disagreements\s*$/.exec(stdout) ?? [undefined, 0, 0];
  const lines = `${stdout}${stderr}`.trim().split("\n").slice(0, 3);
  const tally = { asked: Number(asked), wrong: Number(wrong), told: Number(wrong) > 0 ? lines : [] };
  // Whatever it says, a reader that fails or leaves questions out has not agreed.
  const isWhole = tally.asked === questionCount && (status === 0) === (tally.wrong === 0);
  return isWhole ? tally : { ...tally, wrong: Math.max(1, tally.wrong), told: lines };
}

/** Runs the example of use: it must stop an act that is forbidden, one whose facts are wrong, and one of which too little is known. */
export async function runExample({ example }: Reader, published: string): Promise<Tally> {
  const { stdout, stderr } = await runProgram([...example, published]);
  const lines = stdout.trim().split("\n");
  const wanted = [/^403 .*deny.*Pasal /, /^422 .*komentar\.kritik_atau_opini/, /^403 .*needs_facts/];
  const runs = lines.length === wanted.length && wanted.every((one, index) => one.test(lines[index] ?? ""));
  return {
    asked: 1,
    wrong: runs ? 0 : 1,
    told: runs ? [] : `example: ${stdout}${stderr}`.trim().split("\n").slice(0, 3),
  };
}
