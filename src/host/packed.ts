import { deserialize, serialize } from "node:v8";

/** A value as bytes that the same version of Node reads back: plain data, maps and sets; what is one object stays one. */
export function pack(value: unknown): Uint8Array {
  return serialize(value);
}

/** What was packed; undefined for bytes that are no such thing. */
export function unpack(bytes: Uint8Array): unknown {
  try {
    return deserialize(bytes);
  } catch {
    return undefined;
  }
}
