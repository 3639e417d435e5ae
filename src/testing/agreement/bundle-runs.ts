import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Ed25519Vector } from "../ed25519-vectors.js";
import type { BundleCase } from "../refused-bundles.js";
import { type Reader, runProgram } from "./readers.js";

/** Something a reader is asked about trust: a bundle, or a signature. */
export type TrustCase = BundleCase | Ed25519Vector;

/**
 * Writes cases as readers are asked them: a folder a bundle, and a line each in a file.
 * @param folder - Made; nothing may stand there.
 * @returns Path of the file.
 */
export async function writeTrustCases(folder: string, cases: readonly TrustCase[]): Promise<string> {
  const lines: string[] = [];
  for (const [index, one] of cases.entries()) {
    if ("signature" in one) {
      const { key, message, signature } = one;
      lines.push(JSON.stringify({ vector: { key, message, signature } }));
      continue;
    }
    const bundle = join(folder, `${index}`);
    await mkdir(bundle, { recursive: true });
    for (const [path, bytes] of one.files) {
      await mkdir(dirname(join(bundle, path)), { recursive: true });
      await writeFile(join(bundle, path), bytes);
    }
    for (const path of one.links) await symlink("nowhere", join(bundle, path));
    const { now, seen, atLeastEdition, allowDraft, trusted } = one;
    const keys = trusted.map(({ publicPem }) => publicPem);
    lines.push(JSON.stringify({ folder: bundle, keys, now, seen, atLeastEdition, allowDraft }));
  }
  await mkdir(folder, { recursive: true });
  const path = join(folder, "cases.jsonl");
  await writeFile(path, `${lines.join("\n")}\n`);
  return path;
}

/** What a reader should say of a case. */
export function expectedOf(one: TrustCase): string {
  return "signature" in one ? `${one.good}` : one.expect;
}

/** What a reader says of each case of a file, in their order. @throws Error with what it complained of, if it fails. */
export async function askAboutTrust(reader: Reader, path: string): Promise<readonly string[]> {
  const { status, stdout, stderr } = await runProgram([...reader.bundles, path]);
  if (status !== 0 || stderr !== "") throw new Error(`${reader.name} (${status}): ${stderr}`);
  return stdout.trimEnd().split(/\r?\n/);
}
