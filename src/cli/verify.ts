import { resolve } from "node:path";
import type { Language } from "../diagnostics/diagnostic.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { VerificationWire } from "../model/generated/verification-wire.js";
import type { TrustedBundle } from "../publish/trust/open-trusted-bundle.js";
import { BundleRefused } from "../publish/trust/refusals.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { publicationOf } from "./publication.js";
import { type ChosenTrust, chooseTrustOrHashes, openChosen, type TrustOptions } from "./trust-options.js";

/** What `pedoman verify` was asked. */
export type VerifyOptions = TrustOptions & {
  readonly atLeast: number | undefined;
  readonly format: "text" | "json";
};

/** `pedoman verify`: 0 if a trusted key vouches for every byte, 1 if the bundle is refused; without a key it throws a HostError (2), unless `--unsigned`. */
export async function verifyCommand(
  host: Host,
  io: CliIo,
  { language }: CliSettings,
  folder: string | undefined,
  options: VerifyOptions,
): Promise<ExitCode> {
  const path = folder === undefined ? `${publicationOf(io, { root: options.root })}/rules` : resolve(io.cwd, folder);
  const report = await verify(host, io, path, await trustFor(host, io, options));
  if (options.format === "json") io.out(`${JSON.stringify(report, null, 2)}\n`);
  else io.out(print(report, language));
  return report.verdict === "refused" ? 1 : 0;
}

async function trustFor(host: Host, io: CliIo, options: VerifyOptions): Promise<ChosenTrust> {
  const { atLeast, unsigned } = options;
  const { trust, statePath } = await chooseTrustOrHashes(host, io, options);
  if (trust.keys.length === 0 && !unsigned) {
    throw new HostError({
      id: "Belum ada kunci yang dipercaya, sehingga tanda tangan tidak dapat diperiksa. Tunjuk kunci umum penerbit dengan `--trust`, cantumkan dalam pedoman.yaml (`kepercayaan: { kunci: [BERKAS] }`), atau periksa keutuhannya saja dengan `--unsigned`.",
      en: "No key is trusted yet, so that the signature cannot be checked. Point at the publisher's public key with `--trust`, name it in pedoman.yaml (`kepercayaan: { kunci: [FILE] }`), or check only that it is whole with `--unsigned`.",
    });
  }
  return { trust: { ...trust, ...(atLeast === undefined ? {} : { atLeastEdition: atLeast }) }, statePath };
}

async function verify(host: Host, io: CliIo, folder: string, chosen: ChosenTrust): Promise<VerificationWire> {
  const head = { $schema: "urn:pedoman:schema:outputs:verification:1", format: "1.0.0" } as const;
  try {
    return { ...head, ...found(await openChosen(host, io, folder, chosen)) };
  } catch (error) {
    if (!(error instanceof BundleRefused)) throw error;
    return { ...head, verdict: "refused", refusal: { code: error.code, message: error.text } };
  }
}

function found({ policy, draft, files, keyId, validity }: TrustedBundle): Omit<VerificationWire, "$schema" | "format"> {
  return {
    verdict: keyId === undefined ? "unsigned" : "trusted",
    policy,
    draft,
    files: files.size,
    ...(keyId === undefined ? {} : { keyId }),
    ...(validity === undefined ? {} : { validity }),
  };
}

const verdicts: Readonly<Record<VerificationWire["verdict"], Readonly<Record<Language, string>>>> = {
  trusted: { id: "TEPERCAYA", en: "TRUSTED" },
  unsigned: { id: "UTUH, TANDA TANGAN TIDAK DIPERIKSA", en: "WHOLE, SIGNATURE NOT CHECKED" },
  refused: { id: "DITOLAK", en: "REFUSED" },
};

function print(report: VerificationWire, language: Language): string {
  const say = (id: string, en: string) => (language === "id" ? id : en);
  const verdict = verdicts[report.verdict][language];
  const { refusal, policy, draft, files, keyId, validity } = report;
  if (refusal) return `${verdict} (${refusal.code})\n${refusal.message[language]}\n`;
  const lines = [
    `${verdict}: ${say("edisi", "edition")} ${policy?.edition}, ${files} ${say("berkas", "files")}`,
    ...(draft === true ? [say("RANCANGAN: belum mengikat siapa pun", "DRAFT: binds nobody yet")] : []),
    `${say("isi     ", "contents")} ${policy?.contentHash}`,
    ...(keyId === undefined ? [] : [`${say("kunci   ", "key     ")} ${keyId}`]),
    ...(validity === undefined
      ? []
      : [`${say("berlaku ", "valid   ")} ${validity.from} ${say("sampai", "until")} ${validity.until}`]),
  ];
  return `${lines.join("\n")}\n`;
}
