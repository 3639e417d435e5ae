/**
 * Opens published rules only if a trusted key vouches for every byte of them, now: the envelope `manifest.dsse.json` (DSSE, Ed25519) over a statement,
 * the statement over `manifest.json`, and that over every file. It follows docs/signing.md and refuses with the codes given there.
 *
 * A second file beside the reader, for those who require a signature. No dependency; ES2020, in Node and in browsers, without WebCrypto, which is
 * missing on pages that do not come over HTTPS. Nothing is read from a clock: the present instant is handed over.
 *
 *     import { folderSource } from "./pedoman-trust-node.js";
 *     const keys = [await readFile("penerbit.pub", "utf8")];
 *     const { rules, policy } = openSigned(folderSource("dist/rules"), { keys, seen }, new Date());
 *     seen = policy;   // remember it: nothing older is accepted again
 */
import { BadRules, parseJson, Rules } from "./pedoman-rules.js";

/** A bundle that must not be used; `code` says why, as everywhere. */
export class BundleRefused extends Error {
  /** @param {string} code @param {string} [place] the file it is about, or what was found */
  constructor(code, place = "") {
    super(place === "" ? `the bundle is refused: ${code}` : `the bundle is refused: ${code} (${place})`);
    this.code = code;
  }
}

const manifestName = "manifest.json";
const envelopeName = "manifest.dsse.json";
const payloadType = "application/vnd.pedoman.manifest+json;version=1";
const longestManifest = 1_000_000;
const longestEnvelope = 65_536;
const longestFile = 64_000_000;
const mostFiles = 1000;

/**
 * @typedef {"file" | "directory" | "link" | "other"} Kind
 * @typedef {object} Source where a bundle lies; paths are relative to its folder, with slashes
 * @property {(path: string) => Kind | undefined} kindOf
 * @property {(folder: string) => { name: string, kind: Kind }[]} list "" is the folder of the bundle
 * @property {(path: string, most: number) => Uint8Array | undefined} read undefined if the file is longer than `most` bytes
 *
 * @typedef {object} Trust
 * @property {string[]} keys public keys, PEM (SPKI) of Ed25519 each; a signature by one of them is enough
 * @property {boolean} [allowDraft] whether drafts are accepted
 * @property {number} [atLeastEdition] editions below it are refused
 * @property {{ edition: number, contentHash: string }} [seen] the policy of the newest bundle accepted before
 */

/**
 * @param {Source} source
 * @param {Trust} trust
 * @param {Date} now the present instant
 * @returns {{ rules: Rules, policy: { edition: number, contentHash: string }, draft: boolean, keyId: string, validity: { from: string, until: string } }}
 * @throws {BundleRefused} with the code of the first reason
 * @throws {TypeError} where a key is none, or there is no key
 */
export function openSigned(source, trust, now) {
  const keys = trust.keys.map(readKey);
  if (keys.length === 0) throw new TypeError("no key is trusted");
  if (source.kindOf(manifestName) === undefined) throw new BundleRefused("manifest-missing", manifestName);
  const { statement, keyId } = readEnvelope(source, keys);
  checkStatement(statement, trust, `${now.toISOString().slice(0, 19)}Z`);
  const bytes = plainFile(source, manifestName, longestManifest, "manifest-changed");
  if (bytes.length !== statement.bytes || sha256(bytes) !== statement.sha256)
    throw new BundleRefused("manifest-changed", manifestName);
  const manifest = readManifest(text(bytes) ?? "");
  checkSame(manifestName, manifest.policy, statement.policy);
  const files = readFiles(source, manifest.files);
  const rules = readRules(files, statement);
  return { rules, policy: statement.policy, draft: statement.draft, keyId, validity: statement.validity };
}

