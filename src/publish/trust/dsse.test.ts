import { expect, it } from "vitest";
import { preAuthenticationEncoding, readEnvelope, writeEnvelope } from "./dsse.js";

const utf8 = (text: string) => new TextEncoder().encode(text);

it("encodes what is signed as the DSSE protocol does in its example", () => {
  const encoded = preAuthenticationEncoding("http://example.com/HelloWorld", utf8("hello world"));
  expect(new TextDecoder().decode(encoded)).toBe("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
});

it("counts bytes, not letters", () => {
  expect(new TextDecoder().decode(preAuthenticationEncoding("é", utf8("ñ")))).toBe("DSSEv1 2 é 2 ñ");
});

const envelope = {
  payloadType: "application/x",
  payload: utf8("{}"),
  signatures: [
    { keyId: "a".repeat(64), sig: new Uint8Array(64).fill(1) },
    { keyId: "b".repeat(64), sig: new Uint8Array(64).fill(2) },
  ],
};

it("writes the fields of the standard envelope, and reads them back", () => {
  const text = writeEnvelope(envelope);
  expect(JSON.parse(text)).toEqual({
    payload: "e30=",
    payloadType: "application/x",
    signatures: envelope.signatures.map(({ keyId, sig }) => ({
      keyid: keyId,
      sig: Buffer.from(sig).toString("base64"),
    })),
  });
  expect(readEnvelope(utf8(text))).toEqual(envelope);
});

it.each<[string, Parameters<typeof writeEnvelope>[0]]>([
  ["no signature", { ...envelope, signatures: [] }],
  ["a signature of 63 bytes", { ...envelope, signatures: [{ keyId: "a".repeat(64), sig: new Uint8Array(63) }] }],
  ["a keyid of another form", { ...envelope, signatures: [{ keyId: "A".repeat(64), sig: new Uint8Array(64) }] }],
  [
    "nine signatures",
    {
      ...envelope,
      signatures: [..."123456789"].map((digit) => ({ keyId: digit.repeat(64), sig: new Uint8Array(64) })),
    },
  ],
  ["a type with a quotation mark", { ...envelope, payloadType: 'a"b' }],
  ["a payload of a hundred kilobytes", { ...envelope, payload: new Uint8Array(100_000) }],
])("reads no envelope with %s", (_, wrong) => {
  expect(readEnvelope(utf8(writeEnvelope(wrong)))).toBeUndefined();
});
