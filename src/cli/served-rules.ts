import { sha256 } from "../compile/sha256.js";
import type { HostError } from "../errors.js";
import { loadRules } from "../evaluate/load-rules.js";
import type { Host } from "../host/host.js";
import { BundleRefused } from "../publish/trust/refusals.js";
import { seenAfter } from "../publish/trust/seen.js";
import type { ServiceState } from "../service/service.js";
import type { CliIo } from "./io.js";
import { type ChosenTrust, openChosen } from "./trust-options.js";

/** What the service answers from, as far as it comes from the publication. */
export type ServedBundle = Pick<ServiceState, "rules" | "bundle">;

/**
 * How a running service reads its rules: each time nothing older than what it took before.
 * @param folder - Absolute path of the folder of the rules, which holds `manifest.json`.
 * @returns Reads the publication. @throws HostError if it is refused.
 */
export function rulesReader(host: Host, io: CliIo, folder: string, chosen: ChosenTrust) {
  let { trust } = chosen;
  let contents = "";
  return async (served: ServedBundle | undefined): Promise<ServedBundle> => {
    const opened = await openChosen(host, io, folder, { ...chosen, trust });
    const { rules, calendar, policy, draft, signed, validity, files } = opened;
    trust = { ...trust, seen: seenAfter(trust.seen, opened) };
    const before = contents;
    contents = contentsOf(files);
    return {
      // The same rules keep what was compiled for them; one edition of a draft may be other rules.
      rules: served && contents === before ? served.rules : loadRules(rules, calendar),
      bundle: { ...policy, draft, signed, ...(validity ? { until: validity.until } : {}) },
    };
  };
}

/** The rules that go on to answer, knowing why newer ones were refused. */
export function refusing({ rules, bundle }: ServedBundle, why: HostError, at: string): ServedBundle {
  const code = why instanceof BundleRefused ? why.code : "unreadable";
  return { rules, bundle: { ...bundle, refused: { at, code, message: why.text } } };
}

/** Tells the bytes apart from which rules are made. */
function contentsOf(files: ReadonlyMap<string, Uint8Array>): string {
  return ["rules.json", "calendar.json"].map((name) => sha256(files.get(name) ?? "")).join();
}
