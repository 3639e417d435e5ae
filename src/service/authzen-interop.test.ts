import { describe, expect, it } from "vitest";
import type { Decision, Decisions } from "../model/generated/service-wire.js";
import { postTo } from "../testing/ask-service.js";
import { fixtureNow, openFixture } from "../testing/authzen/open-fixture.js";

describe("the Todo interop (openid/authzen, interop/authzen-todo-backend/test)", () => {
  const state = openFixture("todo");
  const decide = (body: object): boolean => {
    const { status, body: answer } = postTo(state, "/access/v1/evaluation", body, fixtureNow);
    expect(status).toBe(200);
    return (answer as Decision).decision;
  };
  /** Mail address and token of each user, and number of a todo that is theirs. */
  const users = {
    rick: ["rick@the-citadel.com", "A", 2],
    morty: ["morty@the-citadel.com", "E", 1],
    summer: ["summer@the-smiths.com", "I", 3],
    beth: ["beth@the-smiths.com", "M", 4],
    jerry: ["jerry@the-smiths.com", "Q", 5],
  } as const;
  type User = keyof typeof users;
  const mailOf = (user: User) => users[user][0];
  const tokenOf = (user: User) => `CiRmZD${users[user][1]}2MTRkMy1jMzlhLTQ3ODEtYjdiZC04Yjk2ZjVhNTEwMGQSBWxvY2Fs`;
  const todoOf = (user: User) => `7240d0db-8ff0-41ec-98b2-34a096273b9${users[user][2]}`;

  /** Who may create a todo, update and delete Rick's and their own (of Rick: Morty's); everybody may read users and todos. */
  const expected: readonly (readonly [User, boolean, [boolean, boolean], [boolean, boolean]])[] = [
    ["rick", true, [true, true], [true, true]],
    ["morty", true, [false, true], [false, true]],
    ["summer", true, [false, true], [false, true]],
    ["beth", false, [false, false], [false, false]],
    ["jerry", false, [false, false], [false, false]],
  ];

  describe.each(expected)("%s", (user, creates, updates, deletes) => {
    const owners = ["rick", user === "rick" ? "morty" : user] as const;

    it.each([
      [
        "decisions-1.0-implementers-draft.json: by token, owners sent as properties",
        { type: "user", id: tokenOf(user) },
        (owner: User) => ({ id: "7240d0db-8ff0-41ec-98b2-34a096273b9f", properties: { ownerID: mailOf(owner) } }),
      ],
      [
        "decisions-authorization-api-1_0-00.json: by mail address, owners known to the directory",
        { type: "user", id: mailOf(user), identity: tokenOf(user) },
        (owner: User) => ({ id: todoOf(owner), ownerID: mailOf(owner) }),
      ],
    ])("%s", (_file, subject, todoOfOwner) => {
      const may = (name: string, resource: object) => decide({ subject, action: { name }, resource });
      const onTodos = (name: string) => owners.map((owner) => may(name, { type: "todo", ...todoOfOwner(owner) }));
      for (const read of [mailOf("beth"), mailOf(user)]) {
        expect(may("can_read_user", { type: "user", id: read, userID: read })).toBe(true);
      }
      expect(may("can_read_todos", { type: "todo", id: "todo-1" })).toBe(true);
      expect(may("can_create_todo", { type: "todo", id: "todo-1" })).toBe(creates);
      expect(onTodos("can_update_todo")).toEqual(updates);
      expect(onTodos("can_delete_todo")).toEqual(deletes);
    });

    it("decisions.json of the API gateways: by route", () => {
      const routes = [
        ["GET", "/users/{userId}", true],
        ["GET", "/todos", true],
        ["POST", "/todos", creates],
        ["PUT", "/todos/{todoId}", creates],
        ["DELETE", "/todos/{todoId}", creates],
      ] as const;
      for (const [name, id, may] of routes) {
        const request = {
          subject: { type: "identity", id: tokenOf(user) },
          action: { name },
          resource: { type: "route", id },
        };
        expect([name, id, decide(request)]).toEqual([name, id, may]);
      }
    });
  });

  it.each([
    ["rick", ["rick", "jerry"], [true, true]],
    ["morty", ["rick", "morty"], [false, true]],
    ["jerry", ["rick", "jerry"], [false, false]],
  ] as const)("decisions-1.1-preview.json: what %s may update, in one request", (user, owners, may) => {
    const resource = (owner: User) => ({ type: "todo", id: "7240d0db", properties: { ownerID: mailOf(owner) } });
    const request = {
      subject: { type: "user", id: tokenOf(user) },
      action: { name: "can_update_todo" },
      evaluations: owners.map((owner) => ({ resource: resource(owner) })),
    };
    const { evaluations } = postTo(state, "/access/v1/evaluations", request, fixtureNow).body as Decisions;
    expect(evaluations.map(({ decision }) => decision)).toEqual(may);
  });
});

