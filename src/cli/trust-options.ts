import { resolve } from "node:path";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { TrustSettings } from "../model/settings.js";
import { settingsPath } from "../model/settings.js";
import { openTrustedBundle, type Trust, type TrustedBundle } from "../publish/trust/open-trusted-bundle.js";
import { readTrustedKeys } from "../publish/trust/read-trusted-keys.js";
import { newerSeen, readSeen, rememberSeen, seenAfter } from "../publish/trust/seen.js";
import type { CliIo } from "./io.js";

/** Options of the commands that open a publication: whom they believe. */
export type TrustOptions = {
  readonly root: string;
  /** Files of public keys; they go before those of `pedoman.yaml`. */
  readonly trust: readonly string[] | undefined;
  /** Where the newest edition seen is remembered. */
  readonly state: string | undefined;
  readonly allowDraft: boolean;
  /** Looks at no signature, whatever is configured. */
  readonly unsigned: boolean;
};

/** Whom to believe, and where to remember what was accepted. */
export type ChosenTrust = { readonly trust: Trust; readonly statePath: string | undefined };

/**
 * Whom a command believes: the keys named on the command line, or else those of `pedoman.yaml`.
 * @returns `undefined` if no key is known, or signatures were declined with `--unsigned`.
 * @throws HostError if a key or the settings cannot be read: a broken configuration must not open the door.
 */
export async function chooseTrust(host: Host, io: CliIo, options: TrustOptions): Promise<ChosenTrust | undefined> {
  if (options.unsigned) return undefined;
  const root = resolve(io.cwd, options.root);
  const named = options.trust?.map((path) => resolve(io.cwd, path));
  const configured = named === undefined ? await configuredTrust(host, root) : undefined;
  const paths = named ?? configured?.keys.map((path) => `${root}/${path}`);
  if (paths === undefined) return undefined;
  const keys = await readTrustedKeys(host, paths);
  const allowDraft = options.allowDraft || (configured?.allowDraft ?? false);
  return { trust: { keys, allowDraft }, statePath: statePathOf(io, options) };
}

/**
 * As {@link chooseTrust}; without a key nobody's signature is looked at, but that every file is the one the manifest lists, that nothing is older than
 * what was seen, and that a draft was asked for still counts.
 */
export async function chooseTrustOrHashes(host: Host, io: CliIo, options: TrustOptions): Promise<ChosenTrust> {
  const chosen = await chooseTrust(host, io, options);
  return chosen ?? { trust: { keys: [], allowDraft: options.allowDraft }, statePath: statePathOf(io, options) };
}

function statePathOf({ cwd }: CliIo, { state }: TrustOptions): string | undefined {
  return state === undefined ? undefined : resolve(cwd, state);
}

/**
 * Opens a bundle for whom it is trusted, and remembers its edition. What is remembered is read each time: another command may have seen a newer one.
 * @throws BundleRefused; HostError if what was remembered cannot be read.
 */
export async function openChosen(
  host: Host,
  io: CliIo,
  folder: string,
  { trust, statePath }: ChosenTrust,
): Promise<TrustedBundle> {
  const remembered = statePath === undefined ? undefined : await readSeen(host, statePath);
  const seen = newerSeen(trust.seen, remembered);
  const bundle = await openTrustedBundle(host, folder, { ...trust, seen }, io.instant());
  if (statePath !== undefined) await rememberSeen(host, statePath, remembered, seenAfter(seen, bundle));
  return bundle;
}

async function configuredTrust(host: Host, root: string): Promise<TrustSettings | undefined> {
  if ((await host.kindOf(`${root}/${settingsPath}`)) === undefined) return undefined;
  // Without settings nothing that reads them is loaded: asking has to be quick.
  const { loadSettings } = await import("../workspace/load-settings.js");
  const { value, diagnostics } = await loadSettings(host, root);
  const [first] = diagnostics;
  if (first === undefined) return value.settings.trust;
  throw new HostError({
    id: `${root}/${settingsPath}: ${first.message.id} Selama berkas itu keliru, tidak diketahui kunci siapa yang dipercaya; periksa dengan \`pedoman check\`.`,
    en: `${root}/${settingsPath}: ${first.message.en} While it is wrong, it is not known whose key is trusted; see \`pedoman check\`.`,
  });
}
