import { askDuties } from "../bersama/ask-duties.mjs";

/**
 * What is owed in the open cases, and what cannot be said for want of facts.
 * @param {{ url: string, patience?: number }} service
 * @param {readonly Case[]} cases
 * @param {Readonly<Record<string, Kind>>} kinds
 * @param {string} at - The instant asked about, ISO 8601 with an offset.
 * @returns {Promise<{ open: readonly OpenDuty[], notJudged: number, at: string, draftLaw: boolean }>} `at` in the zone of the law; `notJudged`: duties of which a case of this kind
 *   does not hold the facts.
 * @throws Error in words for people if one case cannot be asked about: reminders that leave one out would say that nothing is owed there.
 * @typedef {{ case: string, type: string, facts: object }} Case
 * @typedef {{ roles: Readonly<Record<string, string>>, events: readonly string[], fields: readonly string[] }} Kind `events`: what the ticket system records, so that what it has
 *   no record of has not happened; `fields`: what else a ticket holds, unknown as long as it is empty.
 * @typedef {{ case: string, role: string, norm: string, owed: string, citation: string, due?: string, isOver: boolean, needs: readonly string[] }} OpenDuty `needs`: facts to fill in
 *   before it can be said whether it is owed, and until when.
 */
export async function openDuties(service, cases, kinds, at) {
  const open = [];
  let notJudged = 0;
  let answered = { at, draftLaw: false };
  for (const one of cases) {
    const kind = kinds[one.type];
    if (!kind) throw new Error(`Perkara ${one.case}: jenis «${one.type}» tidak ada dalam jenis.json.`);
    const tellable = new Set([...kind.events, ...kind.fields]);
    for (const role of Object.keys(kind.roles)) {
      answered = await dutiesOf(service, one, kind, role, at);
      for (const duty of answered.duties) {
        const standing = standingOf(duty, tellable);
        if (standing === "open") open.push(openDuty(one.case, role, duty));
        if (standing === "not-judged") notJudged += 1;
      }
    }
  }
  return { open, notJudged, at: answered.at, draftLaw: answered.draftLaw };
}

async function dutiesOf(service, { case: name, facts }, { events }, role, at) {
  const known = { ...Object.fromEntries(events.map((event) => [event, null])), ...facts };
  const answer = await askDuties(service, role, known, at);
  if (answer.trouble !== undefined) throw new Error(`Perkara ${name}: ${answer.trouble}`);
  return answer;
}

/** Whether a duty is told of. One without a due time that holds all the time is none to be reminded of. */
function standingOf({ state, due, needs }, tellable) {
  if (state === "breached" || (state === "pending" && due !== undefined)) return "open";
  if (state !== "unknown") return "closed";
  return needs.every((fact) => tellable.has(fact)) ? "open" : "not-judged";
}

function openDuty(name, role, { norm, owed, citation, state, due, needs }) {
  return {
    case: name,
    role,
    norm,
    owed,
    citation,
    due,
    isOver: state === "breached",
    needs: state === "unknown" ? needs : [],
  };
}
