import { mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";

/**
 * The folder that receives the results of a demonstration: always a new or empty one, so that nothing is ever removed or written over.
 * @param {string} example - Folder of the example; without a name the results go to `hasil/1`, the next time to `hasil/2`.
 * @param {string | undefined} named - Folder named on the command line.
 * @returns {Promise<string>} Absolute path. Where the named folder holds something, the program ends with status 2 and says so.
 */
export async function resultsFolder(example, named) {
  if (named === undefined) return nextFolder(join(example, "hasil"));
  const folder = resolve(named);
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length === 0) return folder;
  process.stderr.write(
    `${folder} tidak kosong dan tidak disentuh. Sebut folder baru, atau jalankan tanpa nama folder.\n`,
  );
  process.exit(2);
}

async function nextFolder(above) {
  await mkdir(above, { recursive: true });
  for (let number = 1; ; number += 1) {
    const folder = join(above, `${number}`);
    // Made by this run alone: of two that start at once, one takes the next number.
    const isNew = await mkdir(folder).then(
      () => true,
      (error) => {
        if (error.code !== "EEXIST") throw error;
        return false;
      },
    );
    if (isNew) return folder;
  }
}
