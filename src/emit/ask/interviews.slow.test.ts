import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import type { AskData } from "../../browser/ask/ask-data.js";
import { type Case, withAnswer } from "../../browser/ask/case.js";
import { caseAnswer } from "../../browser/ask/case-answer.js";
import { readCaseLink } from "../../browser/ask/case-link.js";
import { type Interview, openInterview } from "../../browser/ask/next-step.js";
import { type Decision, decide } from "../../evaluate/decide.js";
import { loadRules } from "../../evaluate/load-rules.js";
import type { Rules } from "../../evaluate/rules.js";
import type { Scenario, ScenarioRun } from "../../model/scenario.js";
import { compiledGuidelines } from "../../testing/guidelines.js";
import { randomFacts } from "../../testing/random-facts.js";
import { siteOf } from "../html/site.js";
import { wordsIn } from "../words.js";
import { askData } from "./ask-data.js";
import { scenarioLink } from "./scenario-link.js";

/** The page's own logic on the real texts: what it answers is what `pedoman decide` answers, for every worked example that asks for a decision. */

let data: AskData;
let page: Interview;
let whole: Rules;
let asked: readonly (Scenario & { readonly run: ScenarioRun })[];
let vocabulary: Parameters<typeof scenarioLink>[1];
beforeAll(async () => {
  const { handbook, bundle } = await compiledGuidelines();
  const found = askData(siteOf(handbook, wordsIn("id")), bundle);
  if (!found) throw new Error("no calendar");
  // As the page gets it: through its script.
  data = JSON.parse(JSON.stringify(found)) as AskData;
  page = openInterview(loadRules(data.book, data.calendar));
  whole = loadRules(bundle.rules, bundle.calendar);
  vocabulary = handbook.vocabulary;
  asked = handbook.scenarios.flatMap((one) => (one.run?.asks.kind === "decide" ? [{ ...one, run: one.run }] : []));
});

function commandLine({ asks, at, facts, approvals }: ScenarioRun): Decision {
  if (asks.kind !== "decide") throw new Error(asks.kind);
  const { role, act, toward } = asks;
  const question = { roles: [role], act, at, facts: Object.fromEntries(facts), approvals };
  return decide(whole, toward === undefined ? question : { ...question, toward: [toward] });
}

/** What a reader sees of a decision. */
function essence({ verdict, reasons, considered, approvals, needs, awaits, noGrant, duties }: Decision): unknown {
  const effects = (list: Decision["reasons"]): unknown =>
    list.map(({ norm, effect, quote, citation, by, conditions }) => {
      return {
        norm,
        effect,
        quote,
        citation,
        by,
        states: conditions.map(({ key, said, state }) => [key, said.id, state]),
      };
    });
  const owed = duties.map(({ norm, certain, deadlines }) => ({ norm, certain, deadlines }));
  return {
    verdict,
    reasons: effects(reasons),
    considered: effects(considered),
    approvals,
    needs,
    awaits,
    noGrant,
    owed,
  };
}

it("has the forty-four examples that ask for a decision", () => {
  expect(asked.length).toBeGreaterThanOrEqual(44);
});

it("decides every example as the command line does, opened by its link", () => {
  for (const scenario of asked) {
    const [, fragment = ""] = (scenarioLink(scenario, vocabulary) ?? "").split("#");
    const { role, act, at, ...linked } = readCaseLink(fragment, data.book);
    if (role === undefined || act === undefined || at === undefined) throw new Error(scenario.id);
    const step = page.next({ ...linked, role, act, at });
    const expected = commandLine(scenario.run);
    // A prohibition found early ends an interview; opened by a link, all that is known is on the table.
    const decision = step.kind === "verdict" ? step.decision : page.stop({ ...linked, role, act, at });
    expect(essence(decision), scenario.id).toEqual(essence(expected));
    if (expected.verdict !== "needs_facts") expect(step.kind, scenario.id).toBe("verdict");
  }
});

