import type { ManifestWire } from "../model/generated/manifest-wire.js";
import type { RefusalCode } from "../publish/trust/refusals.js";
import type { Seen } from "../publish/trust/seen.js";
import { writeStatement } from "../publish/trust/statement.js";
import { type BundleFiles, plainBundle, statementOf, type TestKeys, withEnvelope } from "./signed-bundle.js";

/** A bundle that everybody who verifies bundles takes or refuses alike: the commands, the service, the readers in every language. */
export type BundleCase = {
  readonly name: string;
  /** The code of the refusal, or that it is taken. */
  readonly expect: RefusalCode | "accepted";
  readonly files: BundleFiles;
  /** Paths that are links to nowhere. */
  readonly links: readonly string[];
  /** Who is trusted. */
  readonly trusted: readonly TestKeys[];
  /** The present instant; absent: a day in the middle of the validity. */
  readonly now: string;
  readonly seen: Seen | undefined;
  readonly atLeastEdition: number | undefined;
  readonly allowDraft: boolean;
};

/** Keys: of the publisher, of the publisher after a rotation, of somebody else. */
export type CaseKeys = { readonly publisher: TestKeys; readonly next: TestKeys; readonly stranger: TestKeys };

const day = "2026-08-18T08:00:00+08:00";
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
/** A byte order mark: many editors write it unasked, and some decoders take it off unasked. */
const mark = "\uFEFF";
const bytes = (written: string) => new TextEncoder().encode(written);

