import { roleTerm } from "../../evaluate/roles.js";
import type { Case } from "./case.js";
import { isOfficeTime, sayInstant } from "./civil-time.js";
import { element } from "./element.js";
import type { PageContext } from "./page-context.js";
import { sayAct, sayAnswer, sayFact } from "./say.js";

/** What has been told so far, each with a way to change it. */
export function showAnswered(context: PageContext, told: Case, ask: (fact: string) => void): HTMLElement {
  const { rules, data, facts } = context;
  const { words, calendar } = data;
  const row = (name: string, value: string, change: () => void): HTMLElement =>
    element(
      "div",
      { class: "ask-told" },
      element("dt", {}, name),
      element(
        "dd",
        {},
        value,
        " ",
        element(
          "button",
          { type: "button", class: "ask-link", onclick: change },
          words.change,
          element("span", { class: "for-ears" }, `: ${name}`),
        ),
      ),
    );
  const restart = (): void => {
    const { role: _r, act: _a, ...rest } = told;
    context.go({ ...rest, role: told.role, act: undefined });
  };
  const office = isOfficeTime(calendar, told.at);
  const when = `${sayInstant(calendar, told.at, words.time)}${office === undefined ? "" : ` (${office ? words.workingTime : words.offTime})`}`;
  const entries = [
    ...Object.entries(told.facts).map(([name, value]) => [name, value] as const),
    ...told.unknown.map((name) => [name, undefined] as const),
  ];
  return element(
    "details",
    { class: "ask-card ask-answered", open: entries.length > 0 && entries.length <= 3 },
    element("summary", {}, `${words.answered} (${entries.length})`),
    element(
      "dl",
      {},
      row(words.roleLabel, roleTerm(rules, told.role), restart),
      row(words.actLabel, sayAct(rules, told.act), restart),
      told.toward !== undefined && row(words.towardLabel, roleTerm(rules, told.toward), restart),
      row(words.whenLabel, when, () => context.go({ ...told, at: undefined })),
      entries.flatMap(([name, value]) => {
        const fact = facts.get(name);
        if (!fact) return [];
        const text = value === undefined ? words.unknown : sayAnswer(rules, fact, value, words);
        return [row(sayFact(fact), text, () => ask(name))];
      }),
    ),
    element(
      "p",
      {},
      element("button", { type: "button", class: "ask-link", onclick: () => context.go({}) }, words.startAgain),
    ),
  );
}
