import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/** A reader of `clients/`: a program that answers files of vectors, and an example of its use. */
export type Reader = {
  /** For `--only`. */
  readonly key: string;
  readonly name: string;
  /** The program, and what comes before its arguments. */
  readonly run: readonly string[];
  readonly example: readonly string[];
  /** Says of bundles and signatures whether they are to be trusted. */
  readonly bundles: readonly string[];
  /** A program that is not on this machine: the reader is named, and not asked. */
  readonly absent?: string | undefined;
};

/** The readers, made ready: Java is compiled. @param work - Where its classes go. */
export async function readersIn(root: string, work: string): Promise<readonly Reader[]> {
  const clients = join(root, "clients");
  const script = (key: string, name: string, program: string, files: Record<"run" | "example" | "bundles", string>) => {
    const call = (file: string) => [program, join(clients, key, file)];
    return { key, name, run: call(files.run), example: call(files.example), bundles: call(files.bundles) };
  };
  const classes = join(work, "classes");
  const javaOf = (name: string) => ["java", "-cp", classes, `pedoman.${name}`];
  const readers: readonly Reader[] = [
    script("php", "PHP", "php", {
      run: "run-vectors.php",
      example: "ExampleMiddleware.php",
      bundles: "run-bundles.php",
    }),
    {
      key: "java",
      name: "Java",
      run: javaOf("RunVectors"),
      example: javaOf("ExampleFilter"),
      bundles: javaOf("RunBundles"),
    },
    script("python", "Python", "python3", {
      run: "run_vectors.py",
      example: "example_dependency.py",
      bundles: "run_bundles.py",
    }),
    script("javascript", "JavaScript", process.execPath, {
      run: "run-vectors.js",
      example: "example-express.js",
      bundles: "run-bundles.js",
    }),
  ];
  const needs: Readonly<Record<string, readonly string[]>> = { java: ["java", "javac"] };
  const checked = await Promise.all(
    readers.map(async (reader) => {
      const programs = needs[reader.key] ?? [reader.run[0] ?? ""];
      const here = await Promise.all(programs.map(isHere));
      const missing = programs.find((_, index) => !here[index]);
      return missing === undefined ? reader : { ...reader, absent: missing };
    }),
  );
  if (checked.some(({ key, absent }) => key === "java" && absent === undefined)) await compileJava(clients, classes);
  return checked;
}

async function compileJava(clients: string, classes: string): Promise<void> {
  await mkdir(classes, { recursive: true });
  const sources = ["PedomanRules", "PedomanTrust", "RunVectors", "RunBundles", "ExampleFilter"].map((name) =>
    join(clients, "java/pedoman", `${name}.java`),
  );
  const compiled = await runProgram(["javac", "-encoding", "UTF-8", "--release", "11", "-d", classes, ...sources]);
  if (compiled.status !== 0) throw new Error(compiled.stderr);
}

async function isHere(program: string): Promise<boolean> {
  return (await runProgram([program, "--version"])).status !== "absent";
}

/** What a program said. `status`: its exit status, or that there is no such program. */
export type Ran = { readonly status: number | "absent"; readonly stdout: string; readonly stderr: string };

/** Runs a program to its end. */
export function runProgram([program = "", ...args]: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(program, args, { encoding: "utf8", maxBuffer: 1 << 30 }, (error, stdout, stderr) => {
      const code = error?.code;
      resolve({
        status: code === "ENOENT" ? "absent" : error === null ? 0 : typeof code === "number" ? code : 1,
        stdout,
        stderr,
      });
    });
  });
}
