import { duties } from "../evaluate/duties.js";
import type { DutiesAnswerWire } from "../model/generated/duties-wire.js";
import type { DutiesRequest } from "../model/generated/service-wire.js";
import { askRules, prepareQuestion } from "./ask-rules.js";
import type { Answered } from "./endpoint.js";
import { askedBy } from "./gather-facts.js";
import { RequestRefused } from "./request-refused.js";
import type { ServiceState } from "./state.js";

/**
 * What a subject owes in a case, and until when. Without a role, or outside the days the rules cover, there is no answer: an empty list would say
 * that nothing is owed.
 * @throws RequestRefused.
 */
export function dutiesOfCase(state: ServiceState, request: DutiesRequest, now: string): Answered {
  const question = prepareQuestion(state, askedBy(request), now);
  const answer = askRules(question, () => duties(state.rules, question));
  if (!("duties" in answer)) throw new RequestRefused(answer.code, answer.message);
  const value: DutiesAnswerWire = {
    $schema: "urn:pedoman:schema:outputs:duties:1",
    format: "1.0.0",
    question: { roles: question.roles },
    ...answer,
    duties: answer.duties.filter((duty) => request.states?.includes(duty.state) ?? duty.state !== "not_applicable"),
  };
  return { text: JSON.stringify(value) };
}
