import type { Language } from "../diagnostics/diagnostic.js";
import { type Decision, type DutyOfAct, decide, type Reason } from "../evaluate/decide.js";
import { roleTerm } from "../evaluate/roles.js";
import type { Rules } from "../evaluate/rules.js";
import type { Host } from "../host/host.js";
import {
  type AskOptions,
  actFrom,
  answerOrRefusal,
  openRules,
  readApprovals,
  readFacts,
  rolesFrom,
} from "./answering.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import {
  draftBanner,
  factLines,
  printBlocks,
  printCited,
  printMoment,
  printPolicy,
  printRole,
  type Say,
  sayIn,
  titled,
} from "./print-answer.js";

export type DecideOptions = AskOptions & {
  readonly actor: string;
  readonly act: string;
  readonly facts: string | undefined;
  readonly toward: string | undefined;
  readonly approvals: string | undefined;
  readonly content: string | undefined;
};

/** `pedoman decide`: may this actor do this act now? 0 permit, 1 any other verdict; what cannot be asked throws a HostError (2). */
export async function decideCommand(
  host: Host,
  io: CliIo,
  { language }: CliSettings,
  options: DecideOptions,
): Promise<ExitCode> {
  const { at, content } = options;
  const rules = await openRules(host, io, options);
  const roles = rolesFrom(rules, "--actor", options.actor);
  const act = actFrom(rules, options.act);
  const toward = options.toward === undefined ? undefined : rolesFrom(rules, "--toward", options.toward);
  const facts = await readFacts(host, io, options.facts);
  const approvals = await readApprovals(host, io, options.approvals);
  const answer = answerOrRefusal(rules, () =>
    decide(rules, {
      roles,
      act,
      at,
      facts,
      approvals,
      ...(toward === undefined ? {} : { toward }),
      ...(content === undefined ? {} : { content }),
    }),
  );
  const wire = {
    $schema: "urn:pedoman:schema:outputs:answer:1",
    format: "1.0.0",
    question: { roles, act, ...(toward ? { toward } : {}) },
    ...answer,
  };
  io.out(
    options.format === "json"
      ? `${JSON.stringify(wire, null, 2)}\n`
      : printDecision(answer, { roles, act }, rules, language),
  );
  return answer.verdict === "permit" ? 0 : 1;
}

const verdicts: Readonly<Record<Decision["verdict"], Readonly<Record<Language, string>>>> = {
  permit: { id: "BOLEH", en: "PERMITTED" },
  deny: { id: "DILARANG", en: "FORBIDDEN" },
  needs_approval: { id: "PERLU PERSETUJUAN", en: "NEEDS APPROVAL" },
  needs_facts: { id: "PERLU FAKTA", en: "NEEDS FACTS" },
};

function printDecision(
  answer: Decision,
  question: { readonly roles: readonly string[]; readonly act: string },
  rules: Rules,
  language: Language,
): string {
  const say = sayIn(language);
  const actor = question.roles.map((role) => roleTerm(rules, role)).join(", ");
  const act = rules.book.acts.find(({ id }) => id === question.act)?.phrases[0] ?? question.act;
  const blocks = [
    [
      `${verdicts[answer.verdict][language]}: ${actor} ${act}, ${printMoment(rules, answer.at, say)}`,
      ...draftBanner(answer.draft, say),
    ],
    answer.noGrant && answer.verdict === "deny"
      ? [
          say(
            "Tindakan ini hanya boleh dengan izin, hak, atau wewenang, dan tidak satu pun berlaku di sini.",
            "This act needs a permission, right or power, and none applies here.",
          ),
        ]
      : [],
    titled(
      say("Karena:", "Because:"),
      answer.reasons.flatMap((reason) => printReason(reason, rules, say, language)),
    ),
    titled(
      say("Yang harus menyetujui:", "Who must approve:"),
      answer.approvals.map(({ mode, roles }) => {
        const names = roles.map((role) => printRole(rules, role));
        return `  ${mode === "any" && names.length > 1 ? say("salah satu dari ", "one of ") : ""}${names.join(", ")}`;
      }),
    ),
    titled(
      say(
        "Fakta yang masih diperlukan, untuk ditempel ke berkas fakta:",
        "Facts still needed, to paste into the file of facts:",
      ),
      factLines(rules, answer.needs, language),
    ),
    titled(
      say("Hanya waktu yang dapat menjawab; belum terjadi:", "Only time can tell; these have not happened:"),
      answer.awaits.map((name) => `  ${name}`),
    ),
    titled(
      say("Kewajiban yang menyertai:", "Duties that come with it:"),
      answer.duties.flatMap((duty) => printDuty(duty, rules, say)),
    ),
    [printPolicy(rules, say)],
  ];
  return printBlocks(blocks);
}

/** The norm, and its conditions as they stand: what holds, what does not, what is not known. */
function printReason(reason: Reason, rules: Rules, say: Say, language: Language): readonly string[] {
  const states = { holds: say("ya", "yes"), fails: say("tidak", "no"), unknown: say("tidak diketahui", "not known") };
  return [
    ...printCited(reason, rules, say),
    ...reason.conditions.map(
      ({ key, said, state }) => `    ${key === undefined ? "–" : `${key}.`} ${said[language]}: ${states[state]}`,
    ),
    ...(reason.by.length > 0 ? [`    ${say("dikesampingkan oleh", "set aside by")} ${reason.by.join(", ")}`] : []),
  ];
}

function printDuty(duty: DutyOfAct, rules: Rules, say: Say): readonly string[] {
  const deadlines = duty.deadlines.map(({ text, due }) =>
    due === undefined ? text : `${text} (${say("sampai", "until")} ${printMoment(rules, due, say)})`,
  );
  const limit = deadlines.length > 0 ? `: ${deadlines.join("; ")}` : "";
  const doubt = duty.certain ? "" : ` ${say("(mungkin)", "(perhaps)")}`;
  return [`  ${duty.owed}${limit}${doubt}`, ...printCited(duty, rules, say).map((line) => `  ${line}`)];
}
