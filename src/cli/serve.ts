import { resolve } from "node:path";
import { HostError } from "../errors.js";
import { openAppendFile } from "../host/append-file.js";
import type { Host } from "../host/host.js";
import { type HttpResponse, startHttpServer, usualLimits } from "../host/http-server.js";
import { randomHex } from "../host/random-hex.js";
import { watchFile } from "../host/watch-file.js";
import { envelopeName, manifestName } from "../publish/manifest.js";
import { atDoor, type Door, toOrigin } from "../service/door.js";
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
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { draftBanner, type Say, sayIn } from "./print-answer.js";
import { decodeText } from "./read-input.js";
import { openServedRules, type ServedBundle } from "./served-rules.js";
import { chooseTrust, type TrustOptions } from "./trust-options.js";
import { version } from "./version.js";

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
  const root = resolve(io.cwd, options.root);
  const out = options.out === undefined ? `${root}/dist` : resolve(io.cwd, options.out);
  const folder = `${out}/rules`;
  const chosen = await chooseTrust(host, io, options);
  // Without a key there is no signature to look at; that every file is the one the manifest lists, and a draft asked for, still counts.
  const hashesAlone = { trust: { keys: [], allowDraft: options.allowDraft }, statePath: undefined };
  const rules = await openServedRules(host, io, folder, chosen ?? hashesAlone);
  const directoryPath = options.directory === undefined ? undefined : resolve(io.cwd, options.directory);
  let directory = await openDirectory(host, directoryPath);
  const logFolder = options.log === undefined ? `${root}/${usualLog}` : options.log && resolve(io.cwd, options.log);
  const log = logFolder === false ? undefined : await openLog(host, io, logFolder, say);

  const door = doorOf(options);
  let baseUrl = options.baseUrl ?? "";
  const server = await startHttpServer({
    address: options.host,
    port: options.port,
    limits: usualLimits,
    admit: (head) => atDoor(door, head),
    answer: (request) => {
      const canLog = log?.trouble === undefined;
      const state = { ...rules.current, directory, baseUrl, canLog, version };
      return answer(state, request, io.instant(), log);
    },
    refuse,
    failed: (error) => io.error(`${error instanceof Error ? error.stack : String(error)}\n`),
  }).catch(async (error) => {
    await log?.close();
    throw error;
  });
  const here = `http://${hostName(options.host)}:${server.port}`;
  baseUrl ||= here;

  for (const line of draftBanner(rules.current.bundle.draft, say)) tell(line);
  if (!isLoopback(options.host)) tell(openToOthers(say));
  tell(logLine(log, logFolder, say));
  const named = nameOf(rules.current, say);
  tell(say(`Melayani ${named} di ${here} (Ctrl+C untuk berhenti).`, `Serving ${named} at ${here} (Ctrl+C to stop).`));
  io.out(`${here}\n`);

  const reload = async (): Promise<void> => {
    const before = nameOf(rules.current, say);
    let refused = await rules.reload();
    if (refused) {
      // A publication is moved into its place in two steps; what stands there in between is not what is meant.
      await new Promise((done) => setTimeout(done, watchInterval));
      refused = await rules.reload();
    }
    if (refused) {
      const text = say(
        `Terbitan baru ditolak; ${before} tetap melayani. ${refused.text.id}`,
        `The new publication is refused; ${before} goes on to answer. ${refused.text.en}`,
      );
      io.error(`${text}\n`);
      return;
    }
    const after = nameOf(rules.current, say);
    if (after !== before) tell(say(`Kini melayani ${after}.`, `Now serving ${after}.`));
  };
  const reloadDirectory = async (): Promise<void> => {
    try {
      directory = await openDirectory(host, directoryPath);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const text = say(
        `Direktori baru ditolak; yang lama tetap dipakai. ${error.text.id}`,
        `The new directory is refused; the old one stays in use. ${error.text.en}`,
      );
      io.error(`${text}\n`);
    }
  };
  const watched: (() => void)[] = [];
  const broken = new Promise<never>((_, reject) => {
    const changed = (): void => void reload().catch(reject);
    const directoryChanged = (): void => void reloadDirectory().catch(reject);
    io.onHangup?.(() => {
      directoryChanged();
      changed();
    });
    // A signature comes after the rules it vouches for.
    for (const name of [manifestName, envelopeName]) {
      watched.push(watchFile(`${folder}/${name}`, watchInterval, changed));
    }
    if (directoryPath !== undefined) watched.push(watchFile(directoryPath, watchInterval, directoryChanged));
  });
  try {
    await Promise.race([io.interrupted(), broken]);
  } finally {
    for (const stop of watched) stop();
    tell(say("Berhenti setelah permintaan yang sedang berjalan selesai.", "Stopping once what is running is done."));
    await server.stop();
    await log?.close();
  }
  return 0;
}

/** Reads the directory; without one nobody is known. */
async function openDirectory(host: Host, path: string | undefined): Promise<Directory> {
  return path === undefined ? emptyDirectory : readDirectory(path, decodeText(path, await host.readFile(path)));
}

/** Answers a request once the decisions in the answer are on the disk; what cannot be written there is not decided. */
async function answer(
  state: ServiceState,
  request: ServiceRequest,
  now: string,
  log: DecisionLog | undefined,
): Promise<HttpResponse> {
  const second = `${now.slice(0, 19)}Z`;
  const id = request.headers["x-request-id"];
  const { decisions, ...response } = answerRequest(state, request, second);
  if (decisions.length > 0) {
    if (isExpired(state.bundle, second)) return refuse("expired", id);
    try {
      await log?.keep(decisions);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      // Why stands in `trouble` of the log, for whoever runs the service.
      return refuse("log-not-written", id);
    }
  }
  return { ...response, headers: { ...response.headers, ...toOrigin(request.headers["origin"]) } };
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
    hosts: new Set([...loopbackNames, hostName(host), ...allowHost].map((one) => one.toLowerCase())),
    origins: new Set(allowOrigin),
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
