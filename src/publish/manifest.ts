import { sha256 } from "../compile/sha256.js";
import type { OutputFile } from "../emit/emitter.js";
import { byCodeUnits } from "../model/by-code-units.js";
import type { ManifestWire } from "../model/generated/manifest-wire.js";
import type { PolicyVersion } from "../model/handbook.js";

/** Where the list of all files of a publication stands in it; written by `publish`, not committed. */
export const publicationIndexPath = ".pedoman.json";

/** The folder of the publication that is committed and read by other systems. */
export const rulesFolder = "rules/";

/** The list of the files of a bundle of rules, in its folder. */
export const manifestName = "manifest.json";

/** The envelope that signs the list, beside it; no list names it. */
export const envelopeName = "manifest.dsse.json";

/** Where the list of the rules stands in the publication. */
export const rulesManifestPath = `${rulesFolder}${manifestName}`;

/** Where its signature stands, once somebody has signed. */
export const rulesEnvelopePath = `${rulesFolder}${envelopeName}`;

/** Version of both lists' form (semver). */
const manifestFormat = "1.0.0";

/** The schema the rules manifest follows, by its `$id`. */
const manifestSchema = "urn:pedoman:schema:outputs:manifest:1";

/**
 * The text of `rules/manifest.json`: what the rules are, and the SHA-256 of each of their files.
 * @param files - The publication, in any order; only what stands under `rules/` is listed, except the manifest itself.
 *   Listed paths start at `rules/`, so that the folder can be copied whole: `rules.json`.
 * @returns JSON with a newline at its end; the same for the same files, whatever their order.
 */
export function manifestOf(files: readonly OutputFile[], policy: PolicyVersion): string {
  return writeManifest({
    policy,
    files: sorted(files.filter(({ path }) => path.startsWith(rulesFolder) && path !== rulesManifestPath)).map(
      ({ path, contents }) => {
        const bytes = bytesOf(contents);
        return { path: path.slice(rulesFolder.length), sha256: sha256(bytes), bytes: bytes.length };
      },
    ),
  });
}

/** The one text of a manifest: keys in this order, two blanks a level, a newline at its end. Verifiers in every language read it by this form. */
export function writeManifest({ policy, files }: Pick<ManifestWire, "policy" | "files">): string {
  return json({
    $schema: manifestSchema,
    publication: "pedoman",
    format: manifestFormat,
    policy: { edition: policy.edition, contentHash: policy.contentHash },
    files: files.map(({ path, sha256: hash, bytes }) => ({ path, sha256: hash, bytes })),
  });
}

/**
 * The text of `.pedoman.json`: every file of the publication but itself. It tells a later build that the folder is ours.
 * @param files - The whole publication, in any order; paths are listed as they are.
 */
export function publicationIndex(files: readonly OutputFile[]): string {
  return json({
    publication: "pedoman",
    format: manifestFormat,
    files: sorted(files).map(({ path, contents }) => ({ path, sha256: sha256(bytesOf(contents)) })),
  });
}

/**
 * What a list of either kind says of its files.
 * @returns SHA-256 (empty if not given) by path as listed; `undefined` if the text is no list of ours.
 */
export function readListed(text: string): ReadonlyMap<string, string> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.publication !== "pedoman" || !Array.isArray(value.files)) return undefined;
  const listed = new Map<string, string>();
  for (const file of value.files as readonly unknown[]) {
    if (!isRecord(file) || typeof file.path !== "string") return undefined;
    listed.set(file.path, typeof file.sha256 === "string" ? file.sha256 : "");
  }
  return listed;
}

/** The bytes of a file as they are written. */
export function bytesOf(contents: string | Uint8Array): Uint8Array {
  return typeof contents === "string" ? new TextEncoder().encode(contents) : contents;
}

function sorted(files: readonly OutputFile[]): readonly OutputFile[] {
  return [...files].sort((a, b) => byCodeUnits(a.path, b.path));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