it("comes to the same verdict by asking, one question after another", () => {
  for (const scenario of asked) {
    const { asks, at, facts, approvals } = scenario.run;
    if (asks.kind !== "decide") continue;
    const { role, act, toward } = asks;
    let told: Case = { role, act, toward, at, facts: {}, unknown: [], approvals };
    const seen = new Set<string>();
    for (;;) {
      const step = page.next(told);
      if (step.kind === "refused") throw new Error(`${scenario.id}: ${step.reason.id}`);
      if (step.kind === "verdict") {
        const expected = commandLine(scenario.run);
        expect(step.decision.verdict, scenario.id).toBe(expected.verdict);
        expect(step.decision.approvals, scenario.id).toEqual(expected.approvals);
        // What asking found is part of what the whole case holds; on what was told, page and command line say the same.
        const norms = expected.reasons.map(({ norm }) => norm);
        expect(norms, scenario.id).toEqual(expect.arrayContaining(step.decision.reasons.map(({ norm }) => norm)));
        if (expected.verdict !== "deny")
          expect(
            step.decision.reasons.map(({ norm }) => norm),
            scenario.id,
          ).toEqual(norms);
        expect(essence(step.decision), scenario.id).toEqual(
          essence(commandLine({ ...scenario.run, facts: new Map(Object.entries(told.facts)) as ScenarioRun["facts"] })),
        );
        break;
      }
      const { name } = step.fact;
      expect(seen.has(name), `${scenario.id} asks twice for ${name}`).toBe(false);
      expect(step.because.length, `${scenario.id}: ${name}`).toBeGreaterThan(0);
      seen.add(name);
      told = withAnswer(told, name, facts.get(name));
    }
  }
});

it("decides as the whole rule book does, whatever the facts", () => {
  const records = randomFacts(7, vocabulary);
  const known = new Set(data.book.facts.map(({ name }) => name));
  const acts = data.book.acts.map(({ id }) => id);
  const roles = data.book.roles.map(({ id }) => id);
  const verdicts = new Set<string>();
  for (let i = 0; i < 3000; i += 1) {
    const facts = records.next().value as Readonly<Record<string, unknown>>;
    const question = {
      roles: [roles[i % roles.length] as string],
      act: acts[(i * 7) % acts.length] as string,
      at: "2026-08-14T10:00:00+08:00",
    };
    const expected = decide(whole, { ...question, facts });
    const sent = Object.fromEntries(Object.entries(facts).filter(([name]) => known.has(name)));
    expect(essence(decide(page.rules, { ...question, facts: sent }))).toEqual(essence(expected));
    verdicts.add(expected.verdict);
  }
  expect(verdicts).toEqual(new Set(["permit", "deny", "needs_facts"]));
});

describe("the admin on a Saturday at nine in the evening", () => {
  it("is told who approves, and until when in local time", () => {
    const scenario = asked.find(({ id }) => id === "tanya-keluhan-sabtu-malam");
    const [, fragment = ""] = (scenario && scenarioLink(scenario, vocabulary))?.split("#") ?? [];
    const { role = "", act = "", at = "", ...linked } = readCaseLink(fragment, data.book);
    const told = { ...linked, role, act, at };
    const step = page.next(told);
    if (step.kind !== "verdict") throw new Error(step.kind);
    const { approvals } = caseAnswer(page.rules, data, told, step.decision);
    expect(approvals.map(({ roles }) => roles)).toEqual([["pic"]]);
    // Four working hours after Saturday 21.00: Monday, from 08.00 to 12.00.
    expect(approvals[0]?.decisions.flatMap(({ deadlines }) => deadlines)).toEqual([
      { text: "4 jam kerja sejak permintaan persetujuan diajukan", due: "2026-08-24T12:00:00+08:00", assumed: true },
    ]);
  });
});

it("is no larger, as it travels, than a phone on a bad network should load", () => {
  expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(75_000);
});
