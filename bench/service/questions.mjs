// The published vectors that ask for a decision, as AuthZEN asks for it: one JSON text a question.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

export function questions() {
  const lines = readFileSync(join(root, "dist/rules/vectors.jsonl"), "utf8").trim().split("\n");
  return lines
    .map((line) => JSON.parse(line).question)
    .filter(({ kind }) => kind === "decide")
    .map(({ roles, act, toward, at, facts, approvals, content }) =>
      JSON.stringify({
        subject: { type: "pegawai", id: "pegawai-1", properties: { roles } },
        action: { name: act },
        resource: { type: "tanggapan", id: content ?? "tanggapan-1" },
        context: { at, facts, ...(toward ? { toward } : {}), ...(approvals ? { approvals } : {}) },
      }),
    );
}
