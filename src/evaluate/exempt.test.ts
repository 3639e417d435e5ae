import { expect, it } from "vitest";
import { askedTwice } from "../testing/asked-twice.js";
import { makassarCalendar } from "../testing/makassar-calendar.js";
import { allOf, book, no, yes } from "../testing/rule-book.js";
import type { Facts } from "./encode-facts.js";
import { exempt } from "./exempt.js";
import { loadRules } from "./load-rules.js";
import { FactsRefused } from "./refusals.js";

// Pasal 9: an honest mistake, reported and corrected within an hour of being known, has no sanction for its consequence.
const given = (name: string) => yes(name);
const elements = allOf(no(yes("kesalahan.sengaja")), given("_.1"), given("_.2"));
const rules = loadRules(
  book({
    facts: {
      "kesalahan.sengaja": { kind: "boolean" },
      "kesalahan.diketahui": { kind: "event" },
      "kesalahan.dilaporkan": { kind: "event" },
      "kesalahan.dikoreksi": { kind: "event" },
      "kesalahan.teknis": { kind: "boolean" },
    },
    steps: [
      ...["dilaporkan", "dikoreksi"].map(
        (done, index) =>
          ({
            kind: "bound",
            name: `_.${index + 1}`,
            relation: "at-latest",
            point: { kind: "fact", fact: `kesalahan.${done}` },
            moment: {
              point: { kind: "fact", fact: "kesalahan.diketahui" },
              period: { count: 1, unit: "hour" },
              direction: "since",
            },
          }) as const,
      ),
      {
        kind: "derived",
        name: "kesalahan.teknis",
        by: "unsur",
        type: { kind: "boolean" },
        hit: "unique",
        rows: [{ ...elements, value: true, said: { id: "unsur", en: "elements" } }],
        default: false,
        reads: ["_.1", "_.2", "kesalahan.sengaja"],
        source: "d#unsur",
      },
    ],
    norms: [
      {
        id: "bebas-sanksi",
        modality: "exemption",
        bound: ["admin"],
        when: yes("kesalahan.teknis"),
        exempts: ["sanksi-administratif", "hukuman-disiplin"],
      },
    ],
  }),
  makassarCalendar(),
);
const at = "2026-09-03T15:00:00+08:00";
const honest = {
  "kesalahan.sengaja": false,
  "kesalahan.diketahui": "2026-09-03T13:00:00+08:00",
  "kesalahan.dilaporkan": "2026-09-03T13:12:00+08:00",
  "kesalahan.dikoreksi": "2026-09-03T14:00:00+08:00",
};
const ask = (facts: Facts, roles: readonly string[] = ["admin"]) =>
  askedTwice(() => exempt(rules, { roles, at, facts })).exemptions;

it("excludes each consequence, with the evidence as it was sent", () => {
  expect(ask(honest).map(({ consequence, state }) => [consequence, state])).toEqual([
    ["sanksi-administratif", "excluded"],
    ["hukuman-disiplin", "excluded"],
  ]);
  expect(ask(honest)[0]?.evidence).toEqual(
    Object.entries(honest)
      .map(([fact, value]) => ({ fact, value }))
      .sort((a, b) => (a.fact < b.fact ? -1 : 1)),
  );
});

it("ends a second after the hour", () => {
  expect(ask({ ...honest, "kesalahan.dikoreksi": "2026-09-03T14:00:01+08:00" })[0]?.state).toBe("not_excluded");
  // Not corrected at all, and the hour is over.
  expect(ask({ ...honest, "kesalahan.dikoreksi": null })[0]?.state).toBe("not_excluded");
});

it("asks for the primitive facts behind what is derived, and only those still open", () => {
  const { "kesalahan.dilaporkan": _, ...rest } = honest;
  expect(ask(rest)[0]).toMatchObject({ state: "needs_facts", needs: ["kesalahan.dilaporkan"], awaits: [] });
  expect(ask({ "kesalahan.sengaja": true })[0]).toMatchObject({ state: "not_excluded", needs: [] });
});

it("tells facts to send from events that only time can bring", () => {
  const recent = { ...honest, "kesalahan.diketahui": "2026-09-03T14:30:00+08:00", "kesalahan.dikoreksi": null };
  expect(ask({ ...recent, "kesalahan.dilaporkan": "2026-09-03T14:40:00+08:00" })[0]).toMatchObject({
    state: "needs_facts",
    needs: [],
    awaits: ["kesalahan.dikoreksi"],
  });
});

it("protects only those it names, and takes no derived fact from a caller", () => {
  expect(ask(honest, ["pic"])).toEqual([]);
  expect(() => ask({ "kesalahan.teknis": true })).toThrow(FactsRefused);
});

it("is planned once, in whatever order roles are named", () => {
  ask(honest, ["admin", "pic"]);
  const planned = [...rules.compiled.keys()];
  ask(honest, ["pic", "admin"]);
  expect([...rules.compiled.keys()]).toEqual(planned);
});
