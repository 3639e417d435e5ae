import { describe, expect, it } from "vitest";
import { loadRules } from "../evaluate/load-rules.js";
import type { DutiesAnswerWire } from "../model/generated/duties-wire.js";
import type { ErrorBody } from "../model/generated/service-wire.js";
import { getFrom, postTo } from "../testing/ask-service.js";
import { askedNow, askedService } from "../testing/service-state.js";
import { answerRequest, type ServiceState } from "./service.js";

const state = askedService();
const { policy } = state.rules.book;
const empty = new Uint8Array();

describe("addresses", () => {
  it.each(["/", "/access/v1/evaluation/", "/ACCESS/v1/evaluation", "/access/v1/evaluation%2f", ""])(
    "%j is none",
    (path) => {
      const { status, body } = postTo(state, path, {}, askedNow);
      expect([status, body]).toMatchObject([404, { code: "not-found" }]);
    },
  );

  it.each([
    ["GET", "/access/v1/evaluation", "POST"],
    ["PUT", "/duties/v1/evaluation", "POST"],
    ["POST", "/health", "GET, HEAD"],
    ["get", "/health", "GET, HEAD"],
    ["__proto__", "/health", "GET, HEAD"],
  ])("%s %s is told which methods there are", (method, path, allow) => {
    const { status, headers, body } = answerRequest(state, { method, path, headers: {}, body: empty }, askedNow);
    expect([status, headers["allow"], JSON.parse(body)]).toMatchObject([405, allow, { code: "method-not-allowed" }]);
  });

  it("HEAD is answered as GET, and a query changes nothing", () => {
    const asked = (method: string, path: string) =>
      answerRequest(state, { method, path, headers: {}, body: empty }, askedNow);
    expect(asked("HEAD", "/health?x=1")).toEqual(asked("GET", "/health"));
  });

  it("answers are not kept by anybody on the way", () => {
    for (const path of ["/health", "/nowhere"]) {
      expect(getFrom(state, path, askedNow).headers).toMatchObject({ "cache-control": "no-store" });
    }
  });
});

describe("/duties/v1/evaluation", () => {
  const ask = (body: object, now = askedNow) => postTo(state, "/duties/v1/evaluation", body, now);
  const dutiesOf = (body: object) => (ask(body).body as DutiesAnswerWire).duties;
  const subject = { type: "pegawai", id: "p-1" };
  const facts = { "isu.terdeteksi": "2026-08-14T23:59:00+08:00", "isu.diterima": null };

  it("says what is owed, and by when", () => {
    const answer = ask({ subject, context: { facts } });
    expect([answer.status, answer.decisions]).toEqual([200, []]);
    expect(answer.body).toMatchObject({ question: { roles: ["admin"] }, at: askedNow, policy, draft: true });
    // Detected on a Friday before midnight; Monday is a holiday.
    expect(dutiesOf({ subject, context: { facts } })).toMatchObject([
      { norm: "tanda-terima", state: "pending", due: "2026-08-18T23:59:59+08:00", citation: "Pasal 1 ayat (3)" },
    ]);
  });

  it("of the duties asked for, else of all that apply", () => {
    const answered = { "isu.terdeteksi": null };
    const norms = (more: object) =>
      dutiesOf({ subject, context: { facts: answered }, ...more }).map(({ norm }) => norm);
    expect(norms({})).toEqual(["tanda-terima"]);
    expect(norms({ states: ["not_triggered"] })).toEqual(["tanda-terima"]);
    expect(norms({ states: ["pending", "breached"] })).toEqual([]);
    expect(ask({ subject, states: ["soon"] }).status).toBe(400);
  });

  it.each([
    ["unknown-subject", { subject: { type: "pegawai", id: "p-99" } }],
    ["unknown-role", { subject: { type: "peran", id: "raja" } }],
    ["not-covered", { subject, context: { at: "2199-01-01T00:00:00+08:00" } }],
  ])("%s is no empty list: nothing owed is not said of what is unknown", (code, body) => {
    const answer = ask(body);
    expect([answer.status, answer.body]).toMatchObject([422, { code }]);
  });

  it("says in each language that the calendar does not reach so far", () => {
    const saidOf = (rules: ServiceState["rules"], detected: string) => {
      const context = { facts: { ...facts, "isu.terdeteksi": detected } };
      const { status, body } = postTo({ ...state, rules }, "/duties/v1/evaluation", { subject, context }, askedNow);
      const { code, message } = body as ErrorBody;
      return [status, code, message.id, message.en];
    };
    expect(saidOf(state.rules, "2025-08-14T23:59:00+08:00")).toEqual([
      422,
      "no-calendar",
      "Tidak ada kalender untuk tahun 2025: hari dan jam kerja hanya diketahui untuk 2026.",
      "No calendar for 2025: due times are known for 2026 only.",
    ]);
    expect(saidOf(loadRules(state.rules.book), "2026-08-14T23:59:00+08:00")).toEqual([
      422,
      "no-calendar",
      "Tidak ada kalender: hari dan jam kerja tidak dapat dihitung.",
      "No calendar: neither days nor working time can be counted.",
    ]);
  });

  it("names a fact that was sent wrong", () => {
    const answer = ask({ subject, context: { facts: { "isu.terdeteksi": "kemarin" } } });
    expect([answer.status, answer.body]).toMatchObject([400, { fields: [{ field: "context.facts.isu.terdeteksi" }] }]);
  });
});

