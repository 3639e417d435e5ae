import type { Localised } from "../diagnostics/diagnostic.js";
import type { Decision } from "../evaluate/decide.js";
import type { Rules } from "../evaluate/rules.js";

/** A decision in one code for programs and one sentence for people. */
export type SaidDecision = { readonly code: string; readonly message: Localised };

/** Says what was decided and where it stands; the reasons say the rest. */
export function sayDecision({ book }: Rules, decision: Decision): SaidDecision {
  const { verdict, reasons, approvals, needs, awaits } = decision;
  const by = [...new Set(reasons.map(({ citation }) => citation))].join(", ");
  switch (verdict) {
    case "permit":
      return { code: "permitted", message: { id: "Boleh dilakukan.", en: "It may be done." } };
    case "deny":
      return decision.noGrant && reasons.every(({ effect }) => effect !== "bars")
        ? {
            code: "no-grant",
            message: {
              id: "Tidak boleh: tindakan ini hanya boleh dengan izin, hak, atau wewenang, dan tidak satu pun berlaku di sini.",
              en: "It must not be done: this act needs a permission, right or power, and none applies here.",
            },
          }
        : { code: "barred", message: { id: `Dilarang menurut ${by}.`, en: `Forbidden by ${by}.` } };
    case "needs_approval": {
      const roles = [...new Set(approvals.flatMap((one) => one.roles))];
      const terms = roles.map((role) => book.roles.find(({ id }) => id === role)?.term ?? role).join(", ");
      return {
        code: "approval-wanted",
        message: {
          id: `Belum boleh: ${by} meminta persetujuan ${terms}.`,
          en: `Not yet: ${by} asks for the approval of ${terms}.`,
        },
      };
    }
    case "needs_facts":
      return needs.length > 0
        ? {
            code: "facts-wanted",
            message: {
              id: `Belum dapat diputus: fakta belum lengkap (${needs.join(", ")}).`,
              en: `It cannot be decided yet: facts are missing (${needs.join(", ")}).`,
            },
          }
        : {
            code: "time-will-tell",
            message: {
              id: `Belum dapat diputus: menunggu kejadian (${awaits.join(", ")}).`,
              en: `It cannot be decided yet: it waits for what has not happened (${awaits.join(", ")}).`,
            },
          };
  }
}
