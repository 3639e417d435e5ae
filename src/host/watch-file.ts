import { type Stats, unwatchFile, watchFile as watch } from "node:fs";

/**
 * Calls back whenever what stands at a path has changed, appeared or gone. It looks every `interval` milliseconds, and so sees a file whose folder was
 * replaced as a whole, on any file system.
 * @returns Ends the watching.
 */
export function watchFile(path: string, interval: number, changed: () => void): () => void {
  const look = (now: Stats, before: Stats): void => {
    // Where nothing stands yet, that is told as well.
    if (now.nlink > 0 || before.nlink > 0) changed();
  };
  watch(path, { interval, persistent: false }, look);
  return () => unwatchFile(path, look);
}
