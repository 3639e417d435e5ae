import type { Localised } from "../diagnostics/diagnostic.js";
import type { SchemaError } from "../schema/generated/request-validators.js";
import { type RequestName, validators } from "../schema/generated/request-validators.js";
import { strictJson } from "../schema/strict-json.js";
import type { ServiceRequest } from "./http-message.js";
import { fieldsRefused, type RefusedFields, RequestRefused } from "./request-refused.js";

/**
 * Reads the body of a request: strict JSON in UTF-8 that follows its schema. Keys the schema does not name are left where they are, as AuthZEN asks.
 * @throws RequestRefused naming every field that is wrong.
 */
export function readBody<T>(name: RequestName, { headers, body }: ServiceRequest): T {
  requireJson(headers["content-type"]);
  if (body.length === 0) {
    throw new RequestRefused("empty-body", {
      id: "Isi permintaan kosong; kirim satu objek JSON.",
      en: "The body is empty; send one JSON object.",
    });
  }
  const read = strictJson(decoded(body));
  if (read.kind === "refused") {
    throw new RequestRefused(read.problem, {
      id: `Isi permintaan tidak diterima: ${read.why.id}.`,
      en: `The body is not accepted: ${read.why.en}.`,
    });
  }
  return requireShape<T>(name, read.value);
}

/**
 * Holds a value to the schema of a request.
 * @param whole - What the value is, where it is wrong as a whole.
 * @throws RequestRefused naming every field that is wrong.
 */
export function requireShape<T>(name: RequestName, value: unknown, whole: Localised = theBody): T {
  const validate = validators[name];
  if (validate(value)) return value as T;
  const errors = (validate.errors ?? []).slice(0, mostFields);
  throw fieldsRefused(
    errors[0]?.keyword === "required" ? "missing-field" : "wrong-field",
    errors.map((error) => fieldOf(error, whole)),
  );
}

const theBody: Localised = { id: "Isi permintaan", en: "The body" };

/** More than these are not listed. */
const mostFields = 20;

function requireJson(contentType: string | undefined): void {
  const [type = "", ...parameters] = (contentType ?? "").toLowerCase().split(";");
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(one)?.[1]).find(Boolean);
  if (type.trim() === "application/json" && (charset === undefined || charset === "utf-8")) return;
  throw new RequestRefused("wrong-content-type", {
    id: "Kepala `Content-Type` harus `application/json` (UTF-8).",
    en: "The header `Content-Type` must be `application/json` (UTF-8).",
  });
}

/** One for all: to make one takes longer than to decode a question. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

function decoded(body: Uint8Array): string {
  try {
    return utf8.decode(body);
  } catch {
    throw new RequestRefused("not-utf-8", {
      id: "Isi permintaan bukan teks UTF-8.",
      en: "The body is not UTF-8 text.",
    });
  }
}

function fieldOf({ keyword, instancePath, params }: SchemaError, whole: Localised): RefusedFields[number] {
  const missing =
    keyword === "required"
      ? params["missingProperty"]
      : keyword === "additionalProperties"
        ? params["additionalProperty"]
        : undefined;
  const segments = instancePath
    .split("/")
    .slice(1)
    .map((one) => one.replaceAll("~1", "/").replaceAll("~0", "~"));
  const path = [...segments, ...(typeof missing === "string" ? [missing] : [])];
  const field = path.reduce(
    (before, one) => (/^\d+$/.test(one) ? `${before}[${one}]` : before === "" ? one : `${before}.${one}`),
    "",
  );
  const { id, en } = complaint(keyword, params);
  const named = field === "" ? whole : { id: `\`${field}\``, en: `\`${field}\`` };
  return { field, message: { id: `${named.id} ${id}.`, en: `${named.en} ${en}.` } };
}

const types: Readonly<Record<string, Localised>> = {
  object: { id: "objek", en: "an object" },
  array: { id: "daftar", en: "a list" },
  string: { id: "teks", en: "a text" },
  integer: { id: "bilangan bulat", en: "a whole number" },
};

/** What the schema holds against a value, to follow the name of the field. */
function complaint(keyword: string, params: SchemaError["params"]): Localised {
  const limit = String(params["limit"]);
  switch (keyword) {
    case "required":
      return { id: "tidak ada; wajib diisi", en: "is missing; it is required" };
    case "type": {
      const { id, en } = types[String(params["type"])] ?? { id: String(params["type"]), en: String(params["type"]) };
      return { id: `harus ${id}`, en: `must be ${en}` };
    }
    case "enum": {
      const allowed = (params["allowedValues"] as readonly unknown[]).join(", ");
      return { id: `harus salah satu dari ${allowed}`, en: `must be one of ${allowed}` };
    }
    case "minLength":
    case "minItems":
      return { id: "tidak boleh kosong", en: "must not be empty" };
    case "maxLength":
      return { id: `paling panjang ${limit} tanda`, en: `may have at most ${limit} signs` };
    case "maxItems":
      return { id: `paling banyak ${limit} butir`, en: `may have at most ${limit} entries` };
    case "minimum":
      return { id: `paling sedikit ${limit}`, en: `must be at least ${limit}` };
    case "additionalProperties":
      return { id: "tidak dikenal di sini", en: "is not known here" };
    default:
      return { id: "tidak sesuai skema", en: "does not follow the schema" };
  }
}
