import { sha256 } from "../compile/sha256.js";
import type { Host } from "../host/host.js";
import { keptFiles } from "../host/kept-files.js";
import { isAsRead, type Reading, tracedHost } from "../host/traced-host.js";
import type { CliIo, ExitCode } from "./io.js";
import type { CacheOn } from "./open-workspace.js";

/** How a command that may be remembered looks at the world. */
export type Memory = {
  /** Its texts are read through this: as long as they are the same, so is all that follows from them. */
  readonly reading: Host;
  /** What is said here is said again the next time. */
  readonly io: CliIo;
  /** Where parts of the work are kept; absent: nowhere. */
  readonly cache?: CacheOn;
  /** Says what holds of this run alone. */
  once(text: string): void;
  /**
   * Says that files were made, which must still be there for the outcome to hold.
   * @param absent - What must not be there: work that was left lying.
   * @param again - What to say instead of how it went, when nothing had to be done.
   */
  made(paths: readonly string[], absent: string, again: string): void;
  /** Nothing is kept of this run. */
  forget(): void;
};

type Said = readonly ["out" | "error", string];

/** One run of a command, as it is kept. */
type KeptRun = {
  readonly readings: readonly Reading[];
  readonly said: readonly Said[];
  readonly code: ExitCode;
  readonly made?: {
    /** Paths with size and time of last change. */
    readonly stamps: readonly (readonly [path: string, stamp: string])[];
    readonly absent: string;
    readonly again: string;
  };
};

/** Beyond this, in characters, a record is not worth its place. */
const longestRecord = 20_000_000;
/** Records that are kept; the oldest go. A project has some, for each way of asking. */
const mostRecords = 200;

/**
 * Runs a command, unless it ran before in the same way and nothing it read then has changed: then what it said is said again. The same texts give the
 * same outcome, byte for byte; that is what is remembered. Every file is still read and compared, by SHA-256.
 * @param asked - All that decides how the command runs beside what it reads: its name, options, language, colour.
 */
export async function remembered(
  host: Host,
  io: CliIo,
  asked: unknown,
  run: (memory: Memory) => Promise<ExitCode>,
): Promise<ExitCode> {
  const once = (text: string): void => io.error(text);
  const cache = io.cache?.();
  if (cache === undefined) return run({ reading: host, io, once, made: () => {}, forget: () => {} });
  const files = keptFiles(host, `${cache.folder}/runs`, mostRecords);
  const name = `${sha256(JSON.stringify([cache.program, io.cwd, io.colour, io.interactive, asked]))}.json`;
  const known = recordIn(await files.read(name));
  if (known && (await stillHolds(host, known))) {
    for (const [channel, text] of known.said) io[channel](text);
    if (known.made) io.error(known.made.again);
    return known.code;
  }
  const traced = tracedHost(host);
  const said: Said[] = [];
  let made: Parameters<Memory["made"]> | undefined;
  let isKept = true;
  const saying =
    (channel: "out" | "error") =>
    (text: string): void => {
      said.push([channel, text]);
      io[channel](text);
    };
  const code = await run({
    reading: traced.host,
    cache: { ...cache, host },
    io: { ...io, out: saying("out"), error: saying("error"), transient: io.transient ?? io.error },
    once,
    made: (...what) => {
      made = what;
    },
    forget: () => {
      isKept = false;
    },
  });
  const readings = traced.readings();
  if (isKept && readings) {
    const record = await recordOf(host, { readings, said, code }, made);
    const text = record && JSON.stringify(record);
    if (text !== undefined && text.length <= longestRecord) await files.write(name, text);
  }
  return code;
}

function recordIn(bytes: Uint8Array | undefined): KeptRun | undefined {
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Whatever is wrong with it, it is made anew.
    return undefined;
  }
}

async function stillHolds(host: Host, { readings, made }: KeptRun): Promise<boolean> {
  if (!(await isAsRead(host, readings))) return false;
  if (made === undefined) return true;
  if ((await host.kindOf(made.absent)) !== undefined) return false;
  const stamps = await stampsOf(
    host,
    made.stamps.map(([path]) => path),
  );
  return stamps?.every(([, stamp], at) => stamp === made.stamps[at]?.[1]) ?? false;
}

/** Size and time of files, in the order asked; undefined if one is not there or the machine does not say. */
async function stampsOf(
  host: Host,
  paths: readonly string[],
): Promise<readonly (readonly [string, string])[] | undefined> {
  const { stampOf } = host;
  if (!stampOf) return undefined;
  const stamps = await Promise.all(
    paths.map(async (path) => [path, await stampOf(path).catch(() => undefined)] as const),
  );
  return stamps.every((one): one is readonly [string, string] => one[1] !== undefined) ? stamps : undefined;
}

async function recordOf(
  host: Host,
  run: Omit<KeptRun, "made">,
  made: Parameters<Memory["made"]> | undefined,
): Promise<KeptRun | undefined> {
  if (made === undefined) return run;
  const [paths, absent, again] = made;
  const stamps = await stampsOf(host, paths);
  return stamps && { ...run, made: { stamps, absent, again } };
}