/** All cases, one line each. */
export function bundleCases({ publisher, next, stranger }: CaseKeys): readonly BundleCase[] {
  const plain = plainBundle({ withCalendar: true });
  const said = statementOf(plain);
  const { policy, validity } = said;
  const draft = plainBundle({ draft: true });
  /** Signed as the plain bundle is, whatever the files say. */
  const sign = (files: BundleFiles, ...keys: readonly TestKeys[]) =>
    withEnvelope(
      files,
      keys.map(({ signing }) => signing),
      { ...said, manifest: statementOf(files).manifest },
    );
  const signed = sign(plain, publisher);
  const signedDraft = withEnvelope(draft, [publisher.signing], { ...statementOf(draft), draft: true });
  /** A payload of other fields; those that are undefined are not there. */
  const statement = (changed: Readonly<Record<string, unknown>>, files = plain): BundleFiles => {
    const wire = JSON.parse(text(writeStatement({ ...said, manifest: statementOf(files).manifest })));
    return withEnvelope(files, [publisher.signing], bytes(`${JSON.stringify({ ...wire, ...changed })}\n`));
  };
  /** A payload of the same fields, written otherwise. */
  const rewritten = (change: (written: string) => string): BundleFiles =>
    withEnvelope(plain, [publisher.signing], bytes(change(text(writeStatement(said)))));
  const put = (files: BundleFiles, path: string, contents: string): BundleFiles =>
    new Map([...files, [path, bytes(contents)]]);
  const drop = (files: BundleFiles, path: string): BundleFiles => new Map([...files].filter(([one]) => one !== path));
  const edit = (files: BundleFiles, path: string, change: (written: string) => string): BundleFiles =>
    put(files, path, change(text(files.get(path))));
  /** The bundle with another manifest, signed as it is. */
  const relisted = (change: (manifest: ManifestWire) => object): BundleFiles =>
    sign(
      edit(plain, "manifest.json", (written) => `${JSON.stringify(change(JSON.parse(written)), null, 2)}\n`),
      publisher,
    );
  const firstFile = (changed: Readonly<Record<string, unknown>>): BundleFiles =>
    relisted((manifest) => ({
      ...manifest,
      files: manifest.files.map((file, index) => (index === 0 ? { ...file, ...changed } : file)),
    }));
  const envelope = (change: (written: string) => string) => edit(signed, "manifest.dsse.json", change);
  const one = (
    name: string,
    expect: BundleCase["expect"],
    files: BundleFiles,
    changed: Partial<BundleCase> = {},
  ): BundleCase => ({
    name,
    expect,
    files,
    links: [],
    trusted: [publisher],
    now: day,
    seen: undefined,
    atLeastEdition: undefined,
    allowDraft: false,
    ...changed,
  });
  const edition = (by: number): Seen => ({ edition: policy.edition + by, contentHash: "9".repeat(64) });

  return [
    one("a signed bundle", "accepted", signed),
    one("a bundle without a calendar", "accepted", sign(plainBundle(), publisher)),
    one("the first second of its validity", "accepted", signed, { now: "2026-08-01T00:00:00Z" }),
    one("the last second of its validity", "accepted", signed, { now: "2026-09-01T07:59:59.999+08:00" }),
    one("one of several trusted keys", "accepted", signed, { trusted: [next, publisher] }),
    one("two signatures, one of them trusted", "accepted", sign(plain, publisher, next), { trusted: [next] }),
    one("a signature of a stranger beside a trusted one", "accepted", sign(plain, stranger, publisher)),
    one("a draft that was asked for", "accepted", signedDraft, { allowDraft: true }),
    one("an older one was seen", "accepted", signed, { seen: edition(-1) }),
    one("the same one was seen", "accepted", signed, { seen: policy }),
    one("its edition is the least that is asked for", "accepted", signed, { atLeastEdition: policy.edition }),

    one("an empty folder", "manifest-missing", new Map()),
    one("no manifest", "manifest-missing", drop(signed, "manifest.json")),
    one("no signature", "not-signed", plain),
    one("an empty envelope", "envelope-form", put(signed, "manifest.dsse.json", "")),
    one("an envelope of a list", "envelope-form", put(signed, "manifest.dsse.json", "[]\n")),
    one(
      "an envelope cut in half",
      "envelope-form",
      envelope((written) => written.slice(0, written.length / 2)),
    ),
    one(
      "an envelope with blanks",
      "envelope-form",
      envelope((written) => written.replace(",", ", ")),
    ),
    one(
      "an envelope with a byte order mark",
      "envelope-form",
      envelope((written) => mark + written),
    ),
    one(
      "an envelope without its line end",
      "envelope-form",
      envelope((written) => written.trimEnd()),
    ),
    one(
      "an envelope with a further field",
      "envelope-form",
      envelope((written) => written.replace("{", '{"x":1,')),
    ),
    one("an envelope with its keys in another order", "envelope-form", envelope(keysTurned)),
    one(
      "an envelope with a key twice",
      "envelope-form",
      envelope((written) => written.replace("{", '{"payload":"",')),
    ),
    one(
      "an envelope without a keyid",
      "envelope-form",
      envelope((written) => written.replace(/"keyid":"\w+",/, "")),
    ),
    one(
      "an envelope without a signature",
      "envelope-form",
      envelope((written) => written.replace(/\[.*\]/, "[]")),
    ),
    one(
      "the same key signing twice",
      "envelope-form",
      envelope((written) => written.replace(/\[(.*)\]/, "[$1,$1]")),
    ),
    one(
      "Base64 without its padding",
      "envelope-form",
      envelope((written) => written.replace('=="}', '"}')),
    ),
    one("Base64 with bits that count for nothing", "envelope-form", envelope(looseBits)),
    one(
      "an envelope of two hundred kilobytes",
      "envelope-form",
      envelope((written) => written + " ".repeat(200_000)),
    ),
    one(
      "an envelope of something else",
      "payload-type",
      withEnvelope(plain, [publisher.signing], undefined, "application/vnd.in-toto+json"),
    ),
    one(
      "a type that was changed after signing",
      "payload-type",
      envelope((written) => written.replace("=1", "=2")),
    ),
    one("a key nobody trusts", "key-unknown", sign(plain, stranger)),
    one(
      "the name of a trusted key on the signature of a stranger",
      "signature-wrong",
      named(sign(plain, stranger), stranger, publisher),
    ),
    one("the signature of another message", "signature-wrong", swappedSignature(signed, signedDraft)),
    one(
      "a signature of zeros",
      "signature-wrong",
      envelope((written) => written.replace(/"sig":"[^"]+"/, `"sig":"${"A".repeat(86)}=="`)),
    ),
    one(
      "two trusted keys, one of which signed something else",
      "signature-wrong",
      swappedSignature(sign(plain, publisher, next), signedDraft),
      { trusted: [publisher, next] },
    ),
    one("a payload that is no JSON", "statement-form", withEnvelope(plain, [publisher.signing], bytes("edisi 1"))),
    one("an empty payload", "statement-form", withEnvelope(plain, [publisher.signing], bytes(""))),
    ...["$schema", "publication", "format", "policy", "draft", "validity", "manifest"].map((field) =>
      one(`a statement without ${field}`, "statement-form", statement({ [field]: undefined })),
    ),
    ...(
      [
        "policy.edition",
        "policy.contentHash",
        "validity.from",
        "validity.until",
        "manifest.sha256",
        "manifest.bytes",
      ] as const
    ).map((place) => {
      const [outer, inner] = place.split(".") as ["policy" | "validity" | "manifest", string];
      return one(
        `a statement without ${place}`,
        "statement-form",
        statement({ [outer]: { ...said[outer], [inner]: undefined } }),
      );
    }),
    one("a statement of a newer format", "statement-form", statement({ format: "2.0.0" })),
    one("a statement with a further field", "statement-form", statement({ extra: 1 })),
    one("an edition that is a text", "statement-form", statement({ policy: { ...policy, edition: "1" } })),
    one("an edition below nought", "statement-form", statement({ policy: { ...policy, edition: -1 } })),
    one("an edition that is no whole number", "statement-form", statement({ policy: { ...policy, edition: 1.5 } })),
    one("a draft that is neither", "statement-form", statement({ draft: "no" })),
    one(
      "a validity in local time",
      "statement-form",
      statement({ validity: { ...validity, from: "2026-08-01T00:00:00+08:00" } }),
    ),
    one(
      "a statement with blanks",
      "statement-form",
      rewritten((written) => written.replace(",", ", ")),
    ),
    one(
      "a statement with a byte order mark",
      "statement-form",
      rewritten((written) => mark + written),
    ),
    one(
      "a statement without its line end",
      "statement-form",
      rewritten((written) => written.trimEnd()),
    ),
    one(
      "a statement with its fields in another order",
      "statement-form",
      rewritten((written) => written.replace(/("publication":"pedoman"),("format":"1.0.0")/, "$2,$1")),
    ),
    one(
      "a key that stands twice in the statement",
      "statement-form",
      rewritten((written) => written.replace('"draft":', '"draft":true,"draft":')),
    ),
    one("a second before its validity", "not-yet-valid", signed, { now: "2026-07-31T23:59:59Z" }),
    one("a second after its validity", "expired", signed, { now: "2026-09-01T00:00:00Z" }),
    one("an older edition than was seen", "rolled-back", signed, { seen: edition(1) }),
    one("an older edition than is asked for", "rolled-back", signed, { atLeastEdition: policy.edition + 1 }),
    one("the edition that was seen with other contents", "same-edition", signed, { seen: edition(0) }),
    one("a draft that was not asked for", "draft", signedDraft),
    one(
      "a manifest that was built again",
      "manifest-changed",
      edit(signed, "manifest.json", (written) => `${written} `),
    ),
    one(
      "a manifest cut off",
      "manifest-changed",
      edit(signed, "manifest.json", (written) => written.slice(0, -2)),
    ),
    one(
      "a manifest that is no JSON",
      "manifest-form",
      sign(put(plain, "manifest.json", "<html>404</html>"), publisher),
    ),
    one(
      "a manifest with a byte order mark",
      "manifest-form",
      sign(
        edit(plain, "manifest.json", (written) => mark + written),
        publisher,
      ),
    ),
    one(
      "a manifest without a policy",
      "manifest-form",
      relisted((manifest) => ({ ...manifest, policy: undefined })),
    ),
    one(
      "a manifest with a further field",
      "manifest-form",
      relisted((manifest) => ({ ...manifest, extra: 1 })),
    ),
    one("a file without a hash", "manifest-form", firstFile({ sha256: undefined })),
    one("a hash in capitals", "manifest-form", firstFile({ sha256: "A".repeat(64) })),
    one("a file outside the folder", "manifest-form", firstFile({ path: "../calendar.json" })),
    one("a file at the root of the disk", "manifest-form", firstFile({ path: "/calendar.json" })),
    one(
      "a file listed twice",
      "manifest-form",
      relisted(({ files, ...rest }) => ({ ...rest, files: [...files, files.at(-1)] })),
    ),
    one(
      "files out of order",
      "manifest-form",
      relisted(({ files, ...rest }) => ({ ...rest, files: [...files].reverse() })),
    ),
    one("a manifest that lists itself", "manifest-form", firstFile({ path: "manifest.json" })),
    one(
      "another edition in the manifest than was signed",
      "policies-differ",
      statement({ policy: { ...policy, edition: policy.edition + 1 } }),
    ),
    one("rules of another publication", "policies-differ", mixed(plain, publisher)),
    one("a calendar of another publication", "policies-differ", sign(otherCalendar(plain), publisher)),
    one("a draft that was signed as law in force", "policies-differ", statement({ draft: false }, draft)),
    one("no rules", "file-missing", drop(signed, "rules.json")),
    one("no file of an export", "file-missing", drop(signed, "rego/data.json")),
    one("a file too many", "file-extra", put(signed, "catatan.txt", "")),
    one("a file too many in a folder", "file-extra", put(signed, "rego/catatan.txt", "")),
    one("a folder too many", "file-extra", put(signed, "tambahan/catatan.txt", "")),
    one(
      "a changed letter in the rules",
      "file-changed",
      edit(signed, "rules.json", (written) => written.replace("admin", "Admin")),
    ),
    one(
      "rules cut off",
      "file-changed",
      edit(signed, "rules.json", (written) => written.slice(0, -1)),
    ),
    one(
      "rules with a byte too many",
      "file-changed",
      edit(signed, "rules.json", (written) => `${written}\n`),
    ),
    one("two files that changed places", "file-changed", swapped(signed, "rules.json", "calendar.json")),
    one("a link for a file", "not-a-file", drop(signed, "calendar.json"), { links: ["calendar.json"] }),
    one("a link for a folder", "not-a-file", drop(signed, "rego/data.json"), { links: ["rego"] }),
    one("a link for the manifest", "not-a-file", drop(signed, "manifest.json"), { links: ["manifest.json"] }),
    one("a link for the envelope", "not-a-file", drop(signed, "manifest.dsse.json"), { links: ["manifest.dsse.json"] }),
    one("a link that is not listed", "not-a-file", signed, { links: ["tautan.json"] }),
    one("no rules in the manifest", "contents-form", sign(withoutRules(plain), publisher)),
    one(
      "rules with a byte order mark, and listed so",
      "contents-form",
      sign(withRules(mark + text(plain.get("rules.json"))), publisher),
    ),
    one("rules that are no JSON, and listed so", "contents-form", sign(withRules("{"), publisher)),
    one(
      "rules of a newer format, and listed so",
      "contents-form",
      sign(withRules(text(plain.get("rules.json")).replace('"format":"1.', '"format":"2.')), publisher),
    ),
  ];
}

/** The same signature under another name. */
function named(files: BundleFiles, from: TestKeys, to: TestKeys): BundleFiles {
  const written = text(files.get("manifest.dsse.json")).replace(from.trusted.id, to.trusted.id);
  return new Map([...files, ["manifest.dsse.json", bytes(written)]]);
}

/** The first signature taken from the envelope of another bundle. */
function swappedSignature(files: BundleFiles, other: BundleFiles): BundleFiles {
  const [, sig = ""] = /"sig":"([^"]+)"/.exec(text(other.get("manifest.dsse.json"))) ?? [];
  const written = text(files.get("manifest.dsse.json")).replace(/"sig":"[^"]+"/, `"sig":"${sig}"`);
  return new Map([...files, ["manifest.dsse.json", bytes(written)]]);
}

