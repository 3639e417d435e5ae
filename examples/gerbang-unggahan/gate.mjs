import { createHash } from "node:crypto";
import { askService } from "../bersama/ask-service.mjs";

/**
 * What the gate says of a draft. Only `permitted` opens it.
 * @typedef {{ kind: "permitted", draftLaw: boolean, edition: number, obligations: readonly Obligation[] }
 *   | { kind: "denied", text: string, reasons: readonly Reason[], draftLaw: boolean }
 *   | { kind: "needs-approval", text: string, from: readonly { terms: readonly string[], mode: "all" | "any" }[], reasons: readonly Reason[], draftLaw: boolean }
 *   | { kind: "needs-facts", needs: readonly string[], awaits: readonly string[], draftLaw: boolean }
 *   | { kind: "undecided", text: string, mend: "wait" | "draft" | "system", fields: readonly string[], requestId: string }} Outcome
 * `mend`: what may help: asking again later, correcting what the form sent, or a person who looks after the systems.
 * @typedef {{ citation: string, quote: string }} Reason
 * @typedef {{ citation: string, owed: string, certain: boolean, deadlines: readonly { text: string, due?: string }[] }} Obligation
 */

/** Who posts, and what is posted, in the words of AuthZEN. Approvals count for this text alone. @param {Draft} draft */
export function questionOf({ id, text, act, roles, facts, approvals = [], at }) {
  return {
    subject: { type: "admin", id: "admin", properties: { roles } },
    action: { name: act },
    resource: { type: "tanggapan", id },
    context: { facts, approvals, content: contentOf(text), ...(at === undefined ? {} : { at }) },
  };
}

/** What an approval was given for: another text has another value. */
export function contentOf(text) {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Asks whether a draft may be posted. Whatever goes wrong, the outcome is `undecided`; nothing is thrown.
 * @param {{ url: string, patience?: number }} service
 * @param {Draft} draft
 * @returns {Promise<Outcome>}
 */
export async function askGate(service, draft) {
  const { answer, trouble, requestId } = await askService(service, "/access/v1/evaluation", questionOf(draft));
  if (trouble) {
    const { kind, text, fields } = trouble;
    return { kind: "undecided", text, mend: kind === "refused" ? "draft" : "wait", fields, requestId };
  }
  return readAnswer(answer, requestId);
}

/** Reads an answer; what is not exactly a permit is none. @returns {Outcome} */
export function readAnswer({ decision, context }, requestId) {
  const undecided = (text) => ({ kind: "undecided", text, mend: "system", fields: [], requestId });
  const unreadable = undecided("Jawaban layanan keputusan tidak utuh.");
  if (typeof decision !== "boolean" || typeof context !== "object" || context === null) return unreadable;
  const { verdict, message, policy } = context;
  // `decision` and its reasons say the same, or neither is believed.
  if (decision !== (verdict === "permit") || typeof message?.id !== "string") return unreadable;
  const draftLaw = context.draft !== false;
  if (!Number.isInteger(policy?.edition)) return unreadable;
  for (const [name, isWhole] of Object.entries(lists)) {
    if (!Array.isArray(context[name]) || !context[name].every(isWhole)) return unreadable;
  }
  const { reasons, obligations, requestable, needs, awaits } = context;
  switch (verdict) {
    case "permit":
      return { kind: "permitted", draftLaw, edition: policy.edition, obligations };
    case "deny":
      return { kind: "denied", text: message.id, reasons, draftLaw };
    case "needs_approval": {
      const from = requestable.map(({ mode, from: roles }) => ({ mode, terms: roles.map(({ term }) => term) }));
      return { kind: "needs-approval", text: message.id, from, reasons, draftLaw };
    }
    case "needs_facts":
      return { kind: "needs-facts", needs, awaits, draftLaw };
    case "undecided":
      return undecided(message.id);
    default:
      return unreadable;
  }
}

const isText = (value) => typeof value === "string";

/** The lists of a context, and what each of their entries has to be. */
const lists = {
  reasons: (one) => isText(one?.citation) && isText(one.quote),
  obligations: (one) => isText(one?.norm) && isText(one.owed) && isText(one.citation),
  requestable: (one) => isText(one?.mode) && Array.isArray(one.from) && one.from.every((role) => isText(role?.term)),
  needs: isText,
  awaits: isText,
};
