import type { Decision, Reason } from "../../evaluate/decide.js";
import { roleTerm } from "../../evaluate/roles.js";
import type { Said } from "../../model/generated/rules-wire.js";
import type { VerdictWords } from "./ask-data.js";
import type { Case } from "./case.js";
import { type CaseDeadline, caseAnswer } from "./case-answer.js";
import { sayInstant } from "./civil-time.js";
import { type Child, element } from "./element.js";
import { fillIn } from "./fill-in.js";
import type { PageContext } from "./page-context.js";
import { sayAct, sayApprovers, sayFact } from "./say.js";
import { showWayBack } from "./show-way-back.js";

/** The answer: in big words and a mark, never by colour alone; then why, who approves, until when, and what comes with it. */
export function showVerdict(context: PageContext, told: Case, decision: Decision): HTMLElement {
  const { rules, data, facts } = context;
  const { words } = data;
  const answer = caseAnswer(rules, data, told, decision);
  const kind = answer.unregulated ? "unregulated" : decision.verdict;
  const approvers = answer.approvals.map((one) => sayApprovers(rules, one, words));
  const title =
    approvers.length > 0 ? fillIn(words.approvalOf, { roles: approvers.join("; ") }) : words.verdicts[kind].title;
  const parts: readonly (HTMLElement | false)[] = [
    decision.verdict === "deny" && decision.noGrant && element("p", {}, words.noGrant),
    ...answer.approvals.map((approval) => showApproval(context, told, approval)),
    told.approvals.length > 0 &&
      element(
        "ul",
        { class: "ask-approvals" },
        told.approvals.map(({ by, decision: given }) =>
          element(
            "li",
            {},
            fillIn(given === "approved" ? words.approvedAlready : words.refusedAlready, { role: roleTerm(rules, by) }),
          ),
        ),
      ),
    titled(
      words.stillNeeded,
      decision.needs.map((name) => {
        const fact = facts.get(name);
        return fact && element("li", {}, sayFact(fact));
      }),
    ),
    titled(
      words.onlyTime,
      decision.awaits.map((name) => {
        const fact = facts.get(name);
        return element("li", {}, fact ? sayFact(fact) : name);
      }),
    ),
    titled(
      words.reasons,
      decision.reasons.map((reason) => showReason(context, reason)),
    ),
    titled(
      words.duties,
      answer.duties.map(({ duty, deadlines }) =>
        element(
          "li",
          {},
          element("strong", {}, duty.owed),
          !duty.certain && ` (${words.perhaps})`,
          deadlines.map((deadline) => element("span", { class: "ask-deadline" }, sayDeadline(context, deadline))),
          " ",
          citation(context, duty.norm, duty.citation),
        ),
      ),
    ),
    titled(
      words.checklist,
      answer.checklistItems.map(({ text, address, checklist }) =>
        element("li", {}, element("a", { href: address }, text), ` – ${checklist}`),
      ),
    ),
  ];
  return card(context, told, kind, { ...words.verdicts[kind], title }, parts, decision.draft);
}

/** The evaluator has no answer: never a permit. */
export function showRefusal(context: PageContext, told: Case, reason: Said): HTMLElement {
  const { words } = context.data;
  return card(context, told, "refused", words.verdicts.refused, [element("p", {}, reason.id)], false);
}

