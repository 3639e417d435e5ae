import { generateKeyPairSync } from "node:crypto";
import { expect, it } from "vitest";
import { sha256 } from "../../compile/sha256.js";
import { ed25519Vectors } from "../../testing/ed25519-vectors.js";
import { testKeys } from "../../testing/signed-bundle.js";
import { isSignedBy, newKeyPair, readPrivateKey, readPublicKey, signBytes } from "./ed25519.js";

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));

/** A public key in PEM. */
function pemOf(key: string): string {
  const der = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), bytes(key)]);
  return `-----BEGIN PUBLIC KEY-----\n${der.toString("base64")}\n-----END PUBLIC KEY-----\n`;
}

it.each(ed25519Vectors().map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
  const key = readPublicKey(pemOf(vector.key));
  const good = !("unreadable" in key) && isSignedBy(key, bytes(vector.message), bytes(vector.signature));
  expect(good).toBe(vector.good);
});

it("a new key signs what it alone vouches for", () => {
  const [mine, other] = [testKeys(), testKeys()];
  const message = bytes("00ff");
  const signature = signBytes(mine.signing.key, message);
  expect(isSignedBy(mine.trusted, message, signature)).toBe(true);
  expect(isSignedBy(other.trusted, message, signature)).toBe(false);
  expect(mine.signing.id).toBe(mine.trusted.id);
  expect(mine.signing.id).not.toBe(other.signing.id);
});

it("a key is named by the SHA-256 of its SubjectPublicKeyInfo", () => {
  const { publicPem, id } = newKeyPair();
  const base64 = publicPem.replace(/-----[A-Z ]+-----|\n/g, "");
  expect(id).toBe(sha256(new Uint8Array(Buffer.from(base64, "base64"))));
});

const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });
const { privatePem, publicPem } = newKeyPair();

it.each<[string, string, RegExp]>([
  ["nothing", "", /no Ed25519 public key/],
  ["a key of RSA", rsa.publicKey.export({ type: "spki", format: "pem" }) as string, /no Ed25519 public key/],
  ["a private key", privatePem, /a private key, not a public one/],
  ["two keys", publicPem + publicPem, /no Ed25519 public key/],
  ["a key cut off", publicPem.replace(/.{8}\n-----END/, "\n-----END"), /no Ed25519 public key/],
  ["a key of small order", pemOf("00".repeat(32)), /a weak key/],
])("takes %s for no public key", (_, pem, said) => {
  const key = readPublicKey(pem);
  expect("unreadable" in key ? key.unreadable.en : key).toMatch(said);
});

it.each<[string, string, RegExp]>([
  ["a public key", publicPem, /no private key/],
  ["a key of RSA", rsa.privateKey.export({ type: "pkcs8", format: "pem" }) as string, /no Ed25519 key/],
])("takes %s for no private key", (_, pem, said) => {
  const key = readPrivateKey(pem);
  expect("unreadable" in key ? key.unreadable.en : key).toMatch(said);
});
