import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { decide } from "../evaluate/decide.js";
import { loadRules } from "../evaluate/load-rules.js";
import { prepareEntry } from "./prepare-entry.js";

const read = (name: string): string => readFileSync(resolve("dist/rules", name), "utf8");
const rules = loadRules(read("rules.json"), read("calendar.json"));

/** An entry on the last day of the last calendar, when a period of months was begun that ends beyond it. */
const lastDay = (act: string) =>
  prepareEntry(rules, {
    place: 0,
    id: "p-1",
    agency: undefined,
    question: {
      roles: ["admin"],
      act,
      at: "2026-12-31T20:00:00+08:00",
      facts: { "perbup.diundangkan": "2026-12-31T15:00:00+08:00" },
    },
  });

it("leaves to the evaluator what has no record because a calendar ends, and needs none", () => {
  expect(lastDay("hapus-komentar")).toMatchObject({ ok: true, entry: { month: "2026-12", record: undefined } });
});

it("refuses what the evaluator cannot answer either", () => {
  expect(lastDay("terbitkan-konten")).toMatchObject({ ok: false, refusals: [{ reason: "no-calendar" }] });
});

it("judges an act that is permitted, though nobody can count the time of a duty that follows: duties are counted apart", () => {
  const question = {
    roles: ["kepala-dinas"],
    act: "usulkan-admin",
    toward: ["ppid"],
    at: "2026-12-15T00:00:00+08:00",
    facts: { "usul_admin.diajukan": "2027-03-15T00:00:00+08:00" },
  };
  expect(() => decide(rules, question)).toThrow("2027");
  const proposal = prepareEntry(rules, { place: 0, id: "u-1", agency: undefined, question });
  expect(proposal).toMatchObject({ ok: true });
});
