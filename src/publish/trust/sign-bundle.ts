import type { KeyObject } from "node:crypto";
import { HostError, InvariantError } from "../../errors.js";
import type { Host } from "../../host/host.js";
import { envelopeName } from "../manifest.js";
import {
  longestEnvelope,
  mostSignatures,
  payloadType,
  preAuthenticationEncoding,
  readEnvelope,
  writeEnvelope,
} from "./dsse.js";
import { signBytes } from "./ed25519.js";
import { openTrustedBundle } from "./open-trusted-bundle.js";
import type { Seen } from "./seen.js";
import { readStatement, type Statement, utcSecond, writeStatement } from "./statement.js";

/** A private key and the id of its public half. */
export type SigningKey = { readonly key: KeyObject; readonly id: string };

/** How a bundle is signed. */
export type Signing = {
  /** One to eight, each once; a reader that trusts any of them accepts the bundle. Two while a key is being replaced. */
  readonly keys: readonly SigningKey[];
  /** First and last instant at which the bundle may be used: ISO 8601 with an offset. */
  readonly from: string;
  readonly until: string;
  /** Whether a draft may be signed. */
  readonly allowDraft: boolean;
};

/**
 * Signs the bundle in a folder: writes `manifest.dsse.json` beside its manifest, over one that stands there. The bundle is first held to its manifest,
 * as a reader would; the edition has to be above that of the envelope that stands there, unless it signs the same law again.
 * @param folder - Absolute path of the folder that holds `manifest.json`.
 * @param now - The present instant: ISO 8601 with an offset.
 * @returns What was signed.
 * @throws BundleRefused if the bundle is not whole, is a draft and none was asked for, or has an edition that was signed before with other contents or
 *   lies below it; HostError if every reader would refuse an envelope by these keys, if the instants make no time in which it could be used, or if the
 *   machine refuses.
 */
export async function signBundle(host: Host, folder: string, signing: Signing, now: string): Promise<Statement> {
  if (signing.keys.length === 0) throw new InvariantError("Signing without a key");
  checkKeys(signing.keys);
  const validity = validityOf(signing, now);
  const path = `${folder}/${envelopeName}`;
  const seen = await signedBefore(host, path);
  const { policy, draft, manifest } = await openTrustedBundle(
    host,
    folder,
    { keys: [], allowDraft: signing.allowDraft, seen },
    now,
  );
  const statement = { policy, draft, validity, manifest };
  const payload = writeStatement(statement);
  const message = preAuthenticationEncoding(payloadType, payload);
  const signatures = signing.keys.map(({ key, id }) => ({ keyId: id, sig: signBytes(key, message) }));
  await host.writeFile(path, writeEnvelope({ payload, payloadType, signatures }));
  return statement;
}

/** What the envelope that stands there says was signed last; `undefined` without one. It is not verified: at worst a person has to remove it. */
async function signedBefore(host: Host, path: string): Promise<Seen | undefined> {
  if ((await host.kindOf(path)) === undefined) return undefined;
  const bytes = await host.readAtMost(path, longestEnvelope);
  const envelope = bytes && readEnvelope(bytes);
  if (envelope?.payloadType === payloadType) return readStatement(path, envelope.payload).policy;
  throw new HostError({
    id: `${path} tidak terbaca, sehingga tidak diketahui edisi mana yang terakhir ditandatangani. Pulihkan berkas itu, atau hapus bila memang hendak memulai dari awal.`,
    en: `${path} cannot be read, so that the edition signed last is not known. Restore the file, or remove it if you mean to begin anew.`,
  });
}

/** An envelope in which a key signs twice, or too many sign, has a form that every reader refuses. */
function checkKeys(keys: readonly SigningKey[]): void {
  const twice = keys.find(({ id }, index) => keys.findIndex((other) => other.id === id) < index);
  if (twice) {
    const name = twice.id.slice(0, 16);
    throw new HostError({
      id: `Kunci ${name} ditunjuk dua kali oleh --key. Setiap kunci hanya menandatangani sekali: pembaca menolak amplop yang memuat kunci yang sama dua kali. Tunjuk setiap kunci sekali.`,
      en: `The key ${name} is named twice by --key. A key signs once: readers refuse an envelope that bears the same key twice. Name each key once.`,
    });
  }
  if (keys.length > mostSignatures) {
    throw new HostError({
      id: `--key menunjuk ${keys.length} kunci; sebuah amplop memuat paling banyak ${mostSignatures} tanda tangan, dan yang lebih ditolak semua pembaca. Cukup satu kunci yang dipercaya pembaca, dua selama kunci berganti.`,
      en: `--key names ${keys.length} keys; an envelope bears at most ${mostSignatures} signatures, and every reader refuses more. One key the readers trust is enough, two while a key is being replaced.`,
    });
  }
}

function validityOf({ from, until }: Signing, now: string): Statement["validity"] {
  const [first, last, present] = [instantOf("--from", from), instantOf("--until", until), utcSecond(now) ?? ""];
  if (last < first || last < present) {
    throw new HostError({
      id: `Masa berlaku ${first} sampai ${last} tidak memberi waktu untuk dipakai (sekarang ${present}). Tulis --until yang lebih akhir.`,
      en: `A validity from ${first} until ${last} leaves no time of use (it is ${present}). Write a later --until.`,
    });
  }
  return { from: first, until: last };
}

function instantOf(option: string, written: string): string {
  const second = utcSecond(written);
  if (second !== undefined) return second;
  throw new HostError({
    id: `${option} ${written}: bukan waktu yang lengkap. Tulis tanggal, jam, dan selisihnya dari UTC, misalnya 2027-06-30T23:59:59+08:00.`,
    en: `${option} ${written}: not a whole instant. Write date, time and offset, for example 2027-06-30T23:59:59+08:00.`,
  });
}
