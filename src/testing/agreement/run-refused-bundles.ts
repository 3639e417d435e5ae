import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BundleCase } from "../refused-bundles.js";
import { type BundleFiles, plainBundle, type TestKeys, testKeys, withEnvelope } from "../signed-bundle.js";
import { askAboutTrust, writeTrustCases } from "./bundle-runs.js";
import { readersIn } from "./readers.js";

/**
 * Holds that every reader refuses a bundle in which anything is otherwise than it was signed.
 * @param only - Readers by key; absent: all.
 * @returns Whether one took what it should refuse, or refused what was signed, or none was asked.
 */
export async function runRefusedBundles({
  root,
  only,
  print,
}: {
  readonly root: string;
  readonly only: readonly string[] | undefined;
  readonly print: (line: string) => void;
}): Promise<boolean> {
  const work = await mkdtemp(join(tmpdir(), "pedoman-bundles-"));
  try {
    const cases = tamperedBundles(testKeys());
    const path = await writeTrustCases(join(work, "cases"), cases);
    const readers = (await readersIn(root, work)).filter(({ key }) => only === undefined || only.includes(key));
    let failed = readers.every(({ absent }) => absent !== undefined);
    for (const reader of readers) {
      if (reader.absent !== undefined) {
        print(`${reader.name}: not asked, ${reader.absent} is not on this machine`);
        continue;
      }
      const said = await askAboutTrust(reader, path);
      const wrong = cases.filter((one, index) => (one.expect === "accepted") !== (said[index] === "accepted"));
      print(`${reader.name}: ${said.length} bundles, ${wrong.length} wrongly taken or refused`);
      for (const { name } of wrong.slice(0, 5)) print(`  ${name}`);
      failed ||= wrong.length > 0 || said.length !== cases.length;
    }
    return failed;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The bundle as it was signed, and every one with a single thing in it otherwise. */
function tamperedBundles(publisher: TestKeys): readonly BundleCase[] {
  const signed = withEnvelope(plainBundle({ empty: true }), [publisher.signing]);
  const one = (name: string, expect: "accepted" | "file-changed", files: BundleFiles): BundleCase => ({
    name,
    // Which code it is, the table of cases says; here only that it is one.
    expect,
    files,
    links: [],
    trusted: [publisher],
    now: "2026-08-18T08:00:00+08:00",
    seen: undefined,
    atLeastEdition: undefined,
    allowDraft: false,
  });
  const put = (path: string, bytes: Uint8Array): BundleFiles => new Map([...signed, [path, bytes]]);
  const cases = [one("as it was signed", "accepted", signed)];
  for (const [path, bytes] of signed) {
    for (const at of bytes.keys()) {
      const turned = bytes.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      cases.push(one(`${path}: byte ${at}`, "file-changed", put(path, turned)));
      cases.push(one(`${path}: cut to ${at} bytes`, "file-changed", put(path, bytes.slice(0, at))));
    }
    cases.push(one(`without ${path}`, "file-changed", new Map([...signed].filter(([other]) => other !== path))));
    cases.push(one(`${path}, and a second of it`, "file-changed", put(`${path}.bak`, bytes)));
    for (const [other, others] of signed) {
      if (other <= path) continue;
      const swapped = new Map([...signed, [path, others], [other, bytes]]);
      cases.push(one(`${path} and ${other} in each other's place`, "file-changed", swapped));
    }
  }
  return cases;
}
