import { resolve } from "node:path";
import { findingsFiles } from "../emit/findings/findings.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { rulePage } from "../lint/rule-page.js";
import { publish } from "../publish/publish.js";
import { areaNames, catalogues, codes } from "../workspace/catalogues.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { version } from "./version.js";

/** Where the pages go if nobody says. */
const usualFolder = "temuan";

/**
 * `pedoman explain --all`: the reference of all findings as pages in a folder of its own, replaced whole like a publication.
 * @throws HostError if the folder is not ours, or holds a publication.
 */
export async function explainAll(
  host: Host,
  io: CliIo,
  { language, quiet }: CliSettings,
  out: string = usualFolder,
): Promise<ExitCode> {
  const folder = resolve(io.cwd, out);
  for (const part of ["handbook", "rules"]) {
    if ((await host.kindOf(`${folder}/${part}`)) === undefined) continue;
    throw new HostError({
      id: `Di ${folder} ada terbitan (${part}/), yang akan terganti. Pilih folder tersendiri dengan --out, misalnya ${usualFolder}.`,
      en: `A publication stands in ${folder} (${part}/) and would be replaced. Choose a folder of its own with --out, such as ${usualFolder}.`,
    });
  }
  const areas = catalogues.map(({ area }) => ({ area, name: areaNames[area] ?? { id: area, en: area } }));
  const files = findingsFiles({ codes, areas, pageOf: rulePage, version }, language);
  await publish(host, { out: folder, root: resolve(io.cwd), files });
  if (!quiet) {
    io.error(
      language === "id"
        ? `${codes.size} temuan di ${folder}/index.html\n`
        : `${codes.size} findings in ${folder}/index.html\n`,
    );
  }
  return 0;
}
