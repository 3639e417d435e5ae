import { resolve } from "node:path";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { type LogCheck, type LogFinding, startLogCheck } from "../service/decision-log/check-log.js";
import { logFileNames } from "../service/decision-log/log-files.js";
import type { LogHead } from "../service/decision-log/log-line.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { type Say, sayIn } from "./print-answer.js";

export type VerifyLogOptions = { readonly anchor: readonly string[] | undefined };

/** `pedoman verify-log`: whether a decision log is as it was written; 1 if it is not. What cannot be read throws a HostError (2). */
export async function verifyLogCommand(
  host: Host,
  io: CliIo,
  { language }: CliSettings,
  folder: string,
  options: VerifyLogOptions,
): Promise<ExitCode> {
  const path = resolve(io.cwd, folder);
  const entries = await host.list(path);
  const names = logFileNames((entries ?? []).map(({ name }) => name));
  if (names.length === 0) throw noLog(path);
  const check = startLogCheck((options.anchor ?? []).map(anchorOf));
  for (const name of names) check.add({ name, bytes: await host.readFile(`${path}/${name}`) });
  const result = check.end();
  io.out(`${printCheck(result, names.length, sayIn(language)).join("\n")}\n`);
  return result.findings.length > 0 ? 1 : 0;
}

/** Findings shown; after the first few, more tell nothing new. */
const mostShown = 20;

function printCheck(
  { lines, first, last, findings, unfinished }: LogCheck,
  files: number,
  say: Say,
): readonly string[] {
  const looked = say(`${lines} baris dalam ${files} berkas diperiksa`, `Lines looked at: ${lines}, in files: ${files}`);
  const span = first && last ? say(`, dari ${first.at} sampai ${last.at}.`, `, from ${first.at} to ${last.at}.`) : ".";
  const more = findings.length - mostShown;
  return [
    findings.length === 0 ? say("Utuh.", "Whole.") : say("TIDAK UTUH.", "NOT WHOLE."),
    `${looked}${span}`,
    ...findings.slice(0, mostShown).map((finding) => `  ${finding.file}:${finding.line} ${printFinding(finding, say)}`),
    ...(more > 0 ? [say(`  … dan ${more} lagi`, `  … and ${more} more`)] : []),
    ...(first && first.seq > 1
      ? [
          say(
            `Baris 1 sampai ${first.seq - 1} tidak ada di sini; periksa bersama berkas yang sudah disimpan di tempat lain.`,
            `Lines 1 to ${first.seq - 1} are not here; look at them with the files that were put away elsewhere.`,
          ),
        ]
      : []),
    ...(unfinished > 0
      ? [
          say(
            `${unfinished} bita di akhir belum menjadi baris: sedang ditulis, atau terputus; jawabannya belum pernah dikirim.`,
            `${unfinished} bytes at the end are no line yet: it is being written, or was cut off; its answer never went out.`,
          ),
        ]
      : []),
    ...(last
      ? [
          say(
            `Catat baris terakhir di tempat lain, agar pemotongan dan penulisan ulang kelak ketahuan: --anchor ${last.seq}:${last.hash}`,
            `Note the last line elsewhere, so that cutting off or writing anew will be found: --anchor ${last.seq}:${last.hash}`,
          ),
        ]
      : []),
  ];
}

function printFinding({ fault, seq }: LogFinding, say: Say): string {
  switch (fault) {
    case "unreadable":
      return say("bukan baris catatan keputusan", "is no line of a decision log");
    case "changed":
      return say("isinya diubah: tidak cocok dengan hash-nya sendiri", "was changed: it does not fit its own hash");
    case "out-of-order":
      return say(
        "tidak menyambung baris sebelumnya: ada yang dihapus, ditukar, disisipkan, atau ditulis ulang",
        "does not follow the line before it: something was removed, swapped, put in or written anew",
      );
    case "missing-anchor":
      return say(
        `baris ${seq} yang pernah dicatat tidak ada: catatan dipotong atau ditulis ulang`,
        `line ${seq}, noted earlier, is not there: the log was cut off or written anew`,
      );
  }
}

function anchorOf(written: string): LogHead {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(written) ?? [];
  if (seq !== undefined && hash !== undefined) return { seq: Number(seq), hash };
  throw new HostError({
    id: `--anchor ${written}: tulis NOMOR:HASH seperti yang dicetak perintah ini.`,
    en: `--anchor ${written}: write NUMBER:HASH as this command prints it.`,
  });
}

function noLog(path: string): HostError {
  return new HostError({
    id: `Tidak ada catatan keputusan di ${path} (berkas decisions-….ndjson). Tunjuk folder yang ditulis \`pedoman serve\`.`,
    en: `There is no decision log in ${path} (files decisions-….ndjson). Point at the folder that \`pedoman serve\` writes.`,
  });
}
