import { describe, expect, it } from "vitest";
import { openFixture } from "../testing/authzen/open-fixture.js";
import { gatherFacts } from "./gather-facts.js";
import { emptyDirectory } from "./service.js";

const { rules } = openFixture("search");
const gather = (subject: object, resource?: object) => {
  const { facts, ignored } = gatherFacts(rules, emptyDirectory, {
    subject: { type: "user", id: "alice", ...subject },
    action: undefined,
    resource: resource && { type: "record", id: "r-1", ...resource },
    context: {},
  });
  return { facts, ignored };
};
const sales = { department: "sales" };
const legal = { department: "legal" };

describe("a subject", () => {
  it("says of itself what the rules ask of whoever acts, and of its type", () => {
    expect(gather({ properties: sales }).facts).toEqual({ "pelaku.id": "alice", "pelaku.department": "sales" });
    expect(gather({ type: "record", properties: sales }).facts).toMatchObject({
      "pelaku.department": "sales",
      "record.department": "sales",
    });
  });

  it("may be of the type pelaku", () => {
    expect(gather({ type: "pelaku", properties: sales })).toEqual({
      facts: { "pelaku.id": "alice", "pelaku.department": "sales" },
      ignored: [],
    });
  });

  it.each(["record", "Record"])("of the type of the resource says nothing of the resource: %s", (type) => {
    expect(gather({ type, properties: sales }, {}).facts).not.toHaveProperty(["record.department"]);
    expect(gather({ type, properties: sales }, { properties: legal }).facts).toMatchObject({
      "pelaku.department": "sales",
      "record.department": "legal",
    });
  });

  it("is the only one that says who acts", () => {
    expect(gather({}, { type: "Pelaku", id: "bob", properties: legal })).toEqual({
      facts: { "pelaku.id": "alice" },
      ignored: ["resource.properties.department"],
    });
  });
});
