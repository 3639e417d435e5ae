import { Inflate } from "fflate";

/** Why an archive, or a file in it, cannot be read. */
export type ZipFault = "not-zip" | "encrypted" | "damaged" | "too-large";

/** Thrown here; caught where the file's name is known. */
export class ZipError extends Error {
  constructor(readonly fault: ZipFault) {
    super(fault);
  }
}

/** An archive that has been looked into, nothing of it inflated yet. */
export type ZipArchive = {
  readonly names: readonly string[];
  /**
   * The bytes of a file; `undefined` if there is none of the name.
   * @throws ZipError if it is encrypted, damaged, or larger than is read.
   */
  read(name: string): Uint8Array | undefined;
};

/** What is inflated at most, in bytes: of one file, and of an archive together. */
export type ZipLimits = {
  readonly file: number;
  readonly archive: number;
  readonly files: number;
  readonly ratio: number;
};

/** A regulation of a thousand pages is some 60 MB of XML; text shrinks to a tenth or a thirtieth, hardly ever to a two-hundredth. */
export const usualLimits: ZipLimits = { file: 96 << 20, archive: 160 << 20, files: 10_000, ratio: 250 };

/** Below this size a high ratio is no danger. */
const harmless = 4 << 20;

type Entry = {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

/**
 * Looks into a zip archive (APPNOTE 6.3, without zip64). Sizes are bounded as they are declared, and again as they come out: an archive may lie.
 * @throws ZipError
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = usualLimits): ZipArchive {
  const entries = readDirectory(bytes, limits);
  let spent = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const contents = inflate(bytes, entry, Math.min(limits.file, limits.archive - spent), limits.ratio);
      spent += contents.length;
      return contents;
    },
  };
}

function readDirectory(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.files) throw new ZipError("too-large");
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x0201_4b50) throw new ZipError("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    entries.set(name.replace(/^\//, ""), {
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the archive's end; a comment of at most 65,535 bytes may follow it. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === 0x0605_4b50) return at;
  throw new ZipError("not-zip");
}

function inflate(bytes: Uint8Array, entry: Entry, limit: number, ratio: number): Uint8Array {
  const { method, isEncrypted, packed, size, offset } = entry;
  if (isEncrypted) throw new ZipError("encrypted");
  if (size > limit || (size > harmless && size > packed * ratio)) throw new ZipError("too-large");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x0403_4b50) throw new ZipError("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new ZipError("damaged");
  const data = bytes.subarray(start, start + packed);
  if (method === 0) {
    if (packed !== size) throw new ZipError("damaged");
    return data;
  }
  if (method !== 8) throw new ZipError("damaged");
  return inflateAtMost(data, size);
}

/** Inflates piece by piece, and stops as soon as more comes out than was declared. */
function inflateAtMost(data: Uint8Array, size: number): Uint8Array {
  const contents = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((piece) => {
    if (filled + piece.length > size) throw new ZipError("too-large");
    contents.set(piece, filled);
    filled += piece.length;
  });
  const step = 16_384;
  try {
    for (let at = 0; at < data.length || at === 0; at += step)
      inflater.push(data.subarray(at, at + step), at + step >= data.length);
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError("damaged");
  }
  if (filled !== size) throw new ZipError("damaged");
  return contents;
}
