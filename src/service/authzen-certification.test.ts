import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Decision, Decisions } from "../model/generated/service-wire.js";
import { getFrom, postTo, type ReadResponse } from "../testing/ask-service.js";
import { fixtureNow, openFixture } from "../testing/authzen/open-fixture.js";
import { serveState } from "../testing/serve-state.js";
import { directoryOf } from "./service.js";

/**
 * The certification scenario of the AuthZEN Authorization API 1.0 (openid/authzen, certification/authorization-api-1_0-scenario.md), under its numbers,
 * asked of a law that expresses its fixture.
 */
const state = openFixture("certification");
/** The requests of a test with their answers, to be asked again over HTTP. */
const asked: {
  readonly path: string;
  readonly body: unknown;
  readonly headers: object;
  readonly answer: ReadResponse;
}[] = [];
let askedOverHttp = 0;
let server: Awaited<ReturnType<typeof serveState>>;
beforeAll(async () => {
  server = await serveState(state, () => fixtureNow);
});
/** c-5: every request of this file is answered over HTTP as it is here. */
afterEach(async () => {
  for (const { path, body, headers, answer } of asked.splice(0)) {
    const response = await fetch(`${server.base}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    const { "content-type": type, "x-request-id": id } = answer.headers;
    expect([response.status, response.headers.get("content-type"), response.headers.get("x-request-id")]).toEqual([
      answer.status,
      type,
      id ?? null,
    ]);
    expect(await response.json()).toEqual(answer.body);
    askedOverHttp += 1;
  }
});
afterAll(async () => {
  await server.stop();
  expect(askedOverHttp).toBeGreaterThan(80);
});
const post = (path: string, body: unknown, headers = {}): ReadResponse => {
  const answer = postTo(state, path, body, fixtureNow, headers);
  asked.push({ path, body, headers, answer });
  return answer;
};
const evaluate = (body: unknown, headers = {}) => post("/access/v1/evaluation", body, headers);

const alice = { type: "user", id: "alice" };
const bob = { type: "user", id: "bob" };
const admin = { ...bob, properties: { role: "admin" } };
const [read, write] = [{ name: "read" }, { name: "write" }];
const remove = (soft: boolean) => ({ name: "delete", properties: { soft } });
const record1 = { type: "record", id: "record-1" };
const record2 = { type: "record", id: "record-2" };
const active = { ...record1, properties: { status: "active" } };
const archived = { ...record2, properties: { status: "archived" } };
const readRecord1 = { subject: alice, action: read, resource: record1 };

describe("c-1-4: the decisions of the fixture", () => {
  it.each([
    ["1", alice, read, record1, true],
    ["2", alice, write, record1, true],
    ["3", bob, read, record1, true],
    ["4", bob, write, record1, false],
    ["5", alice, write, archived, false],
    ["5, of the other record", alice, write, { ...record1, properties: { status: "archived" } }, false],
    ["6", admin, write, archived, true],
    ["6, of the other subject", { ...alice, properties: { role: "admin" } }, write, archived, true],
    ["7", alice, remove(true), record1, true],
    ["8", alice, remove(false), record1, false],
  ])("rule %s, with and without context", (_rule, subject, action, resource, expected) => {
    for (const context of [undefined, { time: "2025-06-27T18:03-07:00", ip: "192.168.1.1" }]) {
      const { status, body, headers } = evaluate({ subject, action, resource, ...(context ? { context } : {}) });
      expect([status, (body as Decision).decision]).toEqual([200, expected]);
      expect(headers["content-type"]).toBe("application/json");
    }
  });
});

describe("c-2: Access Evaluation", () => {
  it("c-2-2-8: takes properties no rule knows, and says that it passed over them", () => {
    const { status, body } = evaluate({
      subject: { ...alice, properties: { department: "Sales", role: "manager" } },
      action: { name: "read", properties: { method: "GET" } },
      resource: { ...record1, properties: { status: "active", owner: "bob" } },
    });
    expect([status, body]).toMatchObject([
      200,
      {
        decision: true,
        context: {
          ignored: ["subject.properties.department", "action.properties.method", "resource.properties.owner"],
        },
      },
    ]);
  });

  it("c-2-2-9: takes unknown fields", () => {
    const { status, body } = evaluate({ ...readRecord1, foo: "bar", futureField: { nested: true } });
    expect([status, body]).toMatchObject([200, { decision: true }]);
  });

  it.each([
    ["c-2-4-1", { action: read, resource: record1 }, "missing-field", "subject"],
    ["c-2-4-1", { subject: alice, resource: record1 }, "missing-field", "action"],
    ["c-2-4-1", { subject: alice, action: read }, "missing-field", "resource"],
    ["c-2-4-2", { ...readRecord1, subject: { id: "alice" } }, "missing-field", "subject.type"],
    ["c-2-4-2", { ...readRecord1, subject: { type: "user" } }, "missing-field", "subject.id"],
    ["c-2-4-2", { ...readRecord1, action: {} }, "missing-field", "action.name"],
    ["c-2-4-2", { ...readRecord1, resource: { id: "record-1" } }, "missing-field", "resource.type"],
    ["c-2-4-2", { ...readRecord1, resource: { type: "record" } }, "missing-field", "resource.id"],
    ["c-2-4-6", { ...readRecord1, subject: "alice" }, "wrong-field", "subject"],
    ["c-2-4-6", { ...readRecord1, action: { name: 123 } }, "wrong-field", "action.name"],
  ])("%s: refuses %j", (_section, body, code, field) => {
    const answer = evaluate(body);
    expect([answer.status, answer.body]).toMatchObject([400, { code, fields: [{ field }] }]);
    expect(answer.decisions).toEqual([]);
  });

  it.each([
    ["c-2-4-3", JSON.stringify(readRecord1), { "content-type": "text/plain" }, "wrong-content-type"],
    ["c-2-4-4", '{"subject": ', {}, "json-malformed"],
    ["c-2-4-5", "", {}, "empty-body"],
  ])("%s: refuses what is no JSON", (_section, body, headers, code) => {
    const answer = evaluate(body, headers);
    expect([answer.status, answer.body]).toMatchObject([400, { code }]);
  });

  it("c-2-5: gives the request id back, and does without", () => {
    expect(evaluate(readRecord1, { "x-request-id": "bfe9eb29-ab87" }).headers).toMatchObject({
      "x-request-id": "bfe9eb29-ab87",
    });
    expect(evaluate({}, { "x-request-id": "of a refusal" }).headers).toMatchObject({ "x-request-id": "of a refusal" });
    expect(evaluate(readRecord1).headers).not.toHaveProperty("x-request-id");
  });

  it("c-2-6: answers the same each time", () => {
    const answers = Array.from({ length: 5 }, () => evaluate(readRecord1));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});

describe("c-3: Access Evaluations", () => {
  const evaluateAll = (body: unknown) => post("/access/v1/evaluations", body);
  const decisionsOf = (body: unknown): readonly boolean[] => {
    const answer = evaluateAll(body);
    expect(answer.status).toBe(200);
    expect(answer.body).not.toHaveProperty("decision");
    const { evaluations } = answer.body as Decisions;
    expect(answer.decisions).toHaveLength(evaluations.length);
    return evaluations.map(({ decision }) => decision);
  };

  it.each([
    [
      "c-3-2-1",
      { subject: alice, action: read, evaluations: [{ resource: record1 }, { resource: record2 }] },
      [true, true],
    ],
    ["c-3-2-2", { subject: bob, resource: record1, evaluations: [{ action: read }, { action: write }] }, [true, false]],
    [
      "c-3-2-3",
      { subject: alice, action: write, evaluations: [{ resource: active }, { resource: archived }] },
      [true, false],
    ],
    [
      "c-3-2-4",
      { action: write, resource: archived, evaluations: [{ subject: alice }, { subject: admin }] },
      [false, true],
    ],
    ["c-3-2-5", { evaluations: [readRecord1, { subject: bob, action: write, resource: record1 }] }, [true, false]],
    [
      "c-3-2-6",
      {
        subject: alice,
        action: read,
        context: { time: "2025-06-27T18:03-07:00" },
        evaluations: [
          { resource: record1 },
          { resource: record2, context: { time: "2025-06-27T19:00-07:00", source: "batch-override" } },
        ],
      },
      [true, true],
    ],
    [
      "c-3-2-7",
      {
        subject: alice,
        action: write,
        resource: { type: "record" },
        evaluations: [{ resource: { id: "record-1", properties: { status: "active" } } }, { resource: archived }],
      },
      [true, false],
    ],
    ["c-3-4-1", { subject: alice, action: read, evaluations: [{ resource: record1 }, {}] }, [true, false]],
  ])("%s", (_section, body, expected) => {
    expect(decisionsOf(body)).toEqual(expected);
  });

  it("c-3-4-1: says what is wrong with the question that is", () => {
    const { body } = evaluateAll({
      subject: alice,
      action: read,
      evaluations: [{}, { resource: record1 }, { resource: "record-1" }],
    });
    expect(body).toMatchObject({
      evaluations: [
        { decision: false, context: { verdict: "undecided", code: "missing-field", fields: [{ field: "resource" }] } },
        { decision: true },
        { decision: false, context: { verdict: "undecided", code: "wrong-field" } },
      ],
    });
  });

  it("c-3-4-2, c-3-4-3: without questions it is a single one", () => {
    for (const evaluations of [undefined, []]) {
      const { status, body } = evaluateAll({ ...readRecord1, evaluations });
      expect([status, body]).toMatchObject([200, { decision: true }]);
      expect(evaluateAll({ subject: alice, evaluations }).status).toBe(400);
    }
  });

  it.each([
    ["execute_all", [true, false, true, false]],
    ["deny_on_first_deny", [true, false]],
    ["permit_on_first_permit", [true]],
  ])("%s ends where it says", (semantic, expected) => {
    const evaluations = [{ action: read }, { action: write }, { action: read }, { action: write }];
    const options = { evaluations_semantic: semantic };
    expect(decisionsOf({ subject: bob, resource: record1, evaluations, options })).toEqual(expected);
  });

  it("refuses a semantic that it does not know", () => {
    const { status, body } = evaluateAll({
      ...readRecord1,
      evaluations: [{}],
      options: { evaluations_semantic: "any" },
    });
    expect([status, body]).toMatchObject([400, { fields: [{ field: "options.evaluations_semantic" }] }]);
  });
});

describe("c-4: Search", () => {
  const search = (kind: string, body: object) => post(`/access/v1/search/${kind}`, body);
  const results = (kind: string, body: object) => {
    const answer = search(kind, body);
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, "application/json"]);
    // What is looked up is not decided about.
    expect(answer.decisions).toEqual([]);
    return (answer.body as { results: readonly object[] }).results;
  };
  const user = { type: "user" };
  const record = { type: "record" };
  const readers = { subject: user, action: read, resource: record1 };

  it("c-4-2: subjects", () => {
    expect(results("subject", readers)).toEqual([alice, bob]);
    expect(results("subject", { ...readers, context: { time: "2025-06-27T18:03-07:00" } })).toEqual([alice, bob]);
    expect(results("subject", { ...readers, subject: { ...user, id: "nobody" } })).toEqual([alice, bob]);
    expect(results("subject", { subject: user, action: write, resource: archived })).toEqual([bob]);
  });

  it("c-4-3: resources", () => {
    expect(results("resource", { subject: alice, action: read, resource: record })).toEqual([record1, record2]);
    expect(results("resource", { subject: alice, action: write, resource: record })).toEqual([record1]);
    expect(results("resource", { subject: admin, action: write, resource: record })).toEqual([record2]);
  });

  it("c-4-4: actions", () => {
    expect(results("action", { subject: alice, resource: record1 })).toEqual([read, write]);
    expect(results("action", { subject: alice, resource: record1, context: { time: "now" } })).toEqual([read, write]);
    expect(results("action", { subject: admin, resource: archived })).toEqual([read, write]);
  });

  it("c-4-5: pages", () => {
    const first = search("subject", { ...readers, page: { limit: 1 } }).body;
    expect(first).toMatchObject({ results: [alice], page: { count: 1, next_token: expect.stringMatching(/./) } });
    const { next_token: token } = (first as { page: { next_token: string } }).page;
    for (const page of [{ token, limit: 1 }, { next_token: token }]) {
      expect(search("subject", { ...readers, page }).body).toMatchObject({ results: [bob], page: { next_token: "" } });
    }
    for (const [body, wrong] of [
      [{ ...readers, action: write }, token],
      [readers, "9"],
      [readers, `${token}0`],
    ] as const) {
      const refused = search("subject", { ...body, page: { token: wrong } });
      expect([refused.status, refused.body]).toMatchObject([400, { code: "wrong-page-token" }]);
    }
    // With somebody more in the directory the offset would lead elsewhere.
    const directory = directoryOf([{ type: "user", id: "aaron", roles: [], properties: {} }], []);
    const page = postTo(
      { ...state, directory },
      "/access/v1/search/subject",
      { ...readers, page: { token } },
      fixtureNow,
    );
    expect([page.status, page.body]).toMatchObject([400, { code: "wrong-page-token" }]);
  });

  it("c-4-6: nothing is found of who or what is unknown", () => {
    expect(results("action", { subject: { ...user, id: "nonexistent-user" }, resource: record1 })).toEqual([]);
    expect(results("subject", { ...readers, subject: { type: "spaceship" } })).toEqual([]);
    expect(results("resource", { subject: alice, action: { name: "fly" }, resource: record })).toEqual([]);
  });

  it.each([
    ["subject", { subject: user, resource: record1 }, "action"],
    ["resource", { action: read, resource: record }, "subject"],
    ["action", { subject: alice }, "resource"],
    ["subject", { ...readers, resource: record }, "resource.id"],
    ["resource", { subject: user, action: read, resource: record }, "subject.id"],
  ])("c-4-7: %s search refuses %j", (kind, body, field) => {
    const answer = search(kind, body);
    expect([answer.status, answer.body]).toMatchObject([400, { code: "missing-field", fields: [{ field }] }]);
  });
});

it("c-6: says where everything is", () => {
  const { status, headers, body } = getFrom(state, "/.well-known/authzen-configuration", fixtureNow);
  expect([status, headers["content-type"]]).toEqual([200, "application/json"]);
  expect(body).toEqual({
    policy_decision_point: "https://pdp.example.com",
    access_evaluation_endpoint: "https://pdp.example.com/access/v1/evaluation",
    access_evaluations_endpoint: "https://pdp.example.com/access/v1/evaluations",
    search_subject_endpoint: "https://pdp.example.com/access/v1/search/subject",
    search_resource_endpoint: "https://pdp.example.com/access/v1/search/resource",
    search_action_endpoint: "https://pdp.example.com/access/v1/search/action",
  });
});
