import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { sha256 } from "../../compile/sha256.js";
import type { Localised } from "../../diagnostics/diagnostic.js";

/** A public key a publisher is known by. */
export type TrustedKey = {
  /** SHA-256 (lower-case hex) of the key as SubjectPublicKeyInfo in DER: the keyid of envelopes. */
  readonly id: string;
  /** The 32 bytes of the Ed25519 key. */
  readonly bytes: Uint8Array;
};

/** A key that could not be read, and why. */
export type Unreadable = { readonly unreadable: Localised };

/** SubjectPublicKeyInfo of Ed25519 up to the key itself. @source RFC 8410, sections 3 and 4. */
const spkiHead = Buffer.from("302a300506032b6570032100", "hex");

/** The prime of the field, 2^255 − 19. */
const prime = (1n << 255n) - 19n;

/**
 * Points of small order, as their encodings without the sign of x. A key among them would take one signature for every message; a signature that begins
 * with one was made by nobody who follows the standard. Libraries differ in what they do with them, so that they are refused before asking one.
 */
const smallOrder: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  prime - 1n,
  fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
  fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
]);

/** A new pair of keys, from the random source of the system: the private one as PKCS#8, the public one as SPKI, both PEM. */
export function newKeyPair(): { readonly privatePem: string; readonly publicPem: string; readonly id: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return {
    privatePem: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    publicPem: publicKey.export({ type: "spki", format: "pem" }) as string,
    id: keyOf(publicKey).id,
  };
}

/** Reads the PEM of one Ed25519 public key (SPKI). A key of small order or not in canonical form is none. */
export function readPublicKey(pem: string): TrustedKey | Unreadable {
  if (/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/.test(pem)) {
    return unreadable("isinya kunci rahasia, bukan kunci umum", "it holds a private key, not a public one");
  }
  const [, base64] = /^\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*$/.exec(pem) ?? [];
  const der = Buffer.from(base64 ?? "", "base64");
  if (der.length !== spkiHead.length + 32 || !der.subarray(0, spkiHead.length).equals(spkiHead)) {
    return unreadable("bukan kunci umum Ed25519 dalam PEM (SPKI)", "no Ed25519 public key in PEM (SPKI)");
  }
  const bytes = new Uint8Array(der.subarray(spkiHead.length));
  const y = yOf(bytes);
  if (y >= prime || smallOrder.has(y)) {
    return unreadable("kunci lemah yang menerima tanda tangan palsu", "a weak key, which takes forged signatures");
  }
  return { id: sha256(der), bytes };
}

/** Reads the PEM of one Ed25519 private key (PKCS#8, not encrypted). */
export function readPrivateKey(pem: string): { readonly key: KeyObject; readonly id: string } | Unreadable {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    return unreadable(
      "bukan kunci rahasia dalam PEM (PKCS#8, tanpa sandi)",
      "no private key in PEM (PKCS#8, not encrypted)",
    );
  }
  if (key.asymmetricKeyType !== "ed25519") {
    return unreadable(
      "bukan kunci Ed25519; buat dengan `pedoman keygen`",
      "no Ed25519 key; make one with `pedoman keygen`",
    );
  }
  return { key, id: keyOf(createPublicKey(key)).id };
}

/** The 64 bytes of a signature over a message. */
export function signBytes(key: KeyObject, message: Uint8Array): Uint8Array {
  return new Uint8Array(sign(null, message, key));
}

/**
 * Whether a signature over a message is one of this key.
 * @param signature - 64 bytes; one whose second half is not below the order of the group, or that begins with a point of small order, is none.
 * @source RFC 8032, section 5.1.7, without the cofactor.
 */
export function isSignedBy({ bytes }: TrustedKey, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64) return false;
  const r = yOf(signature.subarray(0, 32));
  if (r >= prime || smallOrder.has(r)) return false;
  const key = createPublicKey({ key: Buffer.concat([spkiHead, bytes]), format: "der", type: "spki" });
  try {
    return verify(null, message, key, signature);
  } catch {
    // The bytes of the key are no point of the curve.
    return false;
  }
}

function keyOf(publicKey: KeyObject): TrustedKey {
  const der = publicKey.export({ type: "spki", format: "der" });
  return { id: sha256(der), bytes: new Uint8Array(der.subarray(spkiHead.length)) };
}

/** The coordinate y that 32 bytes encode, without the sign of x. */
function yOf(bytes: Uint8Array): bigint {
  return fromHex(Buffer.from(bytes).toString("hex")) & ((1n << 255n) - 1n);
}

/** A number written in hex with its least byte first. */
function fromHex(hex: string): bigint {
  return BigInt(`0x${Buffer.from(hex, "hex").reverse().toString("hex")}`);
}

function unreadable(id: string, en: string): Unreadable {
  return { unreadable: { id, en } };
}
