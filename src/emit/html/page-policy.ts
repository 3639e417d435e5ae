import { sha256 } from "../../compile/sha256.js";

/** Nothing but these styles and scripts, by their hash. */
export function policyFor(styleTexts: readonly string[], scriptTexts: readonly string[]): string {
  const hashes = (texts: readonly string[]): string =>
    texts.map((text) => `'sha256-${Buffer.from(sha256(text), "hex").toString("base64")}'`).join(" ");
  return [
    "default-src 'none'",
    `style-src ${hashes(styleTexts)}`,
    `script-src ${hashes(scriptTexts)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
