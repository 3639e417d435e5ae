import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { HostError } from "../errors.js";

/** One piece of work on a thread. */
export type ThreadWork = {
  /** Name of the program of the thread, a file beside `lib/cli.js`. */
  readonly program: string;
  /** What it is given; it answers with one message. */
  readonly data: unknown;
  /** Where it reads what may not come to an end: the path of that file, and the milliseconds after which it is ended. */
  readonly reads: { readonly about: string; readonly limit: number } | undefined;
};

/**
 * Has a thread of its own do one piece of work: what cannot be stopped from within, since it does not return, or what can be done beside all else.
 * @returns Its answer; `undefined` where that program is not at hand (in the tests of a source file).
 * @throws HostError if it does not end in time, or takes more memory than there is; what else it throws is thrown here.
 */
export async function runOnThread({ program, data, reads }: ThreadWork): Promise<unknown> {
  const script = scriptOf(program);
  if (script === undefined) return undefined;
  const worker = new Worker(script, { workerData: data });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", (error: NodeJS.ErrnoException) => {
        reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge(reads?.about, error) : error);
      });
      worker.once("exit", (code) =>
        reject(new Error(`The thread ${program} ended with ${code} and without an answer.`)),
      );
      if (reads) timer = setTimeout(() => reject(tooLong(reads.about, reads.limit)), reads.limit);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** Beside this module's chunk or one folder above it, wherever the bundler put it. */
function scriptOf(program: string): URL | undefined {
  const places = [`./${program}.js`, `../${program}.js`].map((place) => new URL(place, import.meta.url));
  return places.find((place) => existsSync(place));
}

function tooLong(about: string, limit: number): HostError {
  const seconds = limit / 1000;
  return new HostError({
    id: `${about} tidak selesai dibaca dalam ${seconds} detik; bagi berkas itu, atau pindahkan dari folder naskah.`,
    en: `${about} was not read within ${seconds} seconds; part that file, or take it out of the folder of texts.`,
  });
}

function tooLarge(about: string | undefined, cause: unknown): HostError {
  if (about === undefined) {
    return new HostError(
      {
        id: "Memori mesin ini tidak cukup; coba lagi dengan PEDOMAN_THREADS=off, atau di mesin dengan memori lebih besar.",
        en: "This machine has too little memory; try again with PEDOMAN_THREADS=off, or on a machine with more memory.",
      },
      cause,
    );
  }
  return new HostError(
    {
      id: `${about} terlalu besar untuk memori mesin ini; bagi berkas itu, atau pindahkan dari folder naskah.`,
      en: `${about} is too large for the memory of this machine; part that file, or take it out of the folder of texts.`,
    },
    cause,
  );
}
