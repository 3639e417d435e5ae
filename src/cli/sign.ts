import { resolve } from "node:path";
import type { Host } from "../host/host.js";
import { envelopeName } from "../publish/manifest.js";
import { readPrivateKey } from "../publish/trust/ed25519.js";
import { readKeyIn } from "../publish/trust/read-key-in.js";
import { type SigningKey, signBundle } from "../publish/trust/sign-bundle.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { publicationOf } from "./publication.js";

/** What `pedoman sign` was asked. */
export type SignOptions = {
  readonly root: string;
  readonly out: string | undefined;
  readonly key: readonly string[];
  readonly from: string | undefined;
  readonly until: string;
  readonly allowDraft: boolean;
};

/** `pedoman sign`: signs the published rules as they stand; what must not be signed throws a HostError (2). */
export async function signCommand(
  host: Host,
  io: CliIo,
  { language, quiet }: CliSettings,
  options: SignOptions,
): Promise<ExitCode> {
  const { until, allowDraft } = options;
  const folder = `${publicationOf(io, options)}/rules`;
  const keys: SigningKey[] = [];
  for (const path of options.key) keys.push(await readKeyIn(host, resolve(io.cwd, path), readPrivateKey));
  const now = io.instant();
  const { policy, validity } = await signBundle(
    host,
    folder,
    { keys, from: options.from ?? now, until, allowDraft },
    now,
  );
  const names = keys.map(({ id }) => id.slice(0, 16)).join(", ");
  const said = {
    id: `${folder}/${envelopeName}: edisi ${policy.edition} ditandatangani dengan kunci ${names}, berlaku ${validity.from} sampai ${validity.until}.\n`,
    en: `${folder}/${envelopeName}: edition ${policy.edition} signed with the key ${names}, valid from ${validity.from} until ${validity.until}.\n`,
  };
  if (!quiet) io.error(said[language]);
  return 0;
}
