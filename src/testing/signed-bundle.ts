import { sha256 } from "../compile/sha256.js";
import type { CalendarWire } from "../model/generated/calendar-wire.js";
import type { RulesWire } from "../model/generated/rules-wire.js";
import { manifestOf } from "../publish/manifest.js";
import { payloadType, preAuthenticationEncoding, writeEnvelope } from "../publish/trust/dsse.js";
import { newKeyPair, readPrivateKey, readPublicKey, signBytes, type TrustedKey } from "../publish/trust/ed25519.js";
import type { SigningKey } from "../publish/trust/sign-bundle.js";
import { type Statement, writeStatement } from "../publish/trust/statement.js";
import { memoryHost } from "./memory-host.js";
import { publishedLaw } from "./published.js";

/** A pair of keys of a test, ready to sign and to be trusted. */
export type TestKeys = {
  readonly signing: SigningKey;
  readonly trusted: TrustedKey;
  readonly privatePem: string;
  readonly publicPem: string;
};

/** A new pair of keys; a signature is the same for the same key and bytes, so that no test depends on chance. */
export function testKeys(): TestKeys {
  const { privatePem, publicPem } = newKeyPair();
  const [signing, trusted] = [readPrivateKey(privatePem), readPublicKey(publicPem)];
  if ("unreadable" in signing || "unreadable" in trusted) throw new Error("A new key cannot be read");
  return { signing, trusted, privatePem, publicPem };
}

/** Files of a bundle by their path in its folder. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

/** What is otherwise in a bundle than in the plain one. */
export type BundleChanges = {
  readonly policy?: Statement["policy"];
  readonly draft?: boolean;
  /** Files beside `rules.json`, or in its place, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly withCalendar?: boolean;
  /** Whether the rules are left without norms, as few bytes as rules may have. */
  readonly empty?: boolean;
};

const nothing: Partial<RulesWire> = {
  documents: [],
  roles: [],
  acts: [],
  facts: [],
  steps: [],
  norms: [],
  sources: [],
};

let compiled: { readonly rules: RulesWire; readonly calendar: CalendarWire } | undefined;

/** The sample law, compiled once. */
function sampleLaw() {
  const law = compiled ? {} : publishedLaw();
  const read = <T>(name: string) => JSON.parse(law[`/proyek/dist/rules/${name}.json`] ?? "") as T;
  compiled ??= { rules: read<RulesWire>("rules"), calendar: read<CalendarWire>("calendar") };
  return compiled;
}

/** The sample law as a bundle that is not signed: `rules.json`, a file in a folder, `manifest.json` and, if asked for, `calendar.json`. */
export function plainBundle({
  policy,
  draft = false,
  files = {},
  withCalendar = false,
  empty = false,
}: BundleChanges = {}): BundleFiles {
  const { rules, calendar } = sampleLaw();
  const same = { policy: policy ?? rules.policy, draft };
  const contents = {
    "rego/data.json": "{}\n",
    "rules.json": JSON.stringify({ ...rules, ...same, ...(empty ? nothing : {}) }),
    ...(withCalendar ? { "calendar.json": JSON.stringify({ ...calendar, ...same }) } : {}),
    ...files,
  };
  const listed = Object.entries(contents).map(([path, text]) => ({ path: `rules/${path}`, contents: text }));
  return bytesOfAll({ ...contents, "manifest.json": manifestOf(listed, same.policy) });
}

/** What is signed of a bundle: the sample law in force, valid through August 2026. */
export function statementOf(files: BundleFiles): Statement {
  const manifest = files.get("manifest.json") ?? new Uint8Array();
  return {
    policy: sampleLaw().rules.policy,
    draft: false,
    validity: { from: "2026-08-01T00:00:00Z", until: "2026-08-31T23:59:59Z" },
    manifest: { sha256: sha256(manifest), bytes: manifest.length },
  };
}

/** The bundle with an envelope over a payload, signed by these keys whatever it says. */
export function withEnvelope(
  files: BundleFiles,
  keys: readonly SigningKey[],
  payload: Uint8Array | Statement = statementOf(files),
  type = payloadType,
): BundleFiles {
  const bytes = payload instanceof Uint8Array ? payload : writeStatement(payload);
  const message = preAuthenticationEncoding(type, bytes);
  const signatures = keys.map(({ key, id }) => ({ keyId: id, sig: signBytes(key, message) }));
  const envelope = writeEnvelope({ payload: bytes, payloadType: type, signatures });
  return new Map([...files, ...bytesOfAll({ "manifest.dsse.json": envelope })]);
}

/** A machine with a bundle in the folder `/aturan`. */
export function hostOf(files: BundleFiles) {
  return memoryHost(Object.fromEntries([...files].map(([path, bytes]) => [`/aturan/${path}`, bytes])));
}

function bytesOfAll(texts: Readonly<Record<string, string>>): BundleFiles {
  return new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}
