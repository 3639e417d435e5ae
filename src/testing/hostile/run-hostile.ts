import type { Family, HostileCase } from "./hostile-case.js";
import { hostileCases } from "./hostile-cases.js";
import { type Bench, type Fault, openBench, type RunOptions, runCase } from "./run-case.js";

/** What a run of all cases came to. */
export type HostileReport = {
  readonly cases: number;
  readonly runs: number;
  readonly faults: readonly (Fault & { readonly name: string })[];
};

export type HostileOptions = {
  readonly program: string;
  readonly cases?: readonly HostileCase[];
  readonly parsers: readonly RunOptions["parser"][];
  /** How many processes at once. */
  readonly jobs: number;
  readonly print: (line: string) => void;
};

/** Every how many cases one is built as well, beside those of the family `injection`, which all are. */
const builtEvery = 8;

/** Runs cases with the built command, and prints a table. */
export async function runHostile({
  program,
  cases = hostileCases,
  parsers,
  jobs,
  print,
}: HostileOptions): Promise<HostileReport> {
  const bench = await openBench(program);
  const runs = cases.flatMap((one, index) =>
    parsers.flatMap((parser) => commandsOf(one, index).map((command) => ({ one, parser, command }))),
  );
  const faults: (Fault & { readonly name: string; readonly family: Family })[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let run = runs[next++]; run !== undefined; run = runs[next++]) {
      for (const fault of await tried(bench, run.one, run)) {
        const name = `${run.one.name} (${run.command}, ${run.parser})`;
        faults.push({ ...fault, name, family: run.one.family });
        print(`${fault.kind}: ${name}: ${fault.what}`);
      }
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  const families = [...new Set(cases.map(({ family }) => family))];
  print(row("family", ["cases", "runs", "crashes", "hangs", "injections", "answers"]));
  for (const family of [...families, undefined]) {
    const isMeant = (one: { readonly family: Family }): boolean => family === undefined || one.family === family;
    const count = (kind: Fault["kind"]): number => faults.filter((one) => isMeant(one) && one.kind === kind).length;
    const all = cases.filter(isMeant).length;
    const ran = runs.filter(({ one }) => isMeant(one)).length;
    print(row(family ?? "all", [all, ran, count("crash"), count("hang"), count("injection"), count("answer")]));
  }
  return { cases: cases.length, runs: runs.length, faults };
}

function commandsOf({ family, isBuilt = false }: HostileCase, index: number): readonly RunOptions["command"][] {
  return family === "injection" || isBuilt || index % builtEvery === 0 ? ["check", "build"] : ["check"];
}

/** What goes wrong outside the command is told with the name of the case. */
async function tried(bench: Bench, one: HostileCase, options: RunOptions): Promise<readonly Fault[]> {
  try {
    return await runCase(bench, one, options);
  } catch (error) {
    throw new Error(`${one.name} could not be run`, { cause: error });
  }
}

function row(name: string, cells: readonly (string | number)[]): string {
  return [name.padEnd(12), ...cells.map((cell) => String(cell).padStart(10))].join(" ");
}
