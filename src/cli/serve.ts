import { resolve } from "node:path";
import { HostError } from "../errors.js";
import { openAppendFile } from "../host/append-file.js";
import type { Host } from "../host/host.js";
import { type HttpResponse, startHttpServer, usualLimits } from "../host/http-server.js";
import { randomHex } from "../host/random-hex.js";
import { watchFile } from "../host/watch-file.js";
import { envelopeName, manifestName } from "../publish/manifest.js";
import { atDoor, type Door, readable } from "../service/door.js";
import { readDirectory } from "../service/read-directory.js";
import { refuse } from "../service/refusals.js";
import {
  answerRequest,
  type Directory,
  emptyDirectory,
  isExpired,
  type ServiceRequest,
  type ServiceState,
} from "../service/service.js";
import { type DecisionLog, openDecisionLog } from "./decision-log.js";
import { type Followed, follow } from "./follow.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { draftBanner, type Say, sayIn } from "./print-answer.js";
import { publicationOf } from "./publication.js";
import { refusing, rulesReader, type ServedBundle } from "./served-rules.js";
import { type ChosenTrust, chooseTrustOrHashes, type TrustOptions } from "./trust-options.js";
import { version } from "./version.js";
import { readBaseUrl, readHostName, readOrigin } from "./web-addresses.js";
import { wholeSecond } from "./whole-second.js";

export type ServeOptions = TrustOptions & {
  readonly out: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly allowHost: readonly string[] | undefined;
  readonly allowOrigin: readonly string[] | undefined;
  readonly baseUrl: string | undefined;
  /** Folder of the decision log; `false`: none is kept. */
  readonly log: string | false | undefined;
  /** File of who and what is known; absent: callers send roles and properties themselves. */
  readonly directory: string | undefined;
};

/** Folder of the decision log, beside the texts. */
const usualLog = "catatan-keputusan";

/** How often the publication is looked at, and how long one may take to be moved into its place; in milliseconds. */
const watchInterval = 1_000;

/**
 * `pedoman serve`: answers questions about the published rules over HTTP until it is told to end. Rules that are published anew are taken without a request
 * being dropped; those that are refused leave the last good ones in place.
 * @throws HostError if it cannot begin: rules, log, or address.
 */