/** Files that were fetched, as a bundle: what is not among them is missing, and nothing else is there. @param {Map<string, Uint8Array>} files by path */
export function filesSource(files) {
  const paths = [...files.keys()];
  const isFolder = (path) => paths.some((one) => one.startsWith(`${path}/`));
  const kindOf = (path) => (files.has(path) ? "file" : isFolder(path) ? "directory" : undefined);
  return {
    kindOf,
    list(folder) {
      const start = folder === "" ? "" : `${folder}/`;
      const names = new Set(
        paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length).split("/")[0]),
      );
      return [...names].map((name) => ({ name, kind: kindOf(start + name) }));
    },
    read(path, most) {
      const bytes = files.get(path);
      return bytes.length > most ? undefined : bytes;
    },
  };
}

// The envelope and what is signed in it. Each text has one form only, so that no byte of it may be another.

const oneSignature = '\\{"keyid":"[0-9a-f]{64}","sig":"[A-Za-z0-9+/]{86}=="\\}';
const envelopeForm = new RegExp(
  `^\\{"payload":"([A-Za-z0-9+/]*={0,2})","payloadType":"([^"\\\\\\x00-\\x1f\\x7f-\\x9f]{1,200})","signatures":\\[(${oneSignature}(?:,${oneSignature}){0,7})\\]\\}\\n$`,
);
const instant = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z";
const policyForm = '\\{"edition":(0|[1-9][0-9]{0,15}),"contentHash":"([0-9a-f]{64})"\\}';
const statementForm = new RegExp(
  `^\\{"\\$schema":"urn:pedoman:schema:outputs:statement:1","publication":"pedoman","format":"1\\.0\\.0","policy":${policyForm},"draft":(true|false),"validity":\\{"from":"(${instant})","until":"(${instant})"\\},"manifest":\\{"sha256":"([0-9a-f]{64})","bytes":(0|[1-9][0-9]{0,6})\\}\\}\\n$`,
);

function readEnvelope(source, keys) {
  if (source.kindOf(envelopeName) === undefined) throw new BundleRefused("not-signed", envelopeName);
  const written = latin1(plainFile(source, envelopeName, longestEnvelope, "envelope-form"));
  const [, payload64, type, list] = envelopeForm.exec(written) ?? [];
  const payload = payload64 === undefined ? undefined : fromBase64(payload64);
  const signatures = [...(list ?? "").matchAll(/"keyid":"([0-9a-f]{64})","sig":"([^"]{88})"/g)].map(([, id, sig]) => [
    id,
    fromBase64(sig),
  ]);
  const isWhole =
    payload && signatures.every(([, sig]) => sig) && new Set(signatures.map(([id]) => id)).size === signatures.length;
  if (!isWhole) throw new BundleRefused("envelope-form", envelopeName);
  if (type !== payloadType) throw new BundleRefused("payload-type", type);
  const head = `DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `;
  const message = joined(
    Uint8Array.from(head, (letter) => letter.charCodeAt(0)),
    payload,
  );
  const known = signatures.flatMap(([id, sig]) => keys.filter((key) => key.id === id).map((key) => ({ key, sig })));
  if (known.length === 0) throw new BundleRefused("key-unknown", signatures.map(([id]) => id.slice(0, 16)).join(", "));
  for (const { key, sig } of known) {
    if (!verifyEd25519(key.bytes, message, sig)) throw new BundleRefused("signature-wrong", key.id.slice(0, 16));
  }
  return { statement: readStatement(latin1(payload)), keyId: known[0].key.id };
}

function readStatement(written) {
  const [all, edition, contentHash, draft, from, until, sha, bytes] = statementForm.exec(written) ?? [];
  if (all === undefined || !Number.isSafeInteger(Number(edition)) || Number(bytes) > longestManifest) {
    throw new BundleRefused("statement-form", envelopeName);
  }
  const policy = { edition: Number(edition), contentHash };
  return { policy, draft: draft === "true", validity: { from, until }, sha256: sha, bytes: Number(bytes) };
}

function checkStatement(
  { policy, draft, validity: { from, until } },
  { seen, atLeastEdition = 0, allowDraft = false },
  second,
) {
  if (second < from) throw new BundleRefused("not-yet-valid", from);
  if (second > until) throw new BundleRefused("expired", until);
  if (policy.edition < Math.max(atLeastEdition, seen?.edition ?? 0))
    throw new BundleRefused("rolled-back", `${policy.edition}`);
  if (seen?.edition === policy.edition && seen.contentHash !== policy.contentHash) {
    throw new BundleRefused("same-edition", `${policy.edition}`);
  }
  if (draft && !allowDraft) throw new BundleRefused("draft");
}

