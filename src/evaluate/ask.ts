import { type Circuit, type Run, runCircuit } from "./circuit.js";
import type { Facts } from "./encode-facts.js";
import { type Asked, encodeQuestion, type Rules } from "./rules.js";

/** Encodes the facts and decides a circuit. @throws FactsRefused, CalendarError. */
export function ask(rules: Rules, circuit: Circuit, asked: Asked, facts: Facts): Run {
  const frame = encodeQuestion(rules, asked, facts);
  const run: Run = { circuit, frame, at: asked.at, calendar: rules.calendar, probe: rules.probe };
  runCircuit(circuit, run);
  return run;
}
