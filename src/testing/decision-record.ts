import type { DecisionRecord } from "../service/decision-record.js";

/** A decision as the service hands it to the log, with other values where they are given. */
export function decisionRecord(given: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    requestId: undefined,
    question: { roles: ["admin"], act: "terbitkan-tanggapan", at: "2026-08-18T07:00:00+08:00" },
    facts: { "isu.tingkat": "serius", "isu.jangkauan": 120 },
    approvals: [{ by: "kepala-skpd", at: "2026-08-18T06:45:00+08:00", decision: "approved" }],
    verdict: "permit",
    code: "permitted",
    norms: ["terbit-setelah-setuju.serius"],
    policy: { edition: 3, contentHash: "c".repeat(64) },
    draft: true,
    ...given,
  };
}