// The manifest and the files it lists

const manifestHead =
  /^\{\n {2}"\$schema": "urn:pedoman:schema:outputs:manifest:1",\n {2}"publication": "pedoman",\n {2}"format": "1\.0\.0",\n {2}"policy": \{\n {4}"edition": (0|[1-9][0-9]{0,15}),\n {4}"contentHash": "([0-9a-f]{64})"\n {2}\},\n {2}"files": \[\n/;
const manifestFile =
  / {4}\{\n {6}"path": "([A-Za-z0-9._/-]{1,200})",\n {6}"sha256": "([0-9a-f]{64})",\n {6}"bytes": (0|[1-9][0-9]{0,7})\n {4}\}(,?)\n/y;

function readManifest(written) {
  const wrong = new BundleRefused("manifest-form", manifestName);
  const [head, edition, contentHash] = manifestHead.exec(written) ?? [];
  if (head === undefined) throw wrong;
  const files = [];
  let more = ",";
  for (manifestFile.lastIndex = head.length; more === ","; ) {
    const [all, path, sha, bytes, comma] = manifestFile.exec(written) ?? [];
    const isPath = all !== undefined && path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
    const isNew =
      path !== manifestName && path !== envelopeName && (files.length === 0 || path > files[files.length - 1].path);
    if (!isPath || !isNew || files.length === mostFiles || Number(bytes) > longestFile) throw wrong;
    files.push({ path, sha256: sha, bytes: Number(bytes) });
    more = comma;
    if (more === "" && written.slice(manifestFile.lastIndex) !== "  ]\n}\n") throw wrong;
  }
  return { policy: { edition: Number(edition), contentHash }, files };
}

/** The bytes of each listed file; nothing else may stand in the folder. */
function readFiles(source, listed) {
  const known = new Set([manifestName, envelopeName, ...listed.map(({ path }) => path)]);
  const folders = new Set(
    listed.flatMap(({ path }) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))),
  );
  const walk = (folder) => {
    for (const { name, kind } of source.list(folder)) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const isFolder = kind === "directory";
      if ((!isFolder && kind !== "file") || (isFolder && known.has(path))) throw new BundleRefused("not-a-file", path);
      if (!(isFolder ? folders : known).has(path)) throw new BundleRefused("file-extra", path);
      if (isFolder) walk(path);
    }
  };
  walk("");
  const files = new Map();
  for (const { path, sha256: sha, bytes: size } of listed) {
    if (source.kindOf(path) === undefined) throw new BundleRefused("file-missing", path);
    const bytes = source.read(path, size);
    if (bytes?.length !== size || sha256(bytes) !== sha) throw new BundleRefused("file-changed", path);
    files.set(path, bytes);
  }
  return files;
}

function readRules(files, { policy, draft }) {
  const parse = (name) => files.get(name) && parseJson(name, text(files.get(name)) ?? "");
  try {
    const [book, calendar] = [parse("rules.json"), parse("calendar.json")];
    if (book === undefined) throw new BundleRefused("contents-form", "rules.json");
    const rules = new Rules(book, calendar);
    checkSame("rules.json", book.policy, policy);
    if (calendar) checkSame("calendar.json", calendar.policy, policy);
    if (book.draft !== draft) throw new BundleRefused("policies-differ", "draft");
    return rules;
  } catch (error) {
    if (error instanceof BadRules) throw new BundleRefused("contents-form", error.message);
    throw error;
  }
}

function checkSame(file, one, other) {
  if (one?.edition !== other.edition || one.contentHash !== other.contentHash)
    throw new BundleRefused("policies-differ", file);
}

function plainFile(source, path, most, tooLong) {
  if (source.kindOf(path) !== "file") throw new BundleRefused("not-a-file", path);
  const bytes = source.read(path, most);
  if (bytes === undefined) throw new BundleRefused(tooLong, path);
  return bytes;
}

// Keys and bytes

