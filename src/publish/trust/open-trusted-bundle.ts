import { sha256 } from "../../compile/sha256.js";
import type { Localised } from "../../diagnostics/diagnostic.js";
import { InvariantError } from "../../errors.js";
import type { Host } from "../../host/host.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { ManifestWire } from "../../model/generated/manifest-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { PolicyVersion } from "../../model/handbook.js";
import { envelopeName, manifestName } from "../manifest.js";
import { parsePublished } from "../parse-published.js";
import { longestEnvelope, payloadType, preAuthenticationEncoding, readEnvelope } from "./dsse.js";
import { isSignedBy, type TrustedKey } from "./ed25519.js";
import { longestManifest, readListedFiles, readManifest } from "./read-listed-files.js";
import { BundleRefused, type RefusalCode, refusedAs } from "./refusals.js";
import type { Seen } from "./seen.js";
import { readStatement, type Statement, utcSecond } from "./statement.js";

/** Whom a consumer believes, and what it accepts. */
export type Trust = {
  /** One signature by one of them is enough, and an unsigned bundle is refused. Empty: nobody's signature is looked at, and only the hashes of the manifest count. */
  readonly keys: readonly TrustedKey[];
  /** Editions below this are refused. */
  readonly atLeastEdition?: number;
  /** What was accepted before; older bundles are refused, and other contents under the same edition. */
  readonly seen?: Seen | undefined;
  /** Whether drafts are accepted; absent: no. */
  readonly allowDraft?: boolean;
};

