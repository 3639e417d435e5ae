import { expect, it } from "vitest";
import type { FactType } from "../../model/generated/rules-wire.js";
import { type Case, withAnswer, withoutAnswer } from "./case.js";
import { caseLink, readCaseLink } from "./case-link.js";

const types: Readonly<Record<string, FactType>> = {
  "tanggapan.pembuat": { kind: "reference" },
  "pelaku.identitas": { kind: "reference" },
  "isu.pelapor": { kind: "reference" },
  "isu.judul": { kind: "text" },
  "isu.lintas": { kind: "boolean" },
};
const facts = Object.entries(types).map(
  ([name, type]) => ({ name, type }) as Parameters<typeof readCaseLink>[1]["facts"][number],
);
const linkOf = (sent: Readonly<Record<string, unknown>>): string =>
  caseLink({ facts: sent }, new Map(facts.map((fact) => [fact.name, fact])));

it("says of people only which are the same, and names none", () => {
  const link = linkOf({
    "tanggapan.pembuat": "Siti",
    "pelaku.identitas": "Udin",
    "isu.pelapor": "Siti",
    "isu.judul": "Udin",
  });
  expect(link).toBe("tanggapan.pembuat=orang-1&pelaku.identitas=orang-2&isu.pelapor=orang-1");
  expect(readCaseLink(link, { roles: [], acts: [], facts }).facts).toEqual({
    "tanggapan.pembuat": "orang-1",
    "pelaku.identitas": "orang-2",
    "isu.pelapor": "orang-1",
  });
});

it("reads back what it wrote, and no name that somebody put there", () => {
  const sent = { "isu.lintas": false, "isu.pelapor": "orang-1" };
  expect(readCaseLink(linkOf(sent), { roles: [], acts: [], facts }).facts).toEqual(sent);
  expect(readCaseLink("isu.pelapor=Siti", { roles: [], acts: [], facts }).facts).toEqual({});
});

const told: Case = {
  role: "admin",
  act: "jawab",
  toward: undefined,
  at: "2026-08-22T21:00:00+08:00",
  facts: { "isu.lintas": true },
  unknown: ["isu.judul"],
  approvals: [],
};

it("brings a case back, whether it was ended early or not", () => {
  const book = { roles: [{ id: "admin" }], acts: [{ id: "jawab" }], facts } as unknown as Parameters<
    typeof readCaseLink
  >[1];
  const types = new Map(facts.map((fact) => [fact.name, fact]));
  const stopped = { ...told, stopped: true };
  for (const one of [told, stopped]) expect(readCaseLink(`#${caseLink(one, types)}`, book)).toEqual(one);
});

it("goes on asking once an answer is given or taken back", () => {
  const stopped = { ...told, stopped: true };
  expect(withAnswer(stopped, "isu.judul", undefined).stopped).toBeUndefined();
  expect(withoutAnswer(stopped, "isu.lintas").stopped).toBeUndefined();
});
