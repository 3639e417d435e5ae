import { moment } from "../bersama/moment.mjs";

/**
 * Sorts open duties by how pressing they are and picks those that nobody was told of at this stage. A duty is told once a stage: tomorrow, today, over; and once while facts are missing.
 * A due time that changed, or other facts that are missing, is news.
 * @param {readonly import("./open-duties.mjs").OpenDuty[]} open
 * @param {Readonly<Record<string, string>>} told - Stage last told, by duty.
 * @param {string} at - Now, in the zone of the law.
 * @returns {{ news: readonly (import("./open-duties.mjs").OpenDuty & { stage: Stage })[], told: Readonly<Record<string, string>> }} `told` to be kept once the news are out.
 * @typedef {"over" | "today" | "tomorrow" | "unknown" | "later"} Stage
 */
export function newsOf(open, told, at) {
  const news = [];
  const now = {};
  for (const duty of open) {
    const stage = stageOf(duty, at);
    const key = `${duty.case} ${duty.role} ${duty.norm}`;
    const state = [stage, duty.due ?? "", ...duty.needs].join(" ");
    now[key] = state;
    if (stage !== "later" && told[key] !== state) news.push({ ...duty, stage });
  }
  return { news, told: now };
}

/** How pressing a duty is; days are those of the zone in which both instants are written. */
export function stageOf({ isOver, due, needs }, at) {
  if (isOver) return "over";
  if (needs.length > 0 || due === undefined) return "unknown";
  const days = (Date.parse(due.slice(0, 10)) - Date.parse(at.slice(0, 10))) / 86_400_000;
  return days <= 0 ? "today" : days === 1 ? "tomorrow" : "later";
}

const headings = {
  over: "SUDAH LEWAT",
  today: "HARI INI",
  tomorrow: "BESOK",
  unknown: "BELUM DAPAT DIHITUNG, lengkapi tiketnya",
};

/**
 * The message to one role, as it is read on a phone.
 * @param {string} term - The role as people call it.
 * @param {(fact: string) => string} meaningOf
 */
export function messageTo(term, news, meaningOf) {
  const lines = [`Pengingat untuk ${term}`];
  for (const [stage, heading] of Object.entries(headings)) {
    const here = news.filter((one) => one.stage === stage);
    if (here.length > 0) lines.push("", heading, ...here.flatMap((one) => linesOf(one, meaningOf)));
  }
  return `${lines.join("\n")}\n`;
}

function linesOf({ case: name, owed, citation, due, stage, needs }, meaningOf) {
  const until = {
    over: () => ` Batasnya ${moment(due)}.`,
    today: () => ` Paling lambat hari ini pukul ${due.slice(11, 16).replace(":", ".")}.`,
    tomorrow: () => ` Paling lambat ${moment(due)}.`,
    unknown: () => "",
  };
  return [
    `- ${name}: ${owed} (${citation}).${until[stage]()}`,
    ...needs.map((fact) => `    isi dahulu: ${meaningOf(fact)} [${fact}]`),
  ];
}
