import { describe, expect, it } from "vitest";
import { askedTwice } from "../testing/asked-twice.js";
import { book } from "../testing/rule-book.js";
import type { ApprovalEntry } from "./approvals.js";
import { decide } from "./decide.js";
import { loadRules } from "./load-rules.js";
import { FactsRefused } from "./refusals.js";

const rules = loadRules(
  book({
    roles: ["pic", "sekda", "kepala"],
    acts: ["terbitkan", "tutup"],
    norms: [
      { id: "oleh-keduanya", bars: { act: "terbitkan", approval: { mode: "all", roles: ["pic", "sekda"] } } },
      { id: "oleh-salah-satu", bars: { act: "tutup", approval: { mode: "any", roles: ["pic", "sekda"] } } },
    ],
  }),
);
const ask = (act: string, approvals: readonly unknown[], content?: string) =>
  askedTwice(() =>
    decide(rules, {
      roles: ["kepala"],
      act,
      at: "2026-08-18T10:00:00+08:00",
      facts: {},
      approvals: approvals as readonly ApprovalEntry[],
      content,
    }),
  );
const says = (by: string, time: string, decision: "approved" | "refused" = "approved", content?: string) => ({
  by,
  at: `2026-08-18T${time}:00+08:00`,
  decision,
  ...(content === undefined ? {} : { content }),
});

describe("whose approval is wanted", () => {
  const wanted = (...of: Parameters<typeof ask>) => ask(...of).approvals[0]?.roles;
  it("of all, each that has not given it", () => {
    expect(wanted("terbitkan", [])).toEqual(["pic", "sekda"]);
    expect(wanted("terbitkan", [says("pic", "09:00")])).toEqual(["sekda"]);
    expect(ask("terbitkan", [says("pic", "09:00"), says("sekda", "09:00")]).verdict).toBe("permit");
  });

  it("of any, every one until one has", () => {
    expect(wanted("tutup", [says("kepala", "09:00")])).toEqual(["pic", "sekda"]);
    expect(ask("tutup", [says("sekda", "09:00")]).verdict).toBe("permit");
  });
});

describe("of what one role said, the last counts", () => {
  const verdict = (...approvals: readonly ApprovalEntry[]) => ask("tutup", approvals).verdict;
  it("in whatever order it is listed", () => {
    const [before, after] = [says("pic", "08:00"), says("pic", "09:00", "refused")];
    expect([verdict(before, after), verdict(after, before)]).toEqual(["needs_approval", "needs_approval"]);
    const [no, yes] = [says("pic", "08:00", "refused"), says("pic", "09:00")];
    expect([verdict(no, yes), verdict(yes, no)]).toEqual(["permit", "permit"]);
  });

  it("of one second, what is listed last", () => {
    const [yes, no] = [says("pic", "09:00"), says("pic", "09:00", "refused")];
    expect([verdict(yes, no), verdict(no, yes)]).toEqual(["needs_approval", "permit"]);
  });

  it("but not what was said later than the act, or of other content", () => {
    expect(verdict(says("pic", "09:00"), says("pic", "10:01", "refused"))).toBe("permit");
    const approved = says("pic", "08:00", "approved", "v2");
    const other = says("pic", "09:00", "refused", "v1");
    expect(ask("tutup", [approved, other], "v2").verdict).toBe("permit");
    // Where the question names no content, whatever was approved counts.
    expect(ask("tutup", [approved]).verdict).toBe("permit");
    expect(ask("tutup", [approved, other]).verdict).toBe("needs_approval");
  });
});

it("refuses entries that are none, each by its place and part, in both languages", () => {
  const refused = (approvals: readonly unknown[]) => {
    try {
      ask("tutup", approvals);
    } catch (error) {
      if (error instanceof FactsRefused) return error.fields.map(({ field, message }) => [field, message]);
      throw error;
    }
    return [];
  };
  const sound = says("pic", "09:00");
  const object = (place: number) => ({
    id: `approvals[${place}] harus objek {by, at, decision}.`,
    en: `approvals[${place}] must be an object {by, at, decision}.`,
  });
  expect(refused([null, sound, "pic"])).toEqual([
    ["approvals[0]", object(0)],
    ["approvals[2]", object(2)],
  ]);
  expect(
    refused([
      { ...sound, decision: "ya" },
      { ...sound, content: 3 },
    ]),
  ).toEqual([
    [
      "approvals[0].decision",
      {
        id: "approvals[0].decision harus approved atau refused.",
        en: "approvals[0].decision must be approved or refused.",
      },
    ],
    ["approvals[1].content", { id: "approvals[1].content harus teks.", en: "approvals[1].content must be text." }],
  ]);
  expect(
    refused([
      { ...sound, at: 3 },
      { ...sound, at: "kemarin" },
    ]).map(([field]) => field),
  ).toEqual(["approvals[0].at", "approvals[1].at"]);
});
