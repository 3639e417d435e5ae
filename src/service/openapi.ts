import { serviceSchemas } from "../schema/generated/service-schemas.js";
import type { Endpoint } from "./endpoint.js";
import type { ServiceState } from "./state.js";

/** The OpenAPI 3.1 description of the service: its endpoints, and the definitions of its JSON Schemas as they are. */
export function openApi(endpoints: readonly Endpoint[], { baseUrl, version }: ServiceState): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "pedoman",
      version,
      description:
        "Decision service of published rules. `/access/v1` is the OpenID AuthZEN Authorization API 1.0; the `context` of an answer says why, cites the law, and names the duties that follow.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: baseUrl }],
    security: [],
    tags: [...new Set(endpoints.map(tagOf))].map((name) => ({ name, description: tags[name] })),
    paths: Object.fromEntries(endpoints.map((one) => [one.path, { [one.method.toLowerCase()]: operation(one) }])),
    components: {
      parameters: { requestId },
      headers: { requestId: { description: "As the request sent it.", schema: { type: "string" } } },
      responses: {
        ...Object.fromEntries(
          Object.entries(refusals).map(([status, { name, description }]) => [name, refusal(status, description)]),
        ),
        anyRefusal,
      },
      schemas: { ...definitions("", serviceSchemas.service), ...definitions("duties", serviceSchemas.duties) },
    },
  };
}

type Tag = "access" | "duties" | "service";

const tags: Readonly<Record<Tag, string>> = {
  access: "Decisions and searches of AuthZEN.",
  duties: "What is owed, and until when.",
  service: "The service itself.",
};

function tagOf({ path }: Endpoint): Tag {
  return path.startsWith("/access/") ? "access" : path.startsWith("/duties/") ? "duties" : "service";
}

const requestId = {
  name: "X-Request-ID",
  in: "header",
  description: "Name of the request, given back with the answer and kept in the decision log.",
  schema: { type: "string" },
};

const refusals: Readonly<Record<string, { readonly name: string; readonly description: string }>> = {
  400: { name: "refused", description: "The request was sent wrong; nothing was decided." },
  405: { name: "wrongMethod", description: "This address takes another method." },
  422: { name: "unanswered", description: "The request is well formed and has no answer under these rules." },
  503: { name: "nothingDecided", description: "Nothing can be decided at this moment." },
};

/** What every address may answer, for reasons that lie in the connection, the head of the request, or the state of the service. */
const anyRefusal = {
  description: "The request was not answered; nothing was decided.",
  headers: {
    "Retry-After": { description: "Seconds to wait; of the code `busy` alone.", schema: { type: "integer" } },
  },
  content: json("errorBody"),
};

function refusal(status: string, description: string): object {
  return { description, content: json(status === "503" ? "health" : "errorBody") };
}

function operation(endpoint: Endpoint): object {
  const { path, summary, request, response } = endpoint;
  const others =
    request === undefined
      ? path === "/health"
        ? ["503"]
        : []
      : tagOf(endpoint) === "duties"
        ? ["400", "422"]
        : ["400"];
  return {
    operationId: path
      .split("/")
      .filter(Boolean)
      .map((part) => part.replaceAll(/\W+/g, "_"))
      .join("_"),
    summary,
    tags: [tagOf(endpoint)],
    parameters: [{ $ref: "#/components/parameters/requestId" }],
    ...(request === undefined ? {} : { requestBody: { required: true, content: json(request) } }),
    responses: {
      "200": {
        description: "The answer.",
        headers: { "X-Request-ID": { $ref: "#/components/headers/requestId" } },
        content: json(response),
      },
      ...Object.fromEntries(
        [...others, "405"]
          .sort()
          .map((status) => [status, { $ref: `#/components/responses/${refusals[status]?.name}` }]),
      ),
      default: { $ref: "#/components/responses/anyRefusal" },
    },
  };
}

function json(definition: string): object {
  return { "application/json": { schema: { $ref: `#/components/schemas/${definition}` } } };
}

/** The definitions of a schema as components; of one that is a shape itself under its own name, its definitions after it: `dutiesPolicy`. */
function definitions(
  name: string,
  { $defs, ...schema }: { readonly $defs: Readonly<Record<string, object>> },
): Record<string, unknown> {
  const named = (definition: string): string =>
    name === "" ? definition : `${name}${definition.charAt(0).toUpperCase()}${definition.slice(1)}`;
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, below]) => [
        key,
        key === "$ref" && typeof below === "string"
          ? below.replace(/^#\/\$defs\/(\w+)$/, (_all, of: string) => `#/components/schemas/${named(of)}`)
          : moved(below),
      ]),
    );
  };
  const own = Object.entries($defs).map(([definition, below]) => [named(definition), moved(below)]);
  const { $id: _id, $schema: _schema, title: _title, ...shape } = schema as Readonly<Record<string, unknown>>;
  return Object.fromEntries(name === "" ? own : [[name, moved(shape)], ...own]);
}
