import { HostError } from "../errors.js";
import { loadRules } from "../evaluate/load-rules.js";
import type { Host } from "../host/host.js";
import type { Trust } from "../publish/trust/open-trusted-bundle.js";
import { BundleRefused } from "../publish/trust/refusals.js";
import type { ServiceState } from "../service/service.js";
import type { CliIo } from "./io.js";
import { type ChosenTrust, openChosen } from "./trust-options.js";

/** What the service answers from, as far as it comes from the publication. */
export type ServedBundle = Pick<ServiceState, "rules" | "bundle">;

/** The rules of a running service. */
export type ServedRules = {
  readonly current: ServedBundle;
  /**
   * Reads the publication again. What is refused leaves the last good rules in place, and stands in their `bundle.refused` until others are taken.
   * @returns What was refused; undefined if the rules are now those of the publication.
   */
  reload(): Promise<HostError | undefined>;
};

/**
 * Opens the rules of a publication for a service.
 * @param folder - Absolute path of the folder of the rules, which holds `manifest.json`.
 * @throws HostError if they are refused: a service does not begin without rules.
 */
export async function openServedRules(
  host: Host,
  io: CliIo,
  folder: string,
  chosen: ChosenTrust,
): Promise<ServedRules> {
  let current = await openBundle(host, io, folder, chosen);
  let reloading: Promise<HostError | undefined> | undefined;
  let again = false;

  const reloadOnce = async (): Promise<HostError | undefined> => {
    try {
      const next = await openBundle(host, io, folder, { ...chosen, trust: since(current, chosen.trust) });
      // The same rules keep what was compiled for them.
      current = isSame(current, next) ? { ...next, rules: current.rules } : next;
      return undefined;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const code = error instanceof BundleRefused ? error.code : "unreadable";
      const refused = { at: io.instant(), code, message: error.text };
      current = { ...current, bundle: { ...current.bundle, refused } };
      return error;
    }
  };
  const reloadUntilSettled = async (): Promise<HostError | undefined> => {
    let refused: HostError | undefined;
    do {
      again = false;
      refused = await reloadOnce();
    } while (again);
    return refused;
  };
  return {
    get current() {
      return current;
    },
    reload() {
      // Who asks while it is being read wants what stands there now: it is read once more, for all of them.
      if (reloading) again = true;
      reloading ??= reloadUntilSettled().finally(() => {
        reloading = undefined;
      });
      return reloading;
    },
  };
}

async function openBundle(host: Host, io: CliIo, folder: string, chosen: ChosenTrust): Promise<ServedBundle> {
  const { rules, calendar, policy, draft, signed, validity } = await openChosen(host, io, folder, chosen);
  const until = validity ? { until: validity.until } : {};
  return { rules: loadRules(rules, calendar), bundle: { ...policy, draft, signed, ...until } };
}

/** What is trusted after these rules: nothing older. Of a draft, which binds nobody, one edition may have many contents. */
function since({ bundle }: ServedBundle, trust: Trust): Trust {
  const { edition, contentHash, draft } = bundle;
  if (draft || (trust.seen && trust.seen.edition >= edition)) return trust;
  return { ...trust, seen: { edition, contentHash } };
}

function isSame({ bundle: one }: ServedBundle, { bundle: other }: ServedBundle): boolean {
  return one.edition === other.edition && one.contentHash === other.contentHash;
}
