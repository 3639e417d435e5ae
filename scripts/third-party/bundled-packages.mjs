/** The folder of the package that a file lies in, from the first `node_modules` to what follows the last. */
const packageFolder = /(?<![^/])node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * The packages whose code esbuild put into what it made, as folders (`node_modules/yaml`), in order.
 * @param {import("esbuild").Metafile} metafile
 * @param {(output: string) => boolean} [wanted] - Which of the files that were made; all of them if left out.
 * @returns {readonly string[]}
 */
export function bundledPackages(metafile, wanted = () => true) {
  const folders = Object.entries(metafile.outputs)
    .filter(([output]) => wanted(output))
    .flatMap(([, { inputs }]) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([input]) => packageFolder.exec(input)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** What generated code holds of others, for those who bundle it once more and see only one file: the name of the list and its text. */
export function bundledList(folder, packages) {
  return [`${folder}/${bundledListName}`, packages.map((path) => `${path}\n`).join("")];
}

/** Lies in the folder of the generated code. */
export const bundledListName = "bundled-packages.txt";
