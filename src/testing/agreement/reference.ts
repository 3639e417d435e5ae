import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatInstant } from "../../evaluate/instant.js";
import { openCalendar } from "../../evaluate/open-book.js";
import { CalendarError } from "../../evaluate/refusals.js";
import type { WorkCalendar } from "../../evaluate/working-time.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";
import { inOrder } from "../../prove/vectors/answer-vector.js";
import { applies, everyNorm } from "../reference/judge-norm.js";
import { makeWorld } from "../reference/make-world.js";
import { idOf, inForce, referenceDecide } from "../reference/reference-decide.js";
import { referenceDuties } from "../reference/reference-duties.js";
import { referenceExempt } from "../reference/reference-exempt.js";
import type { AgreementAnswer, AgreementCase, Engine } from "./engine.js";

/** What answers from the written norms, without formulas or rule book. Slow on purpose: it is asked less. */
export function referenceEvaluator(handbook: () => Promise<Handbook>): Engine {
  return {
    name: "reference evaluator",
    most: 10_000,
    open: async (book, published) => {
      const law = await handbook();
      const calendar = openCalendar(await readFile(join(published, "calendar.json"), "utf8"));
      return {
        answer: async (cases) => cases.map((one) => unlessNotCovered(() => answer(one, law, book, calendar))),
        close: async () => {},
      };
    },
  };
}

/** A year without calendar is left to the others: what of it a question needs is worked out in another order here. */
function unlessNotCovered(ask: () => AgreementAnswer): AgreementAnswer {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarError || String(error).startsWith("Error: No calendar for")) return {};
    throw error;
  }
}

function answer(
  { question, norm }: AgreementCase,
  handbook: Handbook,
  book: RulesWire,
  calendar: WorkCalendar,
): AgreementAnswer {
  const { kind, roles = [], act = "", toward, at, facts = {}, approvals = [], content } = question;
  const applying = norm === undefined ? {} : { applies: isApplying(norm, handbook, question) };
  const asked = { roles, at, facts };
  switch (kind) {
    case "decide": {
      const [whom] = toward ?? [];
      const found = referenceDecide(handbook, {
        ...asked,
        act,
        approvals,
        ...(whom === undefined ? {} : { toward: whom }),
        ...(content === undefined ? {} : { content }),
      });
      const wanting = { facts: found.needs.filter((name) => facts[name] === undefined), roles: found.approvals };
      return { ...applying, verdict: found.verdict, reasons: found.rules, wanting };
    }
    case "duties": {
      const owed = referenceDuties(handbook, asked).filter(({ state }) => state !== "not_applicable");
      const states = owed.map(({ rule, state, due }) => ({
        norm: rule,
        state,
        ...(due === undefined ? {} : { due: formatInstant(due, calendar) }),
      }));
      return { ...applying, states: inOrder(states) };
    }
    case "exempt": {
      const consequences = new Map(book.norms.map(({ id, exempts }) => [id, exempts]));
      const states = referenceExempt(handbook, asked).flatMap(({ rule, state }) =>
        (consequences.get(rule) ?? []).map((of) => ({ norm: rule, of, state })),
      );
      return { ...applying, states: inOrder(states) };
    }
    default:
      // Registers are beyond it.
      return applying;
  }
}

function isApplying(norm: string, handbook: Handbook, { at, facts = {} }: AgreementCase["question"]): boolean {
  const world = makeWorld(handbook, at, facts);
  return world.cases.some(
    (one) => idOf(one) === norm && inForce(one, world) && applies(one, everyNorm, world) === "true",
  );
}
