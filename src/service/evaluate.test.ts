import { describe, expect, it } from "vitest";
import type { Decision } from "../model/generated/service-wire.js";
import { postTo } from "../testing/ask-service.js";
import { askedNow, askedService } from "../testing/service-state.js";
import { answerRequest } from "./service.js";

const now = askedNow;
const state = askedService();
const { policy } = state.rules.book;

const someone = { type: "pegawai", id: "p-1" };
const question = {
  subject: someone,
  action: { name: "jawab" },
  resource: { type: "jawaban", id: "j-7" },
  context: { facts: { "jawaban.lengkap": true, "isu.genting": false } },
};
const ask = (more: object) => postTo(state, "/access/v1/evaluation", { ...question, ...more }, now);
const contextOf = (more: object) => {
  const { status, body } = ask(more);
  expect(status).toBe(200);
  const { decision, context } = body as Decision;
  expect(decision).toBe(context.verdict === "permit");
  return context;
};
const facts = (more: object) => ({ context: { facts: { ...question.context.facts, ...more } } });

describe("the verdicts, and what each says to the caller", () => {
  it("permit", () => {
    expect(contextOf({})).toMatchObject({ verdict: "permit", code: "permitted", at: now, draft: true, needs: [] });
  });

  it("deny names the norm, cites and quotes it", () => {
    const { verdict, code, message, reasons } = contextOf(facts({ "jawaban.lengkap": false }));
    expect([verdict, code, message.id]).toEqual(["deny", "barred", "Dilarang menurut Pasal 1 ayat (1)."]);
    expect(reasons).toMatchObject([
      {
        norm: "tidak-lengkap",
        effect: "bars",
        citation: "Pasal 1 ayat (1)",
        quote: "Admin dilarang menerbitkan Jawaban apabila jawabannya tidak lengkap.",
      },
    ]);
  });

  it("needs_approval names from whom it may be requested", () => {
    expect(contextOf(facts({ "isu.genting": true }))).toMatchObject({
      verdict: "needs_approval",
      code: "approval-wanted",
      message: { id: "Belum boleh: Pasal 1 ayat (2) meminta persetujuan Kepala." },
      requestable: [{ norm: "genting-disetujui", mode: "all", from: [{ role: "kepala", term: "Kepala" }] }],
    });
  });

  it("needs_facts names the facts to send", () => {
    expect(contextOf({ context: {} })).toMatchObject({
      verdict: "needs_facts",
      code: "facts-wanted",
      needs: ["isu.genting", "jawaban.lengkap"],
    });
  });

  it("a permit tells the duties that come with it, and by when", () => {
    const context = contextOf({
      subject: { type: "peran", id: "trc" },
      action: { name: "nyatakan" },
      context: { facts: { "pernyataan.diterbitkan": "2026-08-18T08:30:00+08:00" } },
    });
    expect(context.obligations).toMatchObject([
      {
        norm: "lapor-pernyataan",
        owed: "melaporkan Pernyataan",
        certain: true,
        deadlines: [{ due: "2026-08-18T10:30:00+08:00" }],
      },
    ]);
  });
});

it("says a norm in the same words each time, and each time what it does", () => {
  const asked = [facts({ "jawaban.lengkap": false }), { context: {} }];
  const reasonsOf = (more: object) => contextOf(more).reasons.find(({ norm }) => norm === "tidak-lengkap");
  const first = asked.map(reasonsOf);
  expect(first.map((one) => one?.effect)).toEqual(["bars", "may-bar"]);
  expect(asked.map(reasonsOf)).toEqual(first);
  expect({ ...first[0], effect: "may-bar" }).toEqual(first[1]);
});

it("writes its answers as JSON is written, whatever of them was at hand", () => {
  const context = { ...facts({ "isu.genting": true, "pernyataan.diterbitkan": now }).context, note: '"\\\u2028' };
  const roles = (id: string) => ({ subject: { type: "peran", id } });
  const items = [{}, facts({ "jawaban.lengkap": false }), { context: {} }, { context }, { subject: 5 }, roles("raja")];
  const many = { ...question, evaluations: [...items, { ...roles("trc"), action: { name: "nyatakan" }, context }] };
  for (const [path, body] of [
    ["/access/v1/evaluations", many],
    ...items.map((item) => ["/access/v1/evaluation", { ...question, ...item }] as const),
  ] as const) {
    const sent = new TextEncoder().encode(JSON.stringify(body));
    const headers = { "content-type": "application/json" };
    const answer = answerRequest(state, { method: "POST", path, headers, body: sent }, now);
    expect(answer.body).toBe(JSON.stringify(JSON.parse(answer.body)));
  }
});