function swapped(files: BundleFiles, one: string, other: string): BundleFiles {
  const empty = new Uint8Array();
  return new Map([...files, [one, files.get(other) ?? empty], [other, files.get(one) ?? empty]]);
}

/** Rules of one law with the manifest of another. */
function mixed(plain: BundleFiles, key: TestKeys): BundleFiles {
  const policy = { ...statementOf(plain).policy, contentHash: "f".repeat(64) };
  const files = plainBundle({ policy, files: { "rules.json": text(plain.get("rules.json")) } });
  return withEnvelope(files, [key.signing], { ...statementOf(plain), ...statementOf(files), policy });
}

/** The calendar of another law, listed as it is. */
function otherCalendar(plain: BundleFiles): BundleFiles {
  const { policy } = statementOf(plain);
  const written = text(plain.get("calendar.json")).replace(policy.contentHash, "f".repeat(64));
  return plainBundle({ files: { "calendar.json": written } });
}

/** A bundle with other rules, listed as they are. */
function withRules(rules: string): BundleFiles {
  return plainBundle({ files: { "rules.json": rules } });
}

/** A bundle in which no rules are listed, nor there. */
function withoutRules(plain: BundleFiles): BundleFiles {
  const manifest = JSON.parse(text(plain.get("manifest.json"))) as ManifestWire;
  const files = manifest.files.filter(({ path }) => path === "rego/data.json");
  return new Map([
    ["rego/data.json", plain.get("rego/data.json") ?? new Uint8Array()],
    ["manifest.json", bytes(`${JSON.stringify({ ...manifest, files }, null, 2)}\n`)],
  ]);
}

/** payloadType before payload. */
function keysTurned(written: string): string {
  return written.replace(/("payload":"[^"]*"),("payloadType":"[^"]*")/, "$2,$1");
}

/** The last letter before the padding of the signature stands for two bits and four that are dropped; the other spelling sets one of those. */
function looseBits(written: string): string {
  return written.replace(
    /(.)==("\}\])/,
    (_, letter: string, end: string) => `${String.fromCharCode(letter.charCodeAt(0) + 1)}==${end}`,
  );
}
