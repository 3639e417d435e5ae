import type { Language } from "../diagnostics/diagnostic.js";
import { type DutiesAnswer, type Duty, duties } from "../evaluate/duties.js";
import type { DutyState } from "../evaluate/duty-state.js";
import { roleTerm } from "../evaluate/roles.js";
import type { Rules } from "../evaluate/rules.js";
import type { Host } from "../host/host.js";
import { type AskOptions, answerOrRefusal, openRules, readFacts, rolesFrom } from "./answering.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import {
  draftBanner,
  factLines,
  printBlocks,
  printCited,
  printMoment,
  printPolicy,
  type Say,
  sayIn,
  titled,
} from "./print-answer.js";

export type DutiesOptions = AskOptions & {
  readonly actor: string;
  readonly facts: string | undefined;
  /** Those that do not apply as well. */
  readonly all: boolean;
};

/** `pedoman duties`: what these roles owe, until when; 1 if a duty is breached. What cannot be asked throws a HostError (2). */
export async function dutiesCommand(
  host: Host,
  io: CliIo,
  { language }: CliSettings,
  options: DutiesOptions,
): Promise<ExitCode> {
  const rules = await openRules(host, io, options);
  const roles = rolesFrom(rules, "--actor", options.actor);
  const facts = await readFacts(host, io, options.facts);
  const answer = answerOrRefusal(rules, () => duties(rules, { roles, at: options.at, facts }));
  const shown = { ...answer, duties: answer.duties.filter(({ state }) => options.all || state !== "not_applicable") };
  const wire = { $schema: "urn:pedoman:schema:outputs:duties:1", format: "1.0.0", question: { roles }, ...shown };
  io.out(options.format === "json" ? `${JSON.stringify(wire, null, 2)}\n` : printDuties(shown, roles, rules, language));
  return answer.duties.some(({ state }) => state === "breached") ? 1 : 0;
}

const states: Readonly<Record<DutyState, Readonly<Record<Language, string>>>> = {
  breached: { id: "DILANGGAR", en: "BREACHED" },
  pending: { id: "menunggu", en: "pending" },
  unknown: { id: "tidak diketahui", en: "unknown" },
  met_late: { id: "dipenuhi terlambat", en: "met late" },
  met: { id: "dipenuhi", en: "met" },
  not_triggered: { id: "belum timbul", en: "not yet triggered" },
  ended: { id: "berakhir", en: "ended" },
  not_applicable: { id: "tidak berlaku", en: "not applicable" },
};

/** Most pressing first: by state in the order above, then by when it is due. */
function printDuties(
  { duties: found, at, draft }: DutiesAnswer,
  roles: readonly string[],
  rules: Rules,
  language: Language,
): string {
  const say = sayIn(language);
  const order = Object.keys(states);
  const sorted = [...found].sort(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      (a.dueSecond ?? Number.MAX_SAFE_INTEGER) - (b.dueSecond ?? Number.MAX_SAFE_INTEGER),
  );
  const actor = roles.map((role) => roleTerm(rules, role)).join(", ");
  const needs = [...new Set(found.flatMap((duty) => duty.needs))].sort();
  return printBlocks([
    [`${say("Kewajiban", "Duties")}: ${actor}, ${printMoment(rules, at, say)}`, ...draftBanner(draft, say)],
    sorted.length === 0 ? [say("Tidak ada yang berlaku.", "None applies.")] : [],
    ...sorted.map((duty) => printDuty(duty, rules, say, language)),
    titled(
      say(
        "Fakta yang masih diperlukan, untuk ditempel ke berkas fakta:",
        "Facts still needed, to paste into the file of facts:",
      ),
      factLines(rules, needs, language),
    ),
    [printPolicy(rules, say)],
  ]);
}

function printDuty(duty: Duty, rules: Rules, say: Say, language: Language): readonly string[] {
  const until = duty.due === undefined ? "" : `, ${say("sampai", "until")} ${printMoment(rules, duty.due, say)}`;
  const limits = duty.deadlines.length === 0 ? "" : ` (${duty.deadlines.join("; ")})`;
  return [
    `${states[duty.state][language]}${until}: ${duty.owed}${limits}`,
    ...printCited(duty, rules, say),
    ...(duty.consequences.length > 0 && (duty.state === "breached" || duty.state === "pending")
      ? [`    ${say("akibat bila dilanggar", "may follow a breach")}: ${duty.consequences.join(", ")}`]
      : []),
  ];
}
