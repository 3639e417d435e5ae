import { resolve } from "node:path";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { newKeyPair } from "../publish/trust/ed25519.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";

/** `pedoman keygen`: writes a new private key, readable by its owner alone, and the public one beside it; neither over a file that is there. */
export async function keygenCommand(
  host: Host,
  io: CliIo,
  { language }: CliSettings,
  { out }: { readonly out: string },
): Promise<ExitCode> {
  const path = resolve(io.cwd, out);
  const publicPath = `${path}.pub`;
  for (const taken of [path, publicPath]) if ((await host.kindOf(taken)) !== undefined) throw isThere(taken);
  const { privatePem, publicPem, id } = newKeyPair();
  if (!(await host.createFile(path, privatePem, "secret"))) throw isThere(path);
  if (!(await host.createFile(publicPath, publicPem))) throw isThere(publicPath);
  io.out(`${id}\n`);
  const said = {
    id: `Kunci rahasia: ${path}. Simpan di luar folder proyek dan di luar git; siapa pun yang memegangnya dapat menerbitkan aturan.\nKunci umum: ${publicPath}. Bagikan kepada pembaca terbitan, dan cocokkan sidik di atas lewat jalur lain.\n`,
    en: `Private key: ${path}. Keep it outside the project's folder and outside git; whoever has it can publish rules.\nPublic key: ${publicPath}. Give it to the readers of the publication, and compare the fingerprint above by another way.\n`,
  };
  io.error(said[language]);
  return 0;
}

function isThere(path: string): HostError {
  return new HostError({
    id: `${path} sudah ada dan tidak ditimpa: kunci yang hilang tidak dapat dibuat ulang. Pilih nama lain dengan --out.`,
    en: `${path} is there and is not overwritten: a lost key cannot be made again. Choose another name with --out.`,
  });
}