/** A bundle of which every byte was checked before anything in it was read. */
export type TrustedBundle = {
  readonly rules: RulesWire;
  /** Absent where the law counts no days. */
  readonly calendar: CalendarWire | undefined;
  readonly policy: PolicyVersion;
  readonly draft: boolean;
  readonly signed: "verified" | "not-required";
  /** Key whose signature counted, and the instants (UTC, both included) between which the bundle may be used; only if `verified`. */
  readonly keyId: string | undefined;
  readonly validity: Statement["validity"] | undefined;
  /** The manifest that was read, as statements name one. */
  readonly manifest: Statement["manifest"];
  /** The verified bytes of every file by its path in the manifest. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/**
 * Opens the rules in a folder, if they are what a trusted key vouches for now. Every file is read once, and the bytes that were verified are those that
 * are parsed: whoever changes a file in between changes nothing. Links in the folder are refused; the folder itself may be reached through one.
 * @param folder - Absolute path of the folder that holds `manifest.json`.
 * @param now - The present instant: ISO 8601 with an offset, from the host's clock.
 * @throws BundleRefused with the code of the first reason; HostError if the machine refuses; InvariantError if `now` is no instant.
 */
export async function openTrustedBundle(host: Host, folder: string, trust: Trust, now: string): Promise<TrustedBundle> {
  const second = utcSecond(now);
  if (second === undefined) throw new InvariantError(`Not an instant: ${now}`);
  const manifestPath = `${folder}/${manifestName}`;
  if ((await host.kindOf(manifestPath)) === undefined)
    throw new BundleRefused("manifest-missing", { path: manifestPath });
  const vouched = await readVouched(host, folder, trust);
  if (vouched) checkStatement(vouched.statement, { trust, second, folder });

  const manifestBytes = await readPlain(host, manifestPath, longestManifest, "manifest-changed");
  const read = { sha256: sha256(manifestBytes), bytes: manifestBytes.length };
  if (vouched && !isSame(read, vouched.statement.manifest)) {
    throw new BundleRefused("manifest-changed", { path: manifestPath });
  }
  const manifest = readManifest(manifestPath, manifestBytes);
  if (vouched) checkSame(manifestPath, manifest, vouched.statement);
  else checkEdition(manifest.policy, trust, folder);
  const files = await readListedFiles(host, folder, manifest);
  const { rules, calendar } = readRules(folder, files, manifest);
  const { draft } = rules;
  if (vouched && vouched.statement.draft !== draft) {
    throw new BundleRefused("policies-differ", {
      path: `${folder}/rules.json`,
      detail: draft ? onlyRulesDraft : onlySignedDraft,
    });
  }
  if (!vouched) checkDraft(draft, trust, folder);
  return {
    rules,
    calendar,
    policy: manifest.policy,
    draft,
    signed: vouched ? "verified" : "not-required",
    keyId: vouched?.keyId,
    validity: vouched?.statement.validity,
    manifest: read,
    files,
  };
}

type Vouched = { readonly statement: Statement; readonly keyId: string };

/** The statement a trusted key signed; `undefined` where no key is known to check one by. */
async function readVouched(host: Host, folder: string, { keys }: Trust): Promise<Vouched | undefined> {
  const path = `${folder}/${envelopeName}`;
  if (keys.length === 0) return undefined;
  if ((await host.kindOf(path)) === undefined) throw new BundleRefused("not-signed", { path });
  const envelope = readEnvelope(await readPlain(host, path, longestEnvelope, "envelope-form"));
  if (envelope === undefined) throw new BundleRefused("envelope-form", { path });
  if (envelope.payloadType !== payloadType) {
    throw new BundleRefused("payload-type", { path, detail: envelope.payloadType });
  }
  const message = preAuthenticationEncoding(payloadType, envelope.payload);
  const known = envelope.signatures.flatMap(({ keyId, sig }) => {
    const key = keys.find(({ id }) => id === keyId);
    return key ? [{ key, sig }] : [];
  });
  const [first] = known;
  if (first === undefined) {
    const named = envelope.signatures.map(({ keyId }) => keyId.slice(0, 16)).join(", ");
    throw new BundleRefused("key-unknown", { path, detail: named });
  }
  // One is enough, but one of ours that does not fit says that the envelope was tampered with.
  const wrong = known.find(({ key, sig }) => !isSignedBy(key, message, sig));
  if (wrong) throw new BundleRefused("signature-wrong", { path, detail: wrong.key.id.slice(0, 16) });
  return {
    statement: refusedAs("statement-form", path, () => readStatement(path, envelope.payload)),
    keyId: first.key.id,
  };
}

function checkStatement(
  { validity, policy, draft }: Statement,
  { trust, second, folder }: { readonly trust: Trust; readonly second: string; readonly folder: string },
): void {
  if (second < validity.from) throw new BundleRefused("not-yet-valid", { path: folder, detail: validity.from });
  if (second > validity.until) throw new BundleRefused("expired", { path: folder, detail: validity.until });
  checkEdition(policy, trust, folder);
  checkDraft(draft, trust, folder);
}

/** Nothing older than what is known, and nothing else under the same number. */
function checkEdition(policy: PolicyVersion, { atLeastEdition = 0, seen }: Trust, path: string): void {
  const least = Math.max(atLeastEdition, seen?.edition ?? 0);
  if (policy.edition < least) {
    throw new BundleRefused("rolled-back", {
      path,
      detail: { id: `edisi ${policy.edition}, dikenal ${least}`, en: `edition ${policy.edition}, known ${least}` },
    });
  }
  const known = seen?.edition === policy.edition ? seen.contentHash : undefined;
  if (known !== undefined && known !== policy.contentHash) {
    const detail = { id: `edisi ${policy.edition}`, en: `edition ${policy.edition}` };
    throw new BundleRefused("same-edition", { path, detail });
  }
}

/** What the rules say of themselves, and what was signed. */
const onlyRulesDraft: Localised = { id: "rancangan ≠ berlaku", en: "draft ≠ in force" };
const onlySignedDraft: Localised = { id: "berlaku ≠ rancangan", en: "in force ≠ draft" };

function checkDraft(draft: boolean, { allowDraft = false }: Trust, path: string): void {
  if (draft && !allowDraft) throw new BundleRefused("draft", { path });
}

/** Rules and calendar out of the verified bytes, of the same law as the manifest. */
function readRules(folder: string, files: ReadonlyMap<string, Uint8Array>, manifest: ManifestWire) {
  const read = <T>(name: "rules" | "calendar"): T | undefined => {
    const [path, bytes] = [`${folder}/${name}.json`, files.get(`${name}.json`)];
    return bytes && refusedAs("contents-form", path, () => parsePublished<T>(path, `outputs/${name}`, bytes));
  };
  const rules = read<RulesWire>("rules");
  if (rules === undefined) {
    const detail = { id: "tidak tercantum dalam manifest.json", en: "not listed in manifest.json" };
    throw new BundleRefused("contents-form", { path: `${folder}/rules.json`, detail });
  }
  const calendar = read<CalendarWire>("calendar");
  checkSame(`${folder}/rules.json`, rules, manifest);
  if (calendar) checkSame(`${folder}/calendar.json`, calendar, manifest);
  return { rules, calendar };
}

type OfPolicy = { readonly policy: PolicyVersion };

function checkSame(path: string, { policy: one }: OfPolicy, { policy: other }: OfPolicy): void {
  if (one.edition === other.edition && one.contentHash === other.contentHash) return;
  const named = (word: string) =>
    [one, other].map(({ edition, contentHash }) => `${word} ${edition} ${contentHash.slice(0, 8)}`).join(" ≠ ");
  throw new BundleRefused("policies-differ", { path, detail: { id: named("edisi"), en: named("edition") } });
}

/** The bytes of an ordinary file of the bundle; a longer one is refused as `tooLong` says, without reading it all. */
async function readPlain(host: Host, path: string, atMost: number, tooLong: RefusalCode): Promise<Uint8Array> {
  if ((await host.kindOf(path)) !== "file") throw new BundleRefused("not-a-file", { path });
  const bytes = await host.readAtMost(path, atMost);
  if (bytes === undefined) throw new BundleRefused(tooLong, { path });
  return bytes;
}

function isSame(one: Statement["manifest"], other: Statement["manifest"]): boolean {
  return one.bytes === other.bytes && one.sha256 === other.sha256;
}
