import { sha256 } from "../compile/sha256.js";
import { HostError } from "../errors.js";
import type { AppendFile } from "../host/append-file.js";
import type { Host } from "../host/host.js";
import { dropClaim, takeClaim } from "../publish/claim.js";
import { checkLog } from "../service/decision-log/check-log.js";
import { logFileName, logFileNames } from "../service/decision-log/log-files.js";
import { emptyLog, type LogEvent, nextLine } from "../service/decision-log/log-line.js";
import type { DecisionRecord } from "../service/decision-record.js";
import { version } from "./version.js";

/** The decisions of a running service, on the disk. */
export type DecisionLog = {
  /**
   * Resolves once these decisions are on the disk, in this order. Of many at once, all that wait share one flush.
   * @throws HostError if they are not, and then they are not in the log.
   */
  keep(decisions: readonly DecisionRecord[]): Promise<void>;
  /** Why nothing can be written at this moment; `undefined` if it can. */
  readonly trouble: HostError | undefined;
  /** Bytes that were cut off the end because the service had been killed while it wrote them. */
  readonly mended: number;
  /** Lets what waits be written, and gives the folder back. */
  close(): Promise<void>;
};

export type DecisionLogOptions = {
  /** Absolute path of the folder of the log; made if absent. One process at a time writes there. */
  readonly folder: string;
  readonly openFile: (path: string, keep?: number) => Promise<AppendFile>;
  /** Now, ISO 8601 in UTC with milliseconds. */
  readonly clock: () => string;
  /** Makes the key of a new log: 64 hex digits nobody can guess. */
  readonly newKey: () => string;
  /** A file with more bytes than these is followed by a new one. */
  readonly mostBytes?: number;
  /** Milliseconds after which a log that could not be written is tried again. */
  readonly retryTime?: number;
  /** Told when the log cannot be written, with the reason, and when it can be again. */
  readonly told?: (trouble: HostError | undefined) => void;
};

/** Key under which facts and ids are hashed; apart from the lines, since whoever has both can try what the facts were. */
const keyName = "log-key.hex";
/** Lines written at once, so that making them keeps nobody waiting for long. */
const mostAtOnce = 1_000;

