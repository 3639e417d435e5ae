import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, it } from "vitest";
import { getFrom } from "../testing/ask-service.js";
import { fixtureNow, openFixture } from "../testing/authzen/open-fixture.js";
import { endpoints } from "./endpoints.js";

const state = { ...openFixture("certification"), baseUrl: "https://keputusan.contoh.go.id" };
const described = getFrom(state, "/openapi.json", fixtureNow).body as {
  paths: Record<string, object>;
  servers: unknown;
};

it("the description has every endpoint and says where the service is", () => {
  expect(Object.keys(described.paths)).toEqual(endpoints.map(({ path }) => path));
  expect(described.servers).toEqual([{ url: "https://keputusan.contoh.go.id" }]);
});

it("every endpoint says what an answer of any other status is", () => {
  for (const operations of Object.values(described.paths)) {
    for (const { responses } of Object.values(operations) as readonly { responses: object }[]) {
      expect(responses).toMatchObject({ default: { $ref: "#/components/responses/anyRefusal" } });
    }
  }
});

it("the linter of OpenAPI finds nothing in it", async () => {
  const config = await createConfig({ extends: ["recommended-strict"] });
  const lint = async (value: object) =>
    (await lintFromString({ source: JSON.stringify(value), config })).map(({ ruleId, message }) => [ruleId, message]);
  expect(await lint(described)).toEqual([]);
  // It looks at all: a component nothing refers to is found.
  const { paths: _paths, ...rest } = described;
  expect((await lint({ ...rest, paths: {} })).map(([rule]) => rule)).toContain("no-unused-components");
});
