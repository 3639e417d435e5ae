import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";

/** What the page *Bolehkah saya …?* is given beside its own script: the law, where it stands in the handbook, and the words to speak with. */
export type AskData = {
  /** The rules with all that decisions rest on, and nothing else. */
  readonly book: RulesWire;
  readonly calendar: CalendarWire;
  /** The acts as the vocabulary groups them. */
  readonly actGroups: readonly { readonly name: string; readonly acts: readonly string[] }[];
  /** Address of each provision that rules are read from, seen from the page, by source id. */
  readonly addresses: Readonly<Record<string, string>>;
  /** By norm that waits for approval: the norms by which those who approve owe their decision. */
  readonly decisionsOwed: Readonly<Record<string, readonly string[]>>;
  readonly checklistItems: readonly CaseItem[];
  /** Address of the page of each role. */
  readonly rolePages: Readonly<Record<string, string>>;
  readonly words: AskWords;
};

/** A line to tick, and the provisions it serves. */
export type CaseItem = {
  readonly text: string;
  /** Title of its checklist. */
  readonly checklist: string;
  /** The line on the sheet of its role. */
  readonly address: string;
  readonly role: string;
  /** Ids of the sources it serves. */
  readonly serves: readonly string[];
};

/** What the page says. In a text, `{x}` stands for what is put in. */
export type AskWords = {
  readonly roleLabel: string;
  readonly chooseRole: string;
  readonly actLabel: string;
  readonly chooseAct: string;
  readonly otherActs: string;
  readonly towardLabel: string;
  readonly towardAnyone: string;
  readonly whenLabel: string;
  readonly whenNow: string;
  readonly whenOther: string;
  readonly begin: string;
  readonly missingChoice: string;
  readonly noSuchTime: string;
  readonly change: string;
  readonly back: string;
  readonly startAgain: string;
  readonly print: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly linkNote: string;
  /** What is asked, by the kind of answer. */
  readonly prompts: Readonly<
    Record<"boolean" | "choice" | "number" | "date" | "event" | "text" | "list" | "time", string>
  >;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly notYet: string;
  readonly happened: string;
  readonly none: string;
  readonly next: string;
  readonly cannotBeAsked: string;
  /** `{least}`, `{most}`. */
  readonly numberRange: string;
  readonly numberWrong: string;
  readonly because: string;
  /** `{count}`. */
  readonly questionsLeft: string;
  readonly lastQuestion: string;
  readonly soFar: string;
  readonly answered: string;
  readonly finishNow: string;
  readonly verdicts: Readonly<
    Record<"permit" | "unregulated" | "deny" | "needs_approval" | "needs_facts" | "refused", VerdictWords>
  >;
  /** `{roles}`. */
  readonly approvalOf: string;
  readonly approvalAny: string;
  readonly decideBy: string;
  readonly noGrant: string;
  readonly reasons: string;
  readonly quote: string;
  readonly byPerson: string;
  readonly stillNeeded: string;
  readonly onlyTime: string;
  readonly duties: string;
  readonly perhaps: string;
  /** `{due}`: a deadline that runs, and one that would if it were done now. */
  readonly since: string;
  readonly before: string;
  readonly until: string;
  readonly untilIfNow: string;
  readonly checklist: string;
  readonly approved: string;
  readonly approvedAlready: string;
  readonly refusedAlready: string;
  readonly askedOf: string;
  readonly draft: string;
  readonly workingTime: string;
  readonly offTime: string;
  readonly rolePage: string;
  readonly time: TimeWords;
  readonly units: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<"holds" | "fails" | "unknown", string>>;
  readonly and: string;
  readonly or: string;
  readonly edition: string;
};

/** How an instant is said. */
export type TimeWords = {
  /** `{weekday}, {day} {month} {year} pukul {hour}.{minute} {zone}`. */
  readonly pattern: string;
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Names of zones by their offset; another offset is said as it is. */
  readonly zones: Readonly<Record<string, string>>;
};

/** A verdict in big words, with the mark that goes before them. */
export type VerdictWords = { readonly mark: string; readonly title: string; readonly sentence: string };
