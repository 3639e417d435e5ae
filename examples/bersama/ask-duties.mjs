import { askService } from "./ask-service.mjs";

/**
 * What a role owes in a case, and until when, as the service says.
 * @param {{ url: string, patience?: number }} service
 * @param {string} role - Id of the rules.
 * @param {object} facts - By their names in the vocabulary; `null`: has not happened.
 * @param {string} at - ISO 8601 with an offset.
 * @returns {Promise<{ duties: readonly Duty[], at: string, draftLaw: boolean } | { trouble: string }>} `at` in the zone of the law; `trouble` in words.
 * @typedef {{ norm: string, owed: string, citation: string, state: string, due?: string, needs: readonly string[] }} Duty `due` is the last second in time, ISO 8601.
 */
export async function askDuties(service, role, facts, at) {
  const question = { subject: { type: "peran", id: role }, context: { facts, at } };
  const { answer, trouble } = await askService(service, "/duties/v1/evaluation", question);
  if (trouble) return { trouble: trouble.text };
  const isWhole = Array.isArray(answer.duties) && answer.duties.every(isDuty) && isText(answer.at);
  if (!isWhole) return { trouble: "Jawaban layanan keputusan tidak utuh." };
  return { duties: answer.duties, at: answer.at, draftLaw: answer.draft !== false };
}

function isDuty(duty) {
  const { norm, owed, citation, state, due = "", needs } = duty ?? {};
  return [norm, owed, citation, state, due].every(isText) && Array.isArray(needs) && needs.every(isText);
}

function isText(value) {
  return typeof value === "string";
}