describe("the search interop (openid/authzen, interop/authzen-search-demo)", () => {
  const state = openFixture("search");
  /** Records each user may view, edit and delete: test/resource/results.json. */
  const all = "101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120";
  const records = {
    alice: { view: all, edit: "101 107 110 113 119", delete: "101 107 113 119" },
    bob: { view: "101 102 103 105 108 112 114 116 117 119 120", edit: "102 108 114 120", delete: "102 108 114 120" },
    carol: { view: "101 102 103 105 108 109 112 115 116 117 119", edit: "103 109 115", delete: "103 109 115" },
    dan: { view: all, edit: "104 110 115 116", delete: "104 110 116" },
    erin: { view: "105 111 115 117", edit: "105 111 117", delete: "105 111 117" },
    felix: { view: "104 106 109 111 112 114 118 120", edit: "106 112 118", delete: "106 112 118" },
  };
  /** Users who may view, edit and delete each record: test/subject/results.json. */
  const users = {
    101: { view: "alice bob carol dan", edit: "alice", delete: "alice" },
    102: { view: "alice bob carol dan", edit: "bob", delete: "bob" },
    103: { view: "alice bob carol dan", edit: "carol", delete: "carol" },
    104: { view: "alice dan felix", edit: "dan", delete: "dan" },
    105: { view: "alice bob carol dan erin", edit: "erin", delete: "erin" },
    106: { view: "alice dan felix", edit: "felix", delete: "felix" },
    107: { view: "alice dan", edit: "alice", delete: "alice" },
    108: { view: "alice bob carol dan", edit: "bob", delete: "bob" },
    109: { view: "alice carol dan felix", edit: "carol", delete: "carol" },
    110: { view: "alice dan", edit: "alice dan", delete: "dan" },
    111: { view: "alice dan erin felix", edit: "erin", delete: "erin" },
    112: { view: "alice bob carol dan felix", edit: "felix", delete: "felix" },
    113: { view: "alice dan", edit: "alice", delete: "alice" },
    114: { view: "alice bob dan felix", edit: "bob", delete: "bob" },
    115: { view: "alice carol dan erin", edit: "carol dan", delete: "carol" },
    116: { view: "alice bob carol dan", edit: "dan", delete: "dan" },
    117: { view: "alice bob carol dan erin", edit: "erin", delete: "erin" },
    118: { view: "alice dan felix", edit: "felix", delete: "felix" },
    119: { view: "alice bob carol dan", edit: "alice", delete: "alice" },
    120: { view: "alice bob dan felix", edit: "bob", delete: "bob" },
  };
  const search = (kind: string, body: object): string => {
    const answer = postTo(state, `/access/v1/search/${kind}`, body, fixtureNow);
    expect(answer.status).toBe(200);
    const { results } = answer.body as { results: readonly { id?: string; name?: string }[] };
    return results.map(({ id, name }) => id ?? name).join(" ");
  };
  const user = (id: string) => ({ type: "user", id });
  const record = (id: string) => ({ type: "record", id });

  it.each(Object.entries(records))("which records %s may view, edit, delete", (id, acts) => {
    for (const [name, found] of Object.entries(acts)) {
      const request = { subject: user(id), action: { name }, resource: { type: "record" } };
      expect([name, search("resource", request)]).toEqual([name, found]);
    }
  });

  it.each(Object.entries(users))("who may view, edit, delete record %s", (id, acts) => {
    for (const [name, found] of Object.entries(acts)) {
      const request = { subject: { type: "user" }, action: { name }, resource: record(id) };
      expect([name, search("subject", request)]).toEqual([name, found]);
    }
  });

  // test/action/results.json turns the same matrix round (test_response_generator.py).
  it.each(Object.entries(records))("what %s may do to each record", (id, acts) => {
    for (const number of Object.keys(users)) {
      const found = Object.entries(acts).flatMap(([name, ids]) => (ids.split(" ").includes(number) ? [name] : []));
      expect([number, search("action", { subject: user(id), resource: record(number) })]).toEqual([
        number,
        found.join(" "),
      ]);
    }
  });
});
