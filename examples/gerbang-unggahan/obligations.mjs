import { askDuties } from "../bersama/ask-duties.mjs";

const open = new Set(["pending", "breached", "unknown"]);

/**
 * What a posting obliges people to, and by when: the duties that were not running before it and are now.
 * @param {{ url: string, patience?: number }} service
 * @param {object} facts - As they were when it was posted.
 * @param {{ event: string, at: string, roles: readonly string[] }} posted - The fact that says when the act was done, the instant, and who may owe something for it.
 * @returns {Promise<{ tasks: readonly Task[] } | { trouble: string }>} `trouble` where it cannot be said; nothing is ever left out.
 * @typedef {{ role: string, owed: string, citation: string, due: string }} Task `due` is the last second in time, ISO 8601.
 */
export async function obligationsOf(service, facts, { event, at, roles }) {
  const tasks = [];
  for (const role of roles) {
    const before = await runningDuties(service, role, { ...facts, [event]: null }, at);
    const after = await runningDuties(service, role, { ...facts, [event]: at }, at);
    const trouble = before.trouble ?? after.trouble;
    if (trouble !== undefined) return { trouble };
    for (const [norm, { owed, citation, due }] of after.duties) {
      if (!before.duties.has(norm)) tasks.push({ role, owed, citation, due });
    }
  }
  return { tasks: tasks.sort((a, b) => Date.parse(a.due) - Date.parse(b.due)) };
}

/** The duties of a role that run, by their norm. */
async function runningDuties(service, role, facts, at) {
  const { duties, trouble } = await askDuties(service, role, facts, at);
  if (trouble !== undefined) return { trouble };
  // `unknown` with a due time: whether it was done already is not told, so that it counts as not done.
  const running = duties.filter(({ state, due }) => due !== undefined && open.has(state));
  return { duties: new Map(running.map((duty) => [duty.norm, duty])) };
}
