import { roleTerm } from "../../evaluate/roles.js";
import { actsOfRole, counterpartiesOf } from "./acts-of-role.js";
import type { LinkedCase } from "./case-link.js";
import { instantOf, localTime, sayInstant } from "./civil-time.js";
import { element } from "./element.js";
import type { PageContext } from "./page-context.js";
import { sayAct } from "./say.js";

/**
 * The beginning: who, what, when. Native fields: the ones phones and screen readers know best. Whoever comes back here finds the focus on the first
 * that is open.
 */
export function showStart(context: PageContext, told: LinkedCase): HTMLElement {
  const { data, rules, now } = context;
  const { words, calendar } = data;
  const role = element("select", { id: "tanya_peran", name: "peran", onchange: () => fillActs() });
  const act = element("select", { id: "tanya_tindakan", name: "tindakan", onchange: () => fillToward() });
  const toward = element("select", { id: "tanya_terhadap", name: "terhadap" });
  const towardField = field(words.towardLabel, toward);
  const instant = told.at ?? now();
  const time = element("input", { id: "tanya_waktu", type: "datetime-local", value: localTime(calendar, instant) });
  const timeField = field(words.whenOther, time);
  const problem = element("p", { class: "ask-problem", role: "alert" });

  const isSet = told.at !== undefined;
  const whenOf = (value: string, label: string, checked: boolean): HTMLElement =>
    element(
      "label",
      { class: "ask-choice" },
      element("input", {
        type: "radio",
        name: "kapan",
        value,
        checked,
        "data-focus": checked && told.role !== undefined && told.act !== undefined,
        onchange: () => {
          timeField.hidden = value === "sekarang";
        },
      }),
      element("span", {}, label),
    );

  const option = (value: string, text: string): HTMLOptionElement => element("option", { value }, text);
  role.append(option("", words.chooseRole), ...rules.book.roles.map(({ id, term }) => option(id, term)));
  role.value = told.role ?? "";

  const fillActs = (): void => {
    const chosen = act.value || (told.act ?? "");
    const options: Node[] = [option("", words.chooseAct)];
    if (role.value !== "") {
      const { own, others } = actsOfRole(rules, role.value);
      const inGroup = (label: string, acts: readonly string[]): void => {
        if (acts.length > 0)
          options.push(
            element(
              "optgroup",
              { label },
              acts.map((id) => option(id, sayAct(rules, id))),
            ),
          );
      };
      const isOwn = new Set(own);
      for (const { name, acts } of data.actGroups)
        inGroup(
          name,
          acts.filter((id) => isOwn.has(id)),
        );
      inGroup(words.otherActs, others);
    }
    act.replaceChildren(...options);
    act.value = chosen;
    if (act.selectedIndex < 0) act.value = "";
    act.disabled = role.value === "";
    fillToward();
  };
  const fillToward = (): void => {
    const roles = act.value === "" ? [] : counterpartiesOf(rules, act.value);
    toward.replaceChildren(option("", words.towardAnyone), ...roles.map((id) => option(id, roleTerm(rules, id))));
    toward.value = told.toward !== undefined && roles.includes(told.toward) ? told.toward : "";
    towardField.hidden = roles.length === 0;
  };
  fillActs();
  timeField.hidden = !isSet;
  if (told.role === undefined) role.setAttribute("data-focus", "");
  else if (told.act === undefined) act.setAttribute("data-focus", "");

  const begin = (event: Event): void => {
    event.preventDefault();
    const at = timeField.hidden ? now() : instantOf(calendar, time.value);
    problem.textContent = "";
    if (role.value === "" || act.value === "") {
      problem.textContent = words.missingChoice;
      (role.value === "" ? role : act).focus();
    } else if (at === undefined) {
      problem.textContent = words.noSuchTime;
      time.focus();
    } else {
      context.go({
        ...told,
        role: role.value,
        act: act.value,
        toward: toward.value === "" ? undefined : toward.value,
        at,
      });
    }
  };
  return element(
    "form",
    { class: "ask-card ask-start", onsubmit: begin, novalidate: true },
    field(words.roleLabel, role),
    field(words.actLabel, act),
    towardField,
    element(
      "fieldset",
      { class: "ask-when" },
      element("legend", {}, words.whenLabel),
      whenOf("sekarang", `${words.whenNow} (${sayInstant(calendar, now(), words.time)})`, !isSet),
      whenOf("lain", words.whenOther, isSet),
    ),
    timeField,
    problem,
    element("p", {}, element("button", { type: "submit", class: "ask-button ask-main" }, words.begin)),
  );
}

/** A field under its label. */
function field(label: string, control: HTMLElement): HTMLElement {
  return element("p", { class: "ask-field" }, element("label", { for: control.id }, label), control);
}