function card(
  context: PageContext,
  told: Case,
  kind: string,
  { mark, title, sentence }: VerdictWords,
  parts: readonly (HTMLElement | false)[],
  draft: boolean,
): HTMLElement {
  const { data, rules } = context;
  const { words, rolePages, book, calendar } = data;
  const role = roleTerm(rules, told.role);
  const copied = element("span", { role: "status" });
  const copy = (): void => {
    navigator.clipboard?.writeText(location.href).then(
      () => {
        copied.textContent = ` ${words.copied}`;
      },
      () => {},
    );
  };
  return element(
    "section",
    { class: `ask-card ask-verdict ask-${kind}`, "aria-labelledby": "tanya_putusan" },
    showWayBack(context),
    element("p", { class: "ask-context" }, fillIn(words.askedOf, { role, act: sayAct(rules, told.act) })),
    element(
      "h2",
      { id: "tanya_putusan", tabindex: "-1", "data-focus": true },
      element("span", { class: "ask-mark", "aria-hidden": "true" }, mark),
      element("span", {}, title),
    ),
    element("p", { class: "ask-sentence" }, sentence),
    ...parts,
    draft && element("p", { class: "ask-draft" }, words.draft),
    element(
      "p",
      { class: "ask-edition" },
      fillIn(words.edition, {
        edition: book.policy.edition,
        hash: book.policy.contentHash.slice(0, 12),
        at: sayInstant(calendar, told.at, words.time),
      }),
    ),
    element(
      "p",
      { class: "ask-tools" },
      element(
        "button",
        { type: "button", class: "ask-button", onclick: () => context.go({ role: told.role }) },
        words.startAgain,
      ),
      navigator.clipboard !== undefined &&
        element("button", { type: "button", class: "ask-button", onclick: copy }, words.copyLink),
      element("button", { type: "button", class: "ask-button", onclick: () => print() }, words.print),
      copied,
    ),
    element("p", { class: "ask-hint" }, words.linkNote),
    element("p", {}, element("a", { href: rolePages[told.role] ?? "" }, fillIn(words.rolePage, { role }))),
  );
}

type Approval = ReturnType<typeof caseAnswer>["approvals"][number];

/** Until when those who approve owe their decision, and a way to say that they have decided. */
function showApproval(context: PageContext, told: Case, { roles, decisions }: Approval): HTMLElement {
  const { rules, data } = context;
  const { words } = data;
  return element(
    "div",
    { class: "ask-approval" },
    decisions.flatMap(({ owed, deadlines }) =>
      deadlines.map((deadline) =>
        element(
          "p",
          {},
          fillIn(words.decideBy, {
            roles: owed.bound.map((role) => roleTerm(rules, role)).join(", "),
            limit: sayDeadline(context, deadline),
          }),
          " ",
          citation(context, owed.id, data.book.sources.find(({ id }) => id === owed.source)?.citation ?? ""),
        ),
      ),
    ),
    element(
      "p",
      { class: "ask-tools" },
      roles.map((role) =>
        element(
          "button",
          {
            type: "button",
            class: "ask-button",
            onclick: () =>
              context.go({
                ...told,
                approvals: [...told.approvals.filter(({ by }) => by !== role), { by: role, decision: "approved" }],
              }),
          },
          fillIn(words.approved, { role: roleTerm(rules, role) }),
        ),
      ),
    ),
  );
}

function showReason(context: PageContext, reason: Reason): HTMLElement {
  const { words, book } = context.data;
  const title = book.documents.find(({ id }) => id === reason.document)?.title ?? "";
  return element(
    "li",
    {},
    citation(context, reason.norm, reason.citation),
    title !== "" && ` ${title}`,
    element("blockquote", { class: "ask-quote" }, reason.quote),
    reason.conditions.length > 0 &&
      element(
        "ul",
        { class: "ask-conditions" },
        reason.conditions.map(({ key, said, state }) =>
          element("li", {}, key !== undefined && `${key}. `, said.id, ": ", element("strong", {}, words.states[state])),
        ),
      ),
    reason.human !== undefined && element("p", {}, `${words.byPerson}: ${reason.human}`),
  );
}

function citation({ rules, data }: PageContext, norm: string, words: string): HTMLElement {
  return element("a", { class: "source", href: data.addresses[rules.norms.get(norm)?.source ?? ""] ?? "" }, words);
}

function sayDeadline({ data }: PageContext, { text, due, assumed }: CaseDeadline): string {
  const { words, calendar } = data;
  if (due === undefined) return text;
  const said = fillIn(assumed ? words.untilIfNow : words.until, { due: sayInstant(calendar, due, words.time) });
  return `${text} (${said})`;
}

/** A list under its heading; nothing where it is empty. */
function titled(title: string, items: readonly Child[]): HTMLElement | false {
  if (items.length === 0) return false;
  return element("section", { class: "ask-part" }, element("h3", {}, title), element("ul", {}, items));
}
