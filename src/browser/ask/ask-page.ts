import { formatInstant } from "../../evaluate/instant.js";
import { loadRules } from "../../evaluate/load-rules.js";
import type { AskData } from "./ask-data.js";
import { type Case, withAnswer, withoutAnswer } from "./case.js";
import { caseLink, type LinkedCase, readCaseLink } from "./case-link.js";
import { openInterview } from "./next-step.js";
import type { PageContext } from "./page-context.js";
import { showAnswered } from "./show-answered.js";
import { showQuestion } from "./show-question.js";
import { showStart } from "./show-start.js";
import { showRefusal, showVerdict } from "./show-verdict.js";

/**
 * The page *Bolehkah saya …?*. The fragment of its address is all it remembers: every answer changes it, so that Back takes an answer back, and the
 * address is the lasting link. Nothing is kept or sent. After every step the focus is on what is new: the question, the answer, or the field to fill.
 */
export function openAskPage(place: HTMLElement, data: AskData): void {
  const rules = loadRules(data.book, data.calendar);
  const interview = openInterview(rules);
  const facts = new Map(data.book.facts.map((fact) => [fact.name, fact]));
  const context: PageContext = {
    data,
    rules,
    facts,
    now: () => formatInstant(60 * Math.floor(Date.now() / 60_000), data.calendar),
    linkOf: (told) => `#${caseLink(told, facts)}`,
    go: (told) => {
      // A text is in no link, an identity only by number: they are kept for this page alone.
      kept = told;
      const link = context.linkOf(told);
      if (link === location.hash) show(true);
      else {
        const steps = stepsMade() + 1;
        location.hash = link;
        history.replaceState({ steps }, "");
      }
    },
    get back() {
      return stepsMade() > 0 ? () => history.back() : undefined;
    },
  };
  let kept: Partial<LinkedCase> | undefined;

  const show = (focus: boolean): void => {
    const read = readCaseLink(location.hash, data.book);
    const told = kept && context.linkOf(kept) === location.hash ? { ...read, ...kept } : read;
    kept = undefined;
    const { role, act } = told;
    const parts =
      role === undefined || act === undefined || told.at === undefined
        ? [showStart(context, told)]
        : stepParts({ ...told, role, act, at: told.at });
    place.replaceChildren(...parts);
    if (focus) place.querySelector<HTMLElement>("[data-focus]")?.focus();
    if (focus) place.scrollIntoView({ block: "start" });
  };

  const stepParts = (told: Case): readonly Node[] => {
    const step = interview.next(told);
    const again = showAnswered(context, told, (fact) => context.go(withoutAnswer(told, fact)));
    switch (step.kind) {
      case "refused":
        return [showRefusal(context, told, step.reason), again];
      case "question":
        if (told.stopped) return [showVerdict(context, told, interview.stop(told)), again];
        return [
          showQuestion(context, told, step, {
            answer: (value) => context.go(withAnswer(told, step.fact.name, value)),
            stop: () => context.go({ ...told, stopped: true }),
          }),
          again,
        ];
      case "verdict":
        return [showVerdict(context, told, step.decision), again];
    }
  };

  addEventListener("hashchange", () => show(true));
  for (const hidden of document.querySelectorAll<HTMLElement>("[data-with-script]")) hidden.hidden = false;
  place.hidden = false;
  show(false);
}

/** How many steps of this visit lie before this one; the history keeps it with each. */
function stepsMade(): number {
  const { steps } = (history.state ?? {}) as { readonly steps?: number };
  return steps ?? 0;
}