describe("the service about itself", () => {
  const health = (changed: Partial<ServiceState["bundle"]>, now = askedNow) => {
    const { status, body } = getFrom({ ...state, bundle: { ...state.bundle, ...changed } }, "/health", now);
    return [status, body];
  };
  const refused = { at: askedNow, code: "tampered", message: { id: "Berkas berubah.", en: "A file was changed." } };

  it("is healthy, and says under which rules", () => {
    expect(health({})).toEqual([
      200,
      { status: "ok", policy, draft: true, signature: "not-required", covers: state.rules.book.covers },
    ]);
  });

  it("says that new rules were refused, while it answers by those before", () => {
    expect(health({ refused })).toMatchObject([200, { status: "refused-rules", refused }]);
  });

  it("is not healthy on a day its rules do not cover", () => {
    expect(health({ refused }, "2199-01-01T00:00:00+08:00")).toMatchObject([503, { status: "not-covered" }]);
  });

  it("is not healthy once its publication is no longer valid; the last second counts", () => {
    const until = "2026-08-18T01:00:00Z";
    expect(health({ until }, "2026-08-18T09:00:00+08:00")).toMatchObject([200, { status: "ok" }]);
    expect(health({ until, refused }, "2026-08-18T09:00:01+08:00")).toMatchObject([
      503,
      { status: "expired", refused },
    ]);
  });

  it("is not healthy while the decision log cannot be written", () => {
    const { status, body } = getFrom({ ...state, canLog: false }, "/health", askedNow);
    expect([status, body]).toMatchObject([503, { status: "log-not-written" }]);
  });

  it("has a version", () => {
    expect(getFrom(state, "/version", askedNow).body).toEqual({
      name: "pedoman",
      version: "1.2.3",
      rulesFormat: "1.0.0",
      policy,
      draft: true,
    });
  });
});

describe("search", () => {
  const question = { action: { name: "jawab" }, context: { facts: { "jawaban.lengkap": true, "isu.genting": false } } };

  it("of the type peran looks at every role", () => {
    const request = { ...question, subject: { type: "peran" }, resource: { type: "jawaban", id: "j-7" } };
    const { body } = postTo(state, "/access/v1/search/subject", request, askedNow);
    const ids = state.rules.book.roles.map(({ id }) => ({ type: "peran", id }));
    expect(body).toMatchObject({ results: ids, context: { undecided: 0 } });
  });

  it("counts what could not be decided, and names what it passed over", () => {
    const request = {
      subject: { type: "pegawai", properties: { tinggi: 170 } },
      action: { name: "jawab" },
      resource: { type: "jawaban", id: "j-1" },
    };
    expect(postTo(state, "/access/v1/search/subject", request, askedNow).body).toMatchObject({
      results: [],
      context: { undecided: 3, ignored: ["subject.properties.tinggi"] },
    });
  });

  it("looks at no more than a page may cost, and goes on from there", () => {
    const many = Array.from({ length: 4500 }, (_, n) => ({
      type: "pegawai",
      id: `p-${n}`,
      roles: n === 4321 ? ["admin"] : [],
      properties: {},
    }));
    const large = {
      ...state,
      directory: { ...state.directory, subjects: new Map([["pegawai", new Map(many.map((one) => [one.id, one]))]]) },
    };
    const request = { ...question, subject: { type: "pegawai" }, resource: { type: "jawaban", id: "j-7" } };
    const pages: unknown[] = [];
    let token = "";
    do {
      const { results, page } = postTo(large, "/access/v1/search/subject", { ...request, page: { token } }, askedNow)
        .body as {
        results: unknown;
        page: { next_token: string };
      };
      pages.push(results);
      token = page.next_token;
    } while (token !== "");
    expect(pages).toEqual([[], [], [{ type: "pegawai", id: "p-4321" }]]);
  });

  it("refuses a fact that was sent wrong", () => {
    const request = {
      subject: { type: "pegawai" },
      action: { name: "jawab" },
      resource: { type: "jawaban", id: "j-1" },
      context: { facts: { x: 1 } },
    };
    const { status, body } = postTo(state, "/access/v1/search/subject", request, askedNow);
    expect([status, body]).toMatchObject([400, { fields: [{ field: "context.facts.x" }] }]);
  });
});
