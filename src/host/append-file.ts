import { type FileHandle, open, stat } from "node:fs/promises";
import { HostError } from "../errors.js";
import { told } from "./node-host.js";

/** A file that only grows, and of which all that was appended is certain to be on the disk. */
export type AppendFile = {
  /** Bytes of it that are on the disk. */
  readonly size: number;
  /**
   * Writes at the end and flushes it to the disk before it resolves. One call at a time.
   * @throws HostError if the machine refuses, or the file is no longer what and where it was; then nothing of `contents` is in it: what was written of it
   *   is cut off again, at once or, where that fails too, before anything else is appended.
   */
  append(contents: string): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens a file to append to.
 * @param keep - How many of its bytes to keep; what stands behind them is cut off. Absent: the file is made, and must not exist yet; its folder must.
 * @throws HostError if the machine refuses.
 */
export async function openAppendFile(path: string, keep?: number): Promise<AppendFile> {
  const handle = await told("write", path, () => open(path, keep === undefined ? "ax" : "a"));
  let size = keep ?? 0;
  /** Whether something may stand behind `size`. */
  let ragged = true;

  const cut = async (): Promise<void> => {
    if (!ragged) return;
    await handle.truncate(size);
    await handle.datasync();
    ragged = false;
  };
  const begin = async () => {
    const found = await handle.stat();
    if (found.size < size) throw changed(path);
    await cut();
    return found;
  };
  const own = await told("write", path, begin).catch(async (error) => {
    await handle.close().catch(() => undefined);
    throw error;
  });

  return {
    get size() {
      return size;
    },
    append: (contents) =>
      told("write", path, async () => {
        await cut();
        // A file that was removed or moved takes what is written, and nobody will find it again.
        const there = await stat(path);
        if (there.ino !== own.ino || there.dev !== own.dev || there.size !== size) throw changed(path);
        const bytes = Buffer.from(contents);
        ragged = true;
        try {
          await writeAll(handle, bytes);
          await handle.datasync();
        } catch (error) {
          await cut().catch(() => undefined);
          throw error;
        }
        size += bytes.length;
        ragged = false;
      }),
    close: () => told("write", path, () => handle.close()),
  };
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
}

function changed(path: string): HostError {
  return new HostError({
    id: `Berkas ${path} diubah atau diganti pihak lain selagi dipakai. Cari tahu oleh siapa; kembalikan, atau mulai ulang layanan.`,
    en: `Somebody else changed or replaced the file ${path} while it was in use. Find out who; put it back, or start the service anew.`,
  });
}
