import { roleTerm } from "../../evaluate/roles.js";
import type { FactType } from "../../model/generated/rules-wire.js";
import type { Case } from "./case.js";
import { approvalsSoFar } from "./case-answer.js";
import { instantOf, localTime } from "./civil-time.js";
import { type Child, element } from "./element.js";
import { fillIn } from "./fill-in.js";
import type { Step } from "./next-step.js";
import type { PageContext } from "./page-context.js";
import { sayAct, sayApprovers, sayChoice, sayFact } from "./say.js";
import { showWayBack } from "./show-way-back.js";

type Question = Extract<Step, { readonly kind: "question" }>;

/** What a question may lead to: an answer (`undefined` is *tidak tahu*), or no further question. */
export type QuestionActions = {
  readonly answer: (value: unknown) => void;
  readonly stop: () => void;
};

/** One question, its answers as buttons as large as a wet thumb needs. */
export function showQuestion(
  context: PageContext,
  told: Case,
  question: Question,
  actions: QuestionActions,
): HTMLElement {
  const { rules, data } = context;
  const { words, addresses } = data;
  const { fact, because, left, decision } = question;
  const kind = fact.type.kind === "duration" ? "number" : fact.type.kind === "reference" ? "text" : fact.type.kind;
  const grounds = new Map(
    because.map(({ norm, citation }) => [citation, addresses[rules.norms.get(norm)?.source ?? ""] ?? ""]),
  );
  const soFar = approvalsSoFar(rules, decision).map((one) =>
    fillIn(words.soFar, { roles: sayApprovers(rules, one, words) }),
  );
  return element(
    "section",
    { class: "ask-card ask-question", "aria-labelledby": "tanya_pertanyaan", "data-fact": fact.name },
    showWayBack(context),
    element(
      "p",
      { class: "ask-context" },
      fillIn(words.askedOf, { role: roleTerm(rules, told.role), act: sayAct(rules, told.act) }),
    ),
    element("p", { class: "ask-prompt" }, words.prompts[kind]),
    element("h2", { id: "tanya_pertanyaan", tabindex: "-1", "data-focus": true }, sayFact(fact)),
    answerFields(context, fact.type, told, actions),
    element(
      "p",
      { class: "ask-grounds" },
      `${words.because} `,
      [...grounds].flatMap(([citation, address], index): Child[] => [
        index > 0 && "; ",
        element("a", { href: address }, citation),
      ]),
      ".",
    ),
    ...[...new Set(soFar)].map((text) => element("p", { class: "ask-so-far" }, text)),
    element(
      "p",
      { class: "ask-progress" },
      left === 0 ? words.lastQuestion : fillIn(words.questionsLeft, { count: left }),
      " ",
      left > 0 && element("button", { type: "button", class: "ask-link", onclick: actions.stop }, words.finishNow),
    ),
  );
}

function answerFields(context: PageContext, type: FactType, { at }: Case, { answer }: QuestionActions): HTMLElement {
  const { words, calendar } = context.data;
  const button = (text: string, value: unknown, more = ""): HTMLElement =>
    element("button", { type: "button", class: `ask-button ${more}`, onclick: () => answer(value) }, text);
  const unknown = button(words.unknown, undefined, "ask-unknown");
  const problem = element("p", { class: "ask-problem", role: "alert" });
  const next = (): HTMLElement => element("button", { type: "submit", class: "ask-button ask-main" }, words.next);
  const form = (take: () => void, ...children: readonly (Child | readonly Child[])[]): HTMLElement =>
    element(
      "form",
      {
        class: "ask-answers",
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          take();
        },
      },
      ...children,
    );
  const one = (attributes: Record<string, string>, read: (text: string) => unknown, hint: string): HTMLElement => {
    const input = element("input", {
      id: "tanya_isian",
      "aria-labelledby": "tanya_pertanyaan tanya_satuan",
      "aria-describedby": "tanya_batas",
      ...attributes,
    });
    const take = (): void => {
      const value = read(input.value);
      if (value !== undefined) answer(value);
      else {
        problem.textContent = words.numberWrong;
        input.setAttribute("aria-invalid", "true");
        input.focus();
      }
    };
    return form(
      take,
      element(
        "p",
        { class: "ask-field ask-inline" },
        input,
        element("span", { id: "tanya_satuan" }, unitOf(type, words.units)),
      ),
      element("p", { id: "tanya_batas", class: "ask-hint" }, hint),
      problem,
      next(),
      unknown,
    );
  };
  switch (type.kind) {
    case "boolean":
      return element("div", { class: "ask-answers" }, button(words.yes, true), button(words.no, false), unknown);
    case "choice":
      return element(
        "div",
        { class: "ask-answers" },
        type.choices.map((choice) => button(sayChoice(choice), choice)),
        unknown,
      );
    case "number":
    case "duration": {
      const [least, most] = type.kind === "number" ? [type.minimum ?? 0, type.maximum] : [0, undefined];
      const read = (text: string): number | undefined => {
        const number = Number(text.replace(/[.\s]/g, ""));
        return /^[\d.\s]+$/.test(text) && Number.isSafeInteger(number) && number >= least && number <= (most ?? number)
          ? number
          : undefined;
      };
      const hint = most === undefined ? "" : fillIn(words.numberRange, { least, most });
      return one({ inputmode: "numeric", autocomplete: "off" }, read, hint);
    }
    case "event": {
      const time = element("input", {
        id: "tanya_isian",
        type: "datetime-local",
        step: "1",
        value: localTime(calendar, at),
        "aria-label": words.happened,
      });
      const take = (): void => {
        const instant = instantOf(calendar, time.value);
        if (instant !== undefined) answer(instant);
        else {
          problem.textContent = words.noSuchTime;
          time.focus();
        }
      };
      return form(
        take,
        button(words.notYet, null),
        element(
          "p",
          { class: "ask-field ask-inline" },
          time,
          element("button", { type: "submit", class: "ask-button" }, words.happened),
        ),
        problem,
        unknown,
      );
    }
    case "list": {
      if (type.register !== undefined)
        return element("div", { class: "ask-answers" }, element("p", {}, words.cannotBeAsked), unknown);
      const boxes = type.choices.map((choice) => element("input", { type: "checkbox", value: choice }));
      const take = (): void => {
        const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
        answer(chosen);
      };
      return form(
        take,
        button(words.none, []),
        element(
          "fieldset",
          { class: "ask-boxes", "aria-labelledby": "tanya_pertanyaan" },
          boxes.map((box) => element("label", { class: "ask-choice" }, box, element("span", {}, sayChoice(box.value)))),
        ),
        next(),
        unknown,
      );
    }
    case "date":
      return one({ type: "date" }, (text) => text || undefined, "");
    case "time":
      return one({ type: "time" }, (text) => text || undefined, "");
    case "text":
    case "reference":
      return one({ autocomplete: "off" }, (text) => text.trim() || undefined, "");
  }
}

function unitOf(type: FactType, units: Readonly<Record<string, string>>): string {
  return type.kind === "number" ? type.unit : type.kind === "duration" ? (units[type.unit] ?? type.unit) : "";
}
