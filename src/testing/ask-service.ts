import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { endpoints } from "../service/endpoints.js";
import { openApi } from "../service/openapi.js";
import { answerRequest, type ServiceRequest, type ServiceResponse, type ServiceState } from "../service/service.js";

/** An answer with its body read. */
export type ReadResponse = Omit<ServiceResponse, "body"> & { readonly body: unknown };

/** Posts a JSON value, or a text as it stands, the way a caller does; the answer is held against the OpenAPI description. */
export function postTo(
  state: ServiceState,
  path: string,
  body: unknown,
  now: string,
  headers: Readonly<Record<string, string>> = {},
): ReadResponse {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const sent = { "content-type": "application/json", ...headers };
  return read(state, { method: "POST", path, headers: sent, body: new TextEncoder().encode(text) }, now);
}

/** Reads an address; the answer is held against the OpenAPI description. */
export function getFrom(state: ServiceState, path: string, now: string): ReadResponse {
  return read(state, { method: "GET", path, headers: {}, body: new Uint8Array() }, now);
}

function read(state: ServiceState, request: ServiceRequest, now: string): ReadResponse {
  const response = answerRequest(state, request, now);
  const body = JSON.parse(response.body) as unknown;
  followsDescription(state, request, response.status, body);
  return { ...response, body };
}

type Content = { readonly content: { readonly "application/json": { readonly schema: { readonly $ref: string } } } };
type Described = {
  readonly paths: Readonly<
    Record<
      string,
      Record<string, { readonly requestBody?: Content; readonly responses: Record<string, Content | { $ref: string }> }>
    >
  >;
  readonly components: { readonly responses: Record<string, Content>; readonly schemas: object };
};

/** Made once: states differ in the address of their server alone. */
let description: Described | undefined;

/** The description says what this address answers with this status; what was answered is that, and so is a request that was taken. */
function followsDescription(
  state: ServiceState,
  { method, path, body: sent }: ServiceRequest,
  status: number,
  body: unknown,
): void {
  description ??= openApi(endpoints, state) as Described;
  const described = description;
  const operation = described.paths[path.replace(/\?.*/, "")]?.[method.toLowerCase()];
  if (!operation) {
    expect([404, 405]).toContain(status);
    expectShape("errorBody", described, body);
    return;
  }
  const response = operation.responses[status];
  expect(response, `${path} describes the status ${status}`).toBeDefined();
  const shared = response && "$ref" in response ? described.components.responses[nameOf(response)] : response;
  expectShape(shapeOf(shared as Content), described, body);
  if (status === 200 && operation.requestBody) {
    expectShape(shapeOf(operation.requestBody), described, JSON.parse(new TextDecoder().decode(sent)));
  }
}

function shapeOf({ content }: Content): string {
  return nameOf(content["application/json"].schema);
}

function nameOf({ $ref }: { readonly $ref: string }): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}

const compiled = new Map<string, ValidateFunction>();

function expectShape(name: string, { components }: Described, value: unknown): void {
  const validate =
    compiled.get(name) ??
    new Ajv2020({ strict: false, allErrors: true }).compile({ $ref: `#/components/schemas/${name}`, components });
  compiled.set(name, validate);
  expect(validate(value) ? [] : validate.errors, `follows ${name}: ${JSON.stringify(value).slice(0, 500)}`).toEqual([]);
}
