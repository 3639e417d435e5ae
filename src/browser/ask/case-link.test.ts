import { expect, it } from "vitest";
import type { FactType } from "../../model/generated/rules-wire.js";
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