type Waiting = {
  readonly events: readonly LogEvent[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};

/**
 * Opens the decision log of a folder, or begins one. An unfinished line at its end is cut off.
 * @throws HostError if another process writes there, the machine refuses, or the last file is not what a log may be: nothing is added to a log that
 *   somebody changed.
 */
export async function openDecisionLog(host: Host, options: DecisionLogOptions): Promise<DecisionLog> {
  const { folder, openFile, clock, newKey, mostBytes = 67_108_864, retryTime = 1_000, told } = options;
  await host.makeDirectory(folder);
  const claim = await takeClaim(host, folder, (pid, path) => busy(folder, pid, path));
  const opened = await (async () => {
    const key = await keyOf(host, `${folder}/${keyName}`, newKey);
    return { key, ...(await openLast(host, folder, openFile)) };
  })().catch(async (error) => {
    await dropClaim(host, claim).catch(() => undefined);
    throw error;
  });
  const { key, mended } = opened;
  let { file, head } = opened;
  /** Whether the folder is certain to name the file after a crash. */
  let isListed = false;
  let trouble: HostError | undefined;
  let withheld = 0;
  let retry: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const waiting: Waiting[] = [];

  /** The file for the next line: that of the last one, or a new one if that is full. */
  const fileForNext = async (): Promise<AppendFile> => {
    if (file && file.size >= mostBytes) {
      await file.close().catch(() => undefined);
      file = undefined;
    }
    if (!file) {
      file = await openFile(`${folder}/${logFileName(head.seq + 1)}`);
      isListed = false;
    }
    if (!isListed) await host.syncDirectory(folder);
    isListed = true;
    return file;
  };
  const write = async (events: readonly LogEvent[]): Promise<void> => {
    let text = "";
    let after = head;
    const at = clock();
    for (const event of events) {
      const next = nextLine(after, event, at, key);
      text += next.line;
      after = next.head;
    }
    if (text === "") return;
    await (await fileForNext()).append(text);
    head = after;
  };
  const writeBatch = async (): Promise<void> => {
    const batch = takeBatch(waiting);
    try {
      const resumed: LogEvent[] = trouble ? [{ event: "resumed", withheld }] : [];
      await write([...resumed, ...batch.flatMap(({ events }) => events)]);
      if (trouble) told?.(undefined);
      trouble = undefined;
      withheld = 0;
      for (const { done } of batch) done();
    } catch (error) {
      if (error instanceof HostError && trouble?.text.en !== error.text.en) told?.(error);
      if (error instanceof HostError) trouble = error;
      withheld += batch.filter(({ events }) => events.length > 0).length;
      for (const { failed } of batch) failed(error);
      if (trouble) {
        clearTimeout(retry);
        // Whoever asks whether the service is ready must see that it is again, without somebody's question being put at risk.
        retry = setTimeout(() => trouble && add([]).catch(() => undefined), retryTime);
        retry.unref();
      }
    }
  };
  const run = async (): Promise<void> => {
    while (waiting.length > 0) await writeBatch();
    running = undefined;
  };
  const add = (events: readonly LogEvent[]): Promise<void> =>
    new Promise((done, failed) => {
      waiting.push({ events, done, failed });
      running ??= run();
    });

  await add([{ event: "opened", program: version, key: sha256(key), mended }]).catch(async (error) => {
    clearTimeout(retry);
    await file?.close().catch(() => undefined);
    await dropClaim(host, claim).catch(() => undefined);
    throw error;
  });
  return {
    keep: (decisions) => add(decisions.map((record) => ({ event: "decision", record }))),
    get trouble() {
      return trouble;
    },
    mended,
    async close() {
      await running;
      clearTimeout(retry);
      await file?.close();
      await dropClaim(host, claim);
    },
  };
}

/** Takes of what waits as much as is written at once: whole requests, at least one. */
function takeBatch(waiting: Waiting[]): readonly Waiting[] {
  let events = 0;
  const end = waiting.findIndex((one) => {
    events += one.events.length;
    return events > mostAtOnce;
  });
  return waiting.splice(0, end === -1 ? waiting.length : Math.max(end, 1));
}

async function keyOf(host: Host, path: string, newKey: () => string): Promise<string> {
  await host.createFile(path, `${newKey()}\n`, "secret");
  const [key = ""] = new TextDecoder().decode(await host.readFile(path)).split("\n");
  if (/^[0-9a-f]{64}$/.test(key)) return key;
  throw new HostError({
    id: `${path} bukan kunci catatan keputusan (64 angka heksadesimal). Kembalikan dari cadangan, atau hapus agar dibuat kunci baru.`,
    en: `${path} is no key of a decision log (64 hex digits). Put it back from a backup, or delete it to have a new one made.`,
  });
}

/** The file to go on with, cut after its last whole line, and where the log stands. */
async function openLast(host: Host, folder: string, openFile: DecisionLogOptions["openFile"]) {
  const entries = (await host.list(folder)) ?? [];
  const names = logFileNames(entries.map(({ name }) => name));
  const last = names.at(-1);
  if (last === undefined) return { file: undefined, head: emptyLog, mended: 0 };
  const bytes = await host.readFile(`${folder}/${last}`);
  // Blocks that never reached the disk before the power failed read as zeros, which no line holds.
  const zero = bytes.indexOf(0);
  const written = zero < 0 ? bytes : bytes.subarray(0, zero);
  const keep = written.lastIndexOf(10) + 1;
  // A file without a whole line was begun just before the end.
  const looked = keep > 0 ? [] : names.slice(-2, -1);
  const before = await Promise.all(
    looked.map(async (name) => ({ name, bytes: await host.readFile(`${folder}/${name}`) })),
  );
  const { findings, last: line } = checkLog([...before, { name: last, bytes: written.subarray(0, keep) }]);
  const [first] = findings;
  if (first) throw damaged(`${folder}/${first.file}`, first.line);
  return {
    file: await openFile(`${folder}/${last}`, keep),
    head: line ? { seq: line.seq, hash: line.hash } : emptyLog,
    mended: bytes.length - keep,
  };
}

function busy(folder: string, pid: string, path: string): HostError {
  return new HostError({
    id: `Catatan keputusan di ${folder} sedang ditulis oleh pedoman lain (proses ${pid}). Hentikan dahulu, atau pilih folder lain dengan \`--log\`. Bila tidak ada yang berjalan, hapus berkas ${path}.`,
    en: `Another pedoman (process ${pid}) is writing the decision log in ${folder}. Stop it first, or choose another folder with \`--log\`. If none is running, delete the file ${path}.`,
  });
}

function damaged(path: string, line: number): HostError {
  return new HostError({
    id: `Catatan keputusan rusak atau pernah diubah: ${path}, baris ${line}. Tidak ada yang ditambahkan kepadanya. Periksa dengan \`pedoman verify-log\`, simpan sebagaimana adanya, dan mulai dengan folder baru melalui \`--log\`.`,
    en: `The decision log is damaged or was changed: ${path}, line ${line}. Nothing is added to it. Look at it with \`pedoman verify-log\`, keep it as it is, and begin with a new folder by \`--log\`.`,
  });
}
