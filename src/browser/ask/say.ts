import { roleTerm } from "../../evaluate/roles.js";
import type { Rules } from "../../evaluate/rules.js";
import type { Fact } from "../../model/generated/rules-wire.js";
import type { AskWords } from "./ask-data.js";
import { sayInstant } from "./civil-time.js";

/** `a, b, dan c`. */
export function sayList(items: readonly string[], connector: string): string {
  const last = items[items.length - 1] ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")}${items.length > 2 ? "," : ""} ${connector} ${last}`;
}

/** Roles that approve: all of them, or one. */
export function sayApprovers(
  rules: Rules,
  { mode, roles }: { readonly mode: "all" | "any"; readonly roles: readonly string[] },
  words: AskWords,
): string {
  const names = roles.map((role) => roleTerm(rules, role));
  const joined = sayList(names, mode === "any" ? words.or : words.and);
  return mode === "any" && names.length > 1 ? words.approvalAny.replace("{roles}", joined) : joined;
}

/** An act as its first phrase says it. */
export function sayAct({ book }: Rules, act: string): string {
  return book.acts.find(({ id }) => id === act)?.phrases[0] ?? act;
}

/** What is asked about a fact: its meaning; of an event what happens then, without the `Saat` that names the time of it. */
export function sayFact({ name, meaning, phrases, type }: Fact): string {
  const text = meaning === "" || meaning === "-" ? (phrases[0] ?? name) : meaning;
  const happened = type.kind === "event" ? /^Saat (\S)(.*)$/su.exec(text) : null;
  return happened ? `${(happened[1] as string).toUpperCase()}${happened[2]}` : text;
}

/** A choice without the underscores it is written with. */
export function sayChoice(choice: string): string {
  return choice.replace(/_/g, " ");
}

/** An answer in words. */
export function sayAnswer({ calendar }: Rules, { type }: Fact, value: unknown, words: AskWords): string {
  switch (type.kind) {
    case "boolean":
      return value === true ? words.yes : words.no;
    case "event":
      return value === null || !calendar ? words.notYet : sayInstant(calendar, String(value), words.time);
    case "list":
      return Array.isArray(value) && value.length > 0
        ? value.map((one) => sayChoice(String(one))).join(", ")
        : words.none;
    case "number":
      return `${value} ${type.unit}`;
    case "duration":
      return `${value} ${words.units[type.unit] ?? type.unit}`;
    default:
      return sayChoice(String(value));
  }
}