const keyForm = /^\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*$/;
/** SubjectPublicKeyInfo of Ed25519 up to the key (RFC 8410). */
const keyHead = "302a300506032b6570032100";

function readKey(pem) {
  const der = fromBase64((keyForm.exec(pem)?.[1] ?? "").replace(/\s/g, ""));
  const bytes = der?.slice(12);
  if (!der || hex(der.slice(0, 12)) !== keyHead || bytes.length !== 32)
    throw new TypeError("no Ed25519 public key in PEM (SPKI)");
  const point = decodePoint(bytes);
  if (!point || isSmall(point)) throw new TypeError("a weak key, which takes forged signatures");
  return { id: sha256(der), bytes };
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Standard Base64 in its canonical spelling; undefined for any other text. */
function fromBase64(written) {
  if (written.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(written)) return undefined;
  const bits = [...written.replace(/=/g, "")]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(6, "0"))
    .join("");
  const whole = bits.length - (bits.length % 8);
  if (/1/.test(bits.slice(whole)) || bits.length - whole >= 6) return undefined;
  return Uint8Array.from({ length: whole / 8 }, (_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2));
}

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const latin1 = (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

function text(bytes) {
  try {
    // A byte order mark stays, and is no JSON: other readers do not take it off either.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

// SHA-2 (FIPS 180-4), the constants computed as it defines them: digits of the roots of primes

const primes = [];
for (let n = 2; primes.length < 80; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);

/** The first 64 binary digits after the point of a root of n: 2 for the square root, 3 for the cube root. */
function rootDigits(n, degree) {
  const wanted = BigInt(n) << BigInt(64 * degree);
  let [low, high] = [0n, 1n << 70n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(degree) <= wanted) low = middle;
    else high = middle;
  }
  return low & ((1n << 64n) - 1n);
}
const starts = primes.slice(0, 8).map((prime) => rootDigits(prime, 2));
const rounds = primes.map((prime) => rootDigits(prime, 3));
const rounds32 = Uint32Array.from(rounds.slice(0, 64), (digits) => Number(digits >> 32n));

/** The message, a bit, zeros, and its length in bits, to a multiple of the block. */
function padded(bytes, block) {
  const length = Math.ceil((bytes.length + 1 + block / 8) / block) * block;
  const all = new Uint8Array(length);
  all.set(bytes);
  all[bytes.length] = 0x80;
  new DataView(all.buffer).setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return new DataView(all.buffer);
}

/** @returns {string} hex */
function sha256(bytes) {
  const view = padded(bytes, 64);
  const state = Uint32Array.from(starts, (digits) => Number(digits >> 32n));
  const words = new Uint32Array(64);
  const turn = (word, by) => (word >>> by) | (word << (32 - by));
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let t = 0; t < 64; t++) {
      if (t < 16) words[t] = view.getUint32(at + t * 4);
      else {
        const two = words[t - 2];
        const fifteen = words[t - 15];
        const one = turn(two, 17) ^ turn(two, 19) ^ (two >>> 10);
        words[t] = one + words[t - 7] + (turn(fifteen, 7) ^ turn(fifteen, 18) ^ (fifteen >>> 3)) + words[t - 16];
      }
    }
    // Megabytes go through here: a list at each step would take most of the time.
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t++) {
      const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + rounds32[t] + words[t]) | 0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] += word;
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

const low64 = (1n << 64n) - 1n;

/** SHA-512 as a number with its first byte least, as Ed25519 reads it; for the few hundred bytes of an envelope. */
function sha512Number(bytes) {
  const view = padded(bytes, 128);
  const state = [...starts];
  const turn = (word, by) => (word >> by) | ((word << (64n - by)) & low64);
  for (let at = 0; at < view.byteLength; at += 128) {
    const words = [];
    for (let t = 0; t < 80; t++) {
      if (t < 16) words.push(view.getBigUint64(at + t * 8));
      else {
        const [two, fifteen] = [words[t - 2], words[t - 15]];
        const one = turn(two, 19n) ^ turn(two, 61n) ^ (two >> 6n);
        words.push(
          (one + words[t - 7] + (turn(fifteen, 1n) ^ turn(fifteen, 8n) ^ (fifteen >> 7n)) + words[t - 16]) & low64,
        );
      }
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 80; t++) {
      const first =
        h + (turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n)) + ((e & f) ^ (~e & low64 & g)) + rounds[t] + words[t];
      const second = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(first + second) & low64, a, b, c, (d + first) & low64, e, f, g];
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] + word) & low64;
  }
  const digest = state.map((word) => word.toString(16).padStart(16, "0")).join("");
  return littleEndian(Uint8Array.from(digest.match(/../g), (pair) => Number.parseInt(pair, 16)));
}

