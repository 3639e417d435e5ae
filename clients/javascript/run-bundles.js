// Says of every bundle in a file of cases whether it is taken, or with what code it is refused; of every signature, whether it is one:
//   node run-bundles.js CASES.jsonl
// A case is {folder, keys, now, seen?, atLeastEdition?, allowDraft?} or {vector: {key, message, signature}} (hex).
import { readFileSync } from "node:fs";
import { BundleRefused, openSigned, verifyEd25519 } from "./pedoman-trust.js";
import { folderSource } from "./pedoman-trust-node.js";

const bytes = (hex) => Uint8Array.from(Buffer.from(hex, "hex"));

function answer({ vector, folder, now, ...trust }) {
  if (vector) return `${verifyEd25519(bytes(vector.key), bytes(vector.message), bytes(vector.signature))}`;
  try {
    openSigned(folderSource(folder), trust, new Date(now));
    return "accepted";
  } catch (error) {
    if (error instanceof BundleRefused) return error.code;
    throw error;
  }
}

const lines = readFileSync(process.argv[2], "utf8").trim().split("\n");
process.stdout.write(`${lines.map((line) => answer(JSON.parse(line))).join("\n")}\n`);
