import { HostError } from "../../errors.js";
import type { Host } from "../../host/host.js";
import type { Unreadable } from "./ed25519.js";

/** Bytes a file of one key may have. */
const longestKey = 16_384;

/**
 * The key in a file.
 * @param path - Absolute.
 * @param read - `readPublicKey` or `readPrivateKey`.
 * @throws HostError naming the file if it holds no such key, or is longer than any.
 */
export async function readKeyIn<Key extends object>(
  host: Host,
  path: string,
  read: (pem: string) => Key | Unreadable,
): Promise<Key> {
  const bytes = await host.readAtMost(path, longestKey);
  if (bytes === undefined) {
    throw new HostError({ id: `${path} terlalu besar untuk sebuah kunci.`, en: `${path} is too large for a key.` });
  }
  const key = read(new TextDecoder().decode(bytes));
  if (!("unreadable" in key)) return key;
  throw new HostError({ id: `${path}: ${key.unreadable.id}.`, en: `${path}: ${key.unreadable.en}.` });
}
