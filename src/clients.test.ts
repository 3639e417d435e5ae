// The reader in JavaScript and its example; `npm run test:readers` asks all readers, and random questions too.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const clients = resolve(import.meta.dirname, "../clients");
const node = (script: string) => {
  const { stdout, status } = spawnSync(process.execPath, [join(clients, "javascript", script), "dist/rules"], {
    cwd: resolve(clients, ".."),
    encoding: "utf8",
  });
  return { lines: stdout.trim().split("\n"), status };
};

it("the reader in JavaScript answers every vector as expected", () => {
  const { lines, status } = node("run-vectors.js");
  expect(lines).toEqual([expect.stringMatching(/: \d{3,} vectors, 0 disagreements$/)]);
  expect(status).toBe(0);
});

it("the middleware stops what is forbidden, what is wrongly told and what is not known, and says why", () => {
  const statuses = node("example-express.js").lines.map((line) => line.slice(0, 3));
  expect(statuses).toEqual(["403", "422", "403"]);
});

it("readers depend on nothing but their language", () => {
  const sources = [
    "javascript/pedoman-rules.js",
    "python/pedoman_rules.py",
    "php/PedomanRules.php",
    "java/pedoman/PedomanRules.java",
    "javascript/pedoman-trust.js",
    "python/pedoman_trust.py",
    "php/PedomanTrust.php",
    "java/pedoman/PedomanTrust.java",
  ];
  const imported = sources.flatMap((path) =>
    [...readFileSync(join(clients, path), "utf8").matchAll(/^(?:import|from|require|use)\b.*$/gm)].map(
      ([line]) => line,
    ),
  );
  const own =
    /^import (?:java\.|json|os|re$|base64|hashlib|stat$)|^from (?:bisect|datetime) import|^(?:import|from)\b.*\bpedoman[-_]rules\b/;
  expect(imported.filter((line) => !own.test(line))).toEqual([]);
  expect(imported.length).toBeGreaterThan(10);
});

it("each language has a reader, who to trust, their runs over vectors and bundles, and an example", () => {
  const folders = ["java/pedoman", "javascript", "php", "python"];
  const code = (folder: string) =>
    readdirSync(join(clients, folder)).filter((name) => /\.(?:js|py|php|java)$/.test(name));
  for (const folder of folders) expect(code(folder).sort(), folder).toHaveLength(folder === "javascript" ? 6 : 5);
});
