import { HostError } from "../errors.js";

/** What a running service reads from files, as it stands now. */
export type Followed<T> = {
  readonly current: T;
  /** Reads again, as when a file changed. */
  reload(): void;
  stop(): void;
};

export type FollowOptions<T> = {
  /** Calls back whenever a file changed; returns what ends that. */
  readonly watch: (changed: () => void) => () => void;
  /** Reads what stands there now. @throws HostError if it is refused. */
  readonly read: (before: T | undefined) => Promise<T>;
  /** Milliseconds after which what was refused is read once more; the double after each time, up to {@link longestPause}. */
  readonly pause: number;
  /** Told what was taken in the place of what. */
  readonly taken?: (now: T, before: T) => void;
  /** Told once why what stands there is refused. Returns what stays in use. */
  readonly refused: (why: HostError, current: T) => T;
  /** Told of a fault of our own. */
  readonly failed: (error: unknown) => void;
};

/** Milliseconds; a signature may come, or a validity begin, long after the rules. */
const longestPause = 60_000;

/**
 * Reads something, and again whenever it changes. What is refused leaves the last good one in use. Files are moved into their place one after the other:
 * what stands there in between is not what is meant, so that only what is refused twice, a pause apart, is told.
 * @throws HostError if it is refused at first: nothing begins without it.
 */
export async function follow<T>(options: FollowOptions<T>): Promise<Followed<T>> {
  const { watch, read, taken, refused, failed } = options;
  let isReading = true;
  let isStale = false;
  let isStopped = false;
  let told: string | undefined;
  let pause = options.pause;
  let retry: NodeJS.Timeout | undefined;

  const changed = (): void => {
    // Who asks while it is being read wants what stands there now.
    if (isReading) isStale = true;
    else void readAgain(false);
  };
  // Before the first reading, so that no change falls between the two.
  const unwatch = watch(changed);
  let current: T = await read(undefined).catch((error: unknown): never => {
    unwatch();
    throw error;
  });

  const take = async (): Promise<void> => {
    const before = current;
    current = await read(before);
    told = undefined;
    taken?.(current, before);
  };
  const readAgain = async (isRetry: boolean): Promise<void> => {
    clearTimeout(retry);
    isReading = true;
    isStale = false;
    try {
      await take();
    } catch (error) {
      if (error instanceof HostError) waitFor(error, isRetry);
      else failed(error);
    }
    isReading = false;
    if (isStale) await readAgain(false);
  };
  const waitFor = (why: HostError, isRetry: boolean): void => {
    pause = isRetry ? Math.min(pause * 2, longestPause) : options.pause;
    if (isRetry && told !== why.text.en) {
      told = why.text.en;
      current = refused(why, current);
    }
    if (isStopped) return;
    retry = setTimeout(() => void readAgain(true), pause);
    retry.unref();
  };

  isReading = false;
  if (isStale) changed();
  return {
    get current() {
      return current;
    },
    reload: changed,
    stop() {
      isStopped = true;
      clearTimeout(retry);
      unwatch();
    },
  };
}
