import { HostError } from "../../errors.js";
import type { Host } from "../../host/host.js";
import { readPublicKey, type TrustedKey } from "./ed25519.js";

/** Bytes a file of one key may have. */
const longestKey = 16_384;

/**
 * The public keys in these files, one each; the same key twice counts once.
 * @param paths - Absolute.
 * @throws HostError naming the first file that holds none.
 */
export async function readTrustedKeys(host: Host, paths: readonly string[]): Promise<readonly TrustedKey[]> {
  const keys = new Map<string, TrustedKey>();
  for (const path of paths) {
    const key = readPublicKey(await readKeyFile(host, path));
    if ("unreadable" in key) {
      throw new HostError({ id: `${path}: ${key.unreadable.id}.`, en: `${path}: ${key.unreadable.en}.` });
    }
    keys.set(key.id, key);
  }
  return [...keys.values()];
}

/** The text of a file of a key. @throws HostError if it is longer than any key. */
export async function readKeyFile(host: Host, path: string): Promise<string> {
  const bytes = await host.readAtMost(path, longestKey);
  if (bytes !== undefined) return new TextDecoder().decode(bytes);
  throw new HostError({ id: `${path} terlalu besar untuk sebuah kunci.`, en: `${path} is too large for a key.` });
}
