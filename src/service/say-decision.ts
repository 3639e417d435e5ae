import type { Localised } from "../diagnostics/diagnostic.js";
import type { BriefDecision } from "../evaluate/decide.js";
import { roleTerm } from "../evaluate/roles.js";
import type { Rules } from "../evaluate/rules.js";
import { citationOf } from "./norm-text.js";

/** A decision in one code for programs and one sentence for people. */
export type SaidDecision = { readonly code: string; readonly message: Localised };

/** Says what was decided and where it stands; the reasons say the rest. */
export function sayDecision(rules: Rules, decision: BriefDecision): SaidDecision {
  const { verdict, reasons, approvals, needs, awaits } = decision;
  const by = firstOf([...new Set(reasons.map(({ norm }) => citationOf(rules, norm)))]);
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
        : { code: "barred", message: { id: `Dilarang menurut ${by.id}.`, en: `Forbidden by ${by.en}.` } };
    case "needs_approval": {
      const wanted = approvals.map(({ mode, roles }): Localised => {
        const { id, en } = firstOf(roles.map((role) => roleTerm(rules, role)));
        return mode === "any" && roles.length > 1 ? { id: `salah satu dari ${id}`, en: `one of ${en}` } : { id, en };
      });
      const [ids, ens] = [new Set(wanted.map(({ id }) => id)), new Set(wanted.map(({ en }) => en))];
      return {
        code: "approval-wanted",
        message: {
          id: `Belum boleh: ${by.id} meminta persetujuan ${[...ids].join("; ")}.`,
          en: `Not yet: ${by.en} asks for the approval of ${[...ens].join("; ")}.`,
        },
      };
    }
    case "needs_facts": {
      const wanted = firstOf(needs.length > 0 ? needs : awaits);
      return needs.length > 0
        ? {
            code: "facts-wanted",
            message: {
              id: `Belum dapat diputus: fakta belum lengkap (${wanted.id}).`,
              en: `It cannot be decided yet: facts are missing (${wanted.en}).`,
            },
          }
        : {
            code: "time-will-tell",
            message: {
              id: `Belum dapat diputus: menunggu kejadian (${wanted.id}).`,
              en: `It cannot be decided yet: it waits for what has not happened (${wanted.en}).`,
            },
          };
    }
  }
}

/** Names a sentence can bear; the answer lists them all. */
const mostNamed = 3;

function firstOf(names: readonly string[]): Localised {
  const first = names.slice(0, mostNamed).join(", ");
  const left = names.length - mostNamed;
  return left > 0 ? { id: `${first}, dan ${left} lagi`, en: `${first}, and ${left} more` } : { id: first, en: first };
}