// Ed25519 (RFC 8032, section 5.1), verification alone: all it computes with is public, so that its time may depend on it

const p = 2n ** 255n - 19n;
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const modP = (n) => ((n % p) + p) % p;

function power(base, exponent) {
  let [result, square] = [1n, modP(base)];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % p;
    square = (square * square) % p;
  }
  return result;
}
const inverse = (n) => power(n, p - 2n);
const d = modP(-121665n * inverse(121666n));
const rootOfMinusOne = power(2n, (p - 1n) / 4n);

function littleEndian(bytes) {
  return BigInt(`0x${hex(Uint8Array.from(bytes).reverse())}`);
}

/** A point as [X, Y, Z, T] with x = X/Z, y = Y/Z, xy = T/Z. */
const neutral = [0n, 1n, 1n, 0n];

function add([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = ((y1 - x1) * (y2 - x2)) % p;
  const b = ((y1 + x1) * (y2 + x2)) % p;
  const c = (2n * t1 * t2 * d) % p;
  const e = (2n * z1 * z2) % p;
  const [f, g, h, i] = [b - a, e - c, e + c, b + a];
  return [modP(f * g), modP(h * i), modP(g * h), modP(f * i)];
}

function times(scalar, point) {
  let [result, doubled] = [neutral, point];
  for (let left = scalar; left > 0n; left >>= 1n) {
    if (left & 1n) result = add(result, doubled);
    doubled = add(doubled, doubled);
  }
  return result;
}

/** The point of 32 bytes; undefined if they are not its one encoding. */
function decodePoint(bytes) {
  const number = littleEndian(bytes);
  const [sign, y] = [number >> 255n, number & ((1n << 255n) - 1n)];
  if (y >= p) return undefined;
  const [u, v] = [modP(y * y - 1n), modP(d * y * y + 1n)];
  let x = (u * power(v, 3n) * power(u * power(v, 7n), (p - 5n) / 8n)) % p;
  if (modP(v * x * x - u) !== 0n) x = (x * rootOfMinusOne) % p;
  if (modP(v * x * x - u) !== 0n || (x === 0n && sign === 1n)) return undefined;
  if ((x & 1n) !== sign) x = p - x;
  return [x, y, 1n, (x * y) % p];
}

const base = decodePoint(Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 0x58 : 0x66)));

function encodePoint([x, y, z]) {
  const invert = inverse(z);
  return modP(y * invert) | ((modP(x * invert) & 1n) << 255n);
}

/** Whether its order divides eight: such a key takes one signature for many messages. */
function isSmall(point) {
  const [x, y, z] = times(8n, point);
  return x === 0n && modP(y - z) === 0n;
}

/**
 * Whether 64 bytes are a signature of a key over a message. S has to lie below the order, and neither the key nor R may be of small order.
 * @param {Uint8Array} key 32 bytes @param {Uint8Array} message @param {Uint8Array} signature 64 bytes
 */
export function verifyEd25519(key, message, signature) {
  if (key.length !== 32 || signature.length !== 64) return false;
  const [r, s] = [signature.slice(0, 32), littleEndian(signature.slice(32))];
  const point = decodePoint(key);
  if (s >= order || !point || isSmall(point)) return false;
  const k = sha512Number(joined(r, key, message)) % order;
  const [x, y, z, t] = times(k, point);
  const expected = add(times(s, base), [modP(-x), y, z, modP(-t)]);
  return encodePoint(expected) === littleEndian(r) && !isSmall(expected);
}