describe("what cannot be decided is no denial and no permission", () => {
  it.each([
    ["unknown-subject", { subject: { type: "pegawai", id: "p-99" } }],
    ["unknown-subject", { subject: { type: "pegawai", id: "p-2" } }],
    ["unknown-subject", { subject: { ...someone, properties: { roles: [] } } }],
    ["unknown-role", { subject: { ...someone, properties: { roles: ["admin", "raja"] } } }],
    ["unknown-role", { subject: { type: "pegawai", id: "p-3" } }],
    ["unknown-role", { subject: { type: "peran", id: "raja" } }],
    ["unknown-role", { context: { ...question.context, toward: ["raja"] } }],
    ["unknown-act", { action: { name: "terbang" } }],
    ["unknown-act", { action: { name: "__proto__" } }],
    ["not-covered", { context: { ...question.context, at: "2019-01-01T00:00:00+08:00" } }],
    ["not-covered", { context: { ...question.context, at: "2199-01-01T00:00:00+08:00" } }],
    ["wrong-directory", { resource: { type: "jawaban", id: "j-2" }, context: {} }],
  ])("%s", (code, more) => {
    expect(contextOf(more)).toMatchObject({ verdict: "undecided", code, reasons: [], needs: [] });
  });
});

describe("roles, facts and approvals", () => {
  it("a subject of the type peran or role is that role", () => {
    for (const type of ["peran", "role"]) expect(contextOf({ subject: { type, id: "admin" } }).verdict).toBe("permit");
  });

  it("properties of the resource are facts; what is sent goes before the directory, context.facts before both", () => {
    const verdicts = (properties: object, sent: object) =>
      contextOf({
        resource: { type: "jawaban", id: "j-1", properties },
        context: { facts: { "isu.genting": false, ...sent } },
      }).verdict;
    expect(verdicts({}, {})).toBe("permit");
    expect(verdicts({ lengkap: false }, {})).toBe("deny");
    expect(verdicts({ lengkap: false }, { "jawaban.lengkap": true })).toBe("permit");
  });

  it.each([
    ["context.facts.isu.warna", facts({ "isu.warna": "merah" })],
    ["context.facts.keliru.teknis", facts({ "keliru.teknis": true })],
    ["context.facts.isu.genting", facts({ "isu.genting": "ya" })],
    ["resource.properties.lengkap", { resource: { ...question.resource, properties: { lengkap: 1 } }, context: {} }],
    ["context.at", { context: { at: "kemarin" } }],
    ["context.approvals[0].at", { context: { approvals: [{ by: "kepala", at: "kemarin", decision: "approved" }] } }],
    ["context.approvals[0].decision", { context: { approvals: [{ by: "kepala", at: now, decision: "boleh" }] } }],
    [
      "context.approvals[0].oleh",
      { context: { approvals: [{ by: "kepala", at: now, decision: "approved", oleh: 1 }] } },
    ],
    ["context.toward", { context: { toward: [] } }],
    ["subject.properties.roles", { subject: { ...someone, properties: { roles: "admin" } } }],
  ])("%s is refused where it is wrong, and named", (field, more) => {
    const { status, body, decisions } = ask(more);
    expect([status, body, decisions]).toMatchObject([400, { fields: [{ field }] }, []]);
  });

  it("an approval counts for what it was given for: this resource, where it says nothing", () => {
    const verdict = (approval: object, more: object = {}) =>
      contextOf({
        context: {
          ...facts({ "isu.genting": true }).context,
          approvals: [{ by: "kepala", at: now, decision: "approved", ...approval }],
          ...more,
        },
      }).verdict;
    expect(verdict({})).toBe("permit");
    expect(verdict({ content: "j-7" })).toBe("permit");
    expect(verdict({ content: "j-8" })).toBe("needs_approval");
    expect(verdict({ content: "v2" }, { content: "v2" })).toBe("permit");
    expect(verdict({}, { content: "v2" })).toBe("needs_approval");
    expect(verdict({ decision: "refused" })).toBe("needs_approval");
    expect(verdict({ at: "2026-08-18T09:00:01+08:00" })).toBe("needs_approval");
  });

  describe("an approval that does not say what it is for, of several resources,", () => {
    const approval = { by: "kepala", at: now, decision: "approved" };
    const urgent = facts({ "isu.genting": true }).context;
    const approved = (more: object = {}) => ({ ...urgent, approvals: [{ ...approval, ...more }] });
    const other = { resource: { type: "jawaban", id: "j-8" } };
    const many = (context: object, evaluations: readonly object[]) => {
      const { status, body } = postTo(state, "/access/v1/evaluations", { ...question, context, evaluations }, now);
      if (status !== 200) return [status, (body as { fields: readonly { field: string }[] }).fields[0]?.field];
      return (body as { evaluations: readonly Decision[] }).evaluations.map(({ decision }) => decision);
    };
    const refused = [400, "context.approvals[0].content"];

    it("is refused at the top of many questions", () => {
      expect(many(approved(), [{}, other])).toEqual(refused);
      expect(many(approved(), [{ resource: { id: "j-8" } }, other, {}])).toEqual(refused);
      expect(many({ ...approved(), approvals: [{ ...approval, content: "j-8" }, approval] }, [{}, other])).toEqual([
        400,
        "context.approvals[1].content",
      ]);
    });

    it("is taken where all of them are about one resource, or it says which", () => {
      expect(many(approved(), [{}, { resource: { id: "j-7" } }, { action: { name: "jawab" } }])).toEqual([
        true,
        true,
        true,
      ]);
      expect(many(approved({ content: "j-8" }), [{}, other])).toEqual([false, true]);
      expect(many(approved(), [{}, { ...other, context: urgent }])).toEqual([true, false]);
      expect(many({ ...approved(), content: "v2" }, [{}, other])).toEqual([false, false]);
    });

    it("is refused where resources are searched", () => {
      const search = (context: object) =>
        postTo(state, "/access/v1/search/resource", { ...question, resource: { type: "jawaban" }, context }, now);
      const { status, body } = search(approved());
      expect([status, body]).toMatchObject([400, { fields: [{ field: "context.approvals[0].content" }] }]);
      expect(search(approved({ content: "j-1" })).body).toMatchObject({ results: [{ id: "j-1" }] });
    });
  });

  it("one fact said under two spellings is refused, whichever came last", () => {
    const { status, body } = ask({ resource: { ...question.resource, properties: { lengkap: true, Lengkap: false } } });
    expect([status, body]).toMatchObject([400, { fields: [{ field: "resource.properties.Lengkap" }] }]);
  });

  it("says which keys of the context it passed over", () => {
    const { ignored } = contextOf({ context: { ...question.context, time: "12.00" } });
    expect(ignored).toEqual(["context.time"]);
  });
});

describe("the record for the log", () => {
  it("holds roles, act, verdict and norms, and nobody's name", () => {
    const { decisions } = postTo(
      state,
      "/access/v1/evaluation",
      { ...question, ...facts({ "jawaban.lengkap": false }), resource: { type: "jawaban", id: "rahasia" } },
      now,
      { "x-request-id": "r-1" },
    );
    expect(decisions).toMatchObject([
      {
        requestId: "r-1",
        question: { roles: ["admin"], act: "jawab", at: now },
        verdict: "deny",
        code: "barred",
        norms: ["tidak-lengkap"],
        policy,
        draft: true,
      },
    ]);
    expect(JSON.stringify(decisions)).not.toMatch(/p-1|rahasia/);
  });

  it("leaves out what the rules have no name for", () => {
    const subject = { ...someone, properties: { roles: ["Budi", "admin"] } };
    const { decisions } = ask({ subject, action: { name: "hubungi Budi" }, context: { toward: ["Budi"] } });
    expect(decisions).toMatchObject([{ question: { roles: ["admin"], toward: [] }, verdict: "undecided" }]);
    expect(JSON.stringify(decisions)).not.toContain("Budi");
  });
});
