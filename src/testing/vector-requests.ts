import type { DutiesAnswerWire } from "../model/generated/duties-wire.js";
import type { Decision } from "../model/generated/service-wire.js";
import type { VectorWire } from "../model/generated/vector-wire.js";
import { inOrder } from "../prove/vectors/answer-vector.js";

type Question = VectorWire["question"];

/** A question of the vectors as a caller of the service asks it, and how the service's answer says what vectors expect. */
export type VectorRequest = {
  readonly path: string;
  readonly body: object;
  readonly read: (answer: unknown) => VectorWire["expect"];
};

/** Puts a question of a vector into a request; `undefined` for kinds the service is not asked. */
export function vectorRequest(question: Question): VectorRequest | undefined {
  const { kind, roles = [], act = "", toward, at, facts = {}, approvals = [], content } = question;
  // A subject that is a role has no identity: nothing is added to the facts of the question.
  const subject = { type: "peran", id: "peran", properties: { roles } };
  if (kind === "duties") {
    return { path: "/duties/v1/evaluation", body: { subject, context: { at, facts } }, read: readDuties };
  }
  if (kind !== "decide") return undefined;
  const context = {
    at,
    facts,
    // Where the question does not say what approvals must be for, each counts whatever it was given for.
    approvals: content === undefined ? approvals.map(({ content: _any, ...approval }) => approval) : approvals,
    ...(toward === undefined ? {} : { toward }),
    ...(content === undefined ? {} : { content }),
  };
  const resource = { type: "perkara", id: "perkara-1" };
  return {
    path: "/access/v1/evaluation",
    body: { subject, action: { name: act }, resource, context },
    read: readDecision,
  };
}

function readDecision(answer: unknown): VectorWire["expect"] {
  const { decision, context } = answer as Decision;
  const { verdict, reasons, needs, requestable } = context;
  if (decision !== (verdict === "permit")) throw new Error(`decision ${decision} with the verdict ${verdict}`);
  return {
    // `undecided` is no verdict of a vector, and found to differ.
    verdict: verdict as NonNullable<VectorWire["expect"]["verdict"]>,
    reasons: reasons.map(({ norm }) => norm).sort(),
    needs: [...needs].sort(),
    approvals: requestable.map(({ norm, mode, from }) => ({ norm, mode, roles: from.map(({ role }) => role).sort() })),
  };
}

function readDuties(answer: unknown): VectorWire["expect"] {
  const { duties } = answer as DutiesAnswerWire;
  return {
    states: inOrder(duties.map(({ norm, state, due }) => ({ norm, state, ...(due === undefined ? {} : { due }) }))),
  };
}
