import { expect, it } from "vitest";
import { book, yes } from "../testing/rule-book.js";
import { duties } from "./duties.js";
import { loadRules } from "./load-rules.js";
import { FactsRefused } from "./refusals.js";

it("a kind of question is answered as ever when a part of what was kept of it has been forgotten", () => {
  const roles = Array.from({ length: 300 }, (_, index) => `peran-${index}`);
  const rules = loadRules(
    book({
      roles,
      acts: ["terbitkan"],
      facts: { "kabar.bohong": { kind: "boolean" } },
      norms: [{ id: "kewajiban", bound: roles, owes: { act: "terbitkan" }, when: yes("kabar.bohong") }],
    }),
    undefined,
  );
  const ask = (role: number, bohong: unknown) =>
    duties(rules, { roles: [`peran-${role}`], at: "2026-09-01T10:00:00+08:00", facts: { "kabar.bohong": bohong } });
  // Refused facts leave a plan without a circuit; others come between it and the circuit, and more push the plan out.
  expect(() => ask(0, "ya")).toThrow(FactsRefused);
  for (let role = 1; role < 240; role += 1) ask(role, true);
  for (let time = 0; time < 3; time += 1) ask(0, true);
  for (let role = 240; role < 260; role += 1) ask(role, true);
  expect(ask(0, true).duties.map(({ state }) => state)).toEqual(["pending"]);
});
