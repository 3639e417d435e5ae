import { randomBytes } from "node:crypto";

/** Bytes nobody can guess, as lower-case hex of twice the length. */
export function randomHex(bytes: number): string {
  return randomBytes(bytes).toString("hex");
}