export async function serveCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  options: ServeOptions,
): Promise<ExitCode> {
  const say = sayIn(settings.language);
  const tell = (text: string): void => {
    if (!settings.quiet) io.error(`${text}\n`);
  };
  const folder = `${publicationOf(io, options)}/rules`;
  const root = resolve(io.cwd, options.root);
  const directoryPath = options.directory === undefined ? undefined : resolve(io.cwd, options.directory);
  const logFolder = options.log === undefined ? `${root}/${usualLog}` : options.log && resolve(io.cwd, options.log);
  const door = doorOf(options);
  let baseUrl = options.baseUrl === undefined ? "" : readBaseUrl(options.baseUrl);
  await requirePublication(host, folder);

  const followed: Followed<unknown>[] = [];
  io.onHangup?.(() => {
    for (const one of followed) one.reload();
  });
  const ends: (() => void | Promise<void>)[] = [];
  try {
    const broken = new AbortController();
    const teller: Teller = { io, say, tell, failed: (error) => broken.abort(error) };
    const rules = await followRules(host, folder, await chooseTrustOrHashes(host, io, options), teller);
    ends.push(rules.stop);
    const directory = await followDirectory(host, directoryPath, teller);
    ends.push(directory.stop);
    followed.push(rules, directory);
    const log = logFolder === false ? undefined : await openLog(host, io, logFolder, say);
    if (log) ends.push(log.close);

    const server = await startHttpServer({
      address: options.host,
      port: options.port,
      limits: usualLimits,
      admit(head) {
        const refused = atDoor(door, head);
        return refused && readable(door, head.headers["origin"], refused);
      },
      async answer(request) {
        const canLog = log?.trouble === undefined;
        const state = { ...rules.current, directory: directory.current, baseUrl, canLog, version };
        return readable(door, request.headers["origin"], await answer(state, request, io.instant(), log));
      },
      refuse: (why, head) => readable(door, head?.headers["origin"], refuse(why, head?.headers["x-request-id"])),
      failed: (error) => io.error(`${error instanceof Error ? error.stack : String(error)}\n`),
    });
    ends.push(server.stop);
    const here = `http://${hostName(options.host)}:${server.port}`;
    baseUrl ||= here;

    for (const line of draftBanner(rules.current.bundle.draft, say)) tell(line);
    if (!isLoopback(options.host)) tell(openToOthers(say));
    tell(logLine(log, logFolder, say));
    const named = nameOf(rules.current, say);
    tell(say(`Melayani ${named} di ${here} (Ctrl+C untuk berhenti).`, `Serving ${named} at ${here} (Ctrl+C to stop).`));
    io.out(`${here}\n`);

    await Promise.race([io.interrupted(), aborted(broken.signal)]);
    tell(say("Berhenti setelah permintaan yang sedang berjalan selesai.", "Stopping once what is running is done."));
    return 0;
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

/** Who is told what becomes of the files that are followed. */
type Teller = {
  readonly io: CliIo;
  readonly say: Say;
  readonly tell: (text: string) => void;
  readonly failed: (error: unknown) => void;
};

function followRules(
  host: Host,
  folder: string,
  trust: ChosenTrust,
  { io, say, tell, failed }: Teller,
): Promise<Followed<ServedBundle>> {
  return follow({
    // A signature comes after the rules it vouches for.
    watch: watchFiles([`${folder}/${manifestName}`, `${folder}/${envelopeName}`]),
    read: rulesReader(host, io, folder, trust),
    pause: watchInterval,
    taken(now, before) {
      const [name, old] = [nameOf(now, say), nameOf(before, say)];
      if (name !== old) tell(say(`Kini melayani ${name}.`, `Now serving ${name}.`));
    },
    refused(why, current) {
      const name = nameOf(current, say);
      const text = say(
        `Terbitan baru ditolak; ${name} tetap melayani. ${why.text.id}`,
        `The new publication is refused; ${name} goes on to answer. ${why.text.en}`,
      );
      io.error(`${text}\n`);
      return refusing(current, why, io.instant());
    },
    failed,
  });
}

function followDirectory(
  host: Host,
  path: string | undefined,
  { io, say, failed }: Teller,
): Promise<Followed<Directory>> {
  return follow({
    watch: watchFiles(path === undefined ? [] : [path]),
    read: () => openDirectory(host, path),
    pause: watchInterval,
    refused(why, current) {
      const text = say(
        `Direktori baru ditolak; yang lama tetap dipakai. ${why.text.id}`,
        `The new directory is refused; the old one stays in use. ${why.text.en}`,
      );
      io.error(`${text}\n`);
      return current;
    },
    failed,
  });
}

/** Rejects with what the signal was aborted for, also if it was before. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** A folder without a publication is not a broken one. */
async function requirePublication(host: Host, folder: string): Promise<void> {
  const path = `${folder}/${manifestName}`;
  if ((await host.kindOf(path)) !== undefined) return;
  throw new HostError({
    id: `Tidak ada ${path}. Susun terbitannya dahulu dengan \`pedoman build\`, atau tunjuk folder terbitan dengan \`--out\`.`,
    en: `There is no ${path}. Make the publication with \`pedoman build\` first, or point at its folder with \`--out\`.`,
  });
}

/** Watches files together. */
function watchFiles(paths: readonly string[]): (changed: () => void) => () => void {
  return (changed) => {
    const watched = paths.map((path) => watchFile(path, watchInterval, changed));
    return () => {
      for (const stop of watched) stop();
    };
  };
}

/** Reads the directory; without one nobody is known. */
async function openDirectory(host: Host, path: string | undefined): Promise<Directory> {
  return path === undefined ? emptyDirectory : readDirectory(path, await host.readFile(path));
}

/**
 * Answers a request once the decisions in the answer are on the disk; what cannot be written there is not decided. Rules that are no longer valid answer
 * no question at all, whether or not something is decided by it.
 */
async function answer(
  state: ServiceState,
  request: ServiceRequest,
  now: string,
  log: DecisionLog | undefined,
): Promise<HttpResponse> {
  const second = wholeSecond(now);
  const id = request.headers["x-request-id"];
  if (request.method === "POST" && isExpired(state.bundle, second)) return refuse("expired", id);
  const { decisions, ...response } = answerRequest(state, request, second);
  if (decisions.length > 0) {
    try {
      await log?.keep(decisions);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      // Why stands in `trouble` of the log, for whoever runs the service.
      return refuse("log-not-written", id);
    }
  }
  return response;
}

function openLog(host: Host, io: CliIo, folder: string, say: Say): Promise<DecisionLog> {
  return openDecisionLog(host, {
    folder,
    openFile: openAppendFile,
    clock: io.instant,
    newKey: () => randomHex(32),
    told: (trouble) =>
      io.error(
        trouble
          ? say(
              `Catatan keputusan tidak dapat ditulis, maka tidak ada yang diputus. ${trouble.text.id}\n`,
              `The decision log cannot be written, so nothing is decided. ${trouble.text.en}\n`,
            )
          : say("Catatan keputusan dapat ditulis kembali.\n", "The decision log can be written again.\n"),
      ),
  });
}

/** Names of this machine by which whoever is on it reaches the address. */
const loopbackNames: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

function doorOf({ host, allowHost = [], allowOrigin = [] }: ServeOptions): Door {
  return {
    hosts: new Set([...loopbackNames, hostName(host).toLowerCase(), ...allowHost.map(readHostName)]),
    origins: new Set(allowOrigin.map(readOrigin)),
  };
}

/** An address as it stands in a URL. */
function hostName(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}

function isLoopback(address: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(address);
}

function openToOthers(say: Say): string {
  return say(
    "PERINGATAN: alamat ini terbuka bagi mesin lain. Layanan ini tidak memeriksa siapa yang bertanya dan tidak menyandikan lalu lintasnya; letakkan di belakang proksi yang melakukannya (TLS, sertifikat atau kata sandi), atau kembalikan ke 127.0.0.1.",
    "WARNING: this address is open to other machines. The service does not check who asks and does not encrypt what goes over the wire; put it behind a proxy that does (TLS, certificates or passwords), or go back to 127.0.0.1.",
  );
}

function logLine(log: DecisionLog | undefined, folder: string | false, say: Say): string {
  if (!log) return say("Catatan keputusan TIDAK ditulis.", "NO decision log is kept.");
  const where = say(`Catatan keputusan: ${folder}`, `Decision log: ${folder}`);
  if (log.mended === 0) return where;
  const cut = say(
    `baris terakhir yang tidak selesai ditulis (${log.mended} bita) dibuang; jawabannya tidak pernah dikirim`,
    `its last line, which was never finished (${log.mended} bytes), was cut off; its answer never went out`,
  );
  return `${where} (${cut})`;
}

/** The rules as people tell them apart. */
function nameOf({ bundle: { edition, contentHash } }: ServedBundle, say: Say): string {
  return `${say("edisi", "edition")} ${edition} (${contentHash.slice(0, 12)})`;
}
