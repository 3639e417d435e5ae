import type { Host } from "../../host/host.js";
import { readPublicKey, type TrustedKey } from "./ed25519.js";
import { readKeyIn } from "./read-key-in.js";

/**
 * The public keys in these files, one each; the same key twice counts once.
 * @param paths - Absolute.
 * @throws HostError naming the first file that holds none.
 */
export async function readTrustedKeys(host: Host, paths: readonly string[]): Promise<readonly TrustedKey[]> {
  const keys = new Map<string, TrustedKey>();
  for (const path of paths) {
    const key = await readKeyIn(host, path, readPublicKey);
    keys.set(key.id, key);
  }
  return [...keys.values()];
}
