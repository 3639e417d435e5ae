/** What the payload of our envelopes is; another version of it is another type. */
export const payloadType = "application/vnd.pedoman.manifest+json;version=1";

/** A signed message before and after it is written down. Signatures stand in the order in which they were made. */
export type Envelope = {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  /** At least one; `sig` are the 64 bytes of Ed25519. */
  readonly signatures: readonly { readonly keyId: string; readonly sig: Uint8Array }[];
};

/** Bytes an envelope may have; a statement has some six hundred. */
export const longestEnvelope = 65_536;

/** Signatures of one envelope: the keys of a rotation, and room to spare. */
export const mostSignatures = 8;

/**
 * The bytes that are signed: the pre-authentication encoding of DSSE. Type and body both count, each with its length in bytes.
 * @source DSSE 1.0.0, protocol.md: PAE(type, body) = "DSSEv1" SP LEN(type) SP type SP LEN(body) SP body.
 */
export function preAuthenticationEncoding(type: string, body: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `;
  return Buffer.concat([Buffer.from(head), body]);
}

/** The one text an envelope has here: no blanks, keys in this order, standard Base64, a newline at the end. Any program of DSSE reads it. */
export function writeEnvelope({ payload, payloadType: type, signatures }: Envelope): string {
  return `${JSON.stringify({
    payload: Buffer.from(payload).toString("base64"),
    payloadType: type,
    signatures: signatures.map(({ keyId, sig }) => ({ keyid: keyId, sig: Buffer.from(sig).toString("base64") })),
  })}\n`;
}

const envelopeText =
  /^\{"payload":"([A-Za-z0-9+/=]*)","payloadType":"([^"\\\p{Cc}]{1,200})","signatures":\[(\{"keyid":"[0-9a-f]{64}","sig":"[A-Za-z0-9+/=]{88}"\}(?:,\{"keyid":"[0-9a-f]{64}","sig":"[A-Za-z0-9+/=]{88}"\})*)\]\}\n$/u;
const signatureText = /\{"keyid":"([0-9a-f]{64})","sig":"([^"]{88})"\}/g;

/**
 * Reads an envelope in the very form {@link writeEnvelope} gives it; `undefined` for any other text. DSSE itself would allow blanks, other encodings and
 * fields nobody knows. Here every byte counts, so that a reader in any language takes or refuses the same files.
 */
export function readEnvelope(bytes: Uint8Array): Envelope | undefined {
  if (bytes.length > longestEnvelope) return undefined;
  const text = Buffer.from(bytes).toString("latin1");
  const [, payload, type, written] = envelopeText.exec(text) ?? [];
  if (payload === undefined || type === undefined || written === undefined) return undefined;
  const signatures = [...written.matchAll(signatureText)].map(([, keyId = "", sig = ""]) => ({
    keyId,
    sig: new Uint8Array(Buffer.from(sig, "base64")),
  }));
  const keys = new Set(signatures.map(({ keyId }) => keyId));
  if (signatures.length > mostSignatures || keys.size < signatures.length) return undefined;
  const envelope = { payload: new Uint8Array(Buffer.from(payload, "base64")), payloadType: type, signatures };
  // Base64 has several spellings of the same bytes; only the canonical one comes back.
  return writeEnvelope(envelope) === text && signatures.every(({ sig }) => sig.length === 64) ? envelope : undefined;
}
