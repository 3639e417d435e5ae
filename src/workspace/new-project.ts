import { renderTemplate } from "../emit/render-template.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { lockText } from "../prove/review/lock.js";
import { acceptReview, reviewState } from "../prove/review/review-state.js";
import { remarkParser } from "../syntax/markdown-parser.js";
import { lockPath } from "./load-lock.js";
import { openWorkspace } from "./workspace.js";

/** What a new folder of texts needs to know of its region. */
export type NewProject = {
  /** `Kabupaten`: the kinds of document are those of a regency. */
  readonly type: "Kabupaten";
  readonly name: string;
  readonly province: string;
  readonly capital: string;
  readonly year: number;
  /** IANA time zone. */
  readonly zone: string;
};

const files: readonly (readonly [template: string, path: string])[] = [
  ["new/organisasi.md", "guidelines/organisasi.md"],
  ["new/kosakata.md", "guidelines/kosakata.md"],
  ["new/kalender.md", "guidelines/kalender.md"],
  ["new/perbup-media-sosial.md", "guidelines/perbup-media-sosial.md"],
  ["new/pedoman.md", "guidelines/pedoman.md"],
  ["new/daftar-periksa.md", "guidelines/daftar-periksa.md"],
  ["new/readme.md", "README.md"],
];

/** Letters, blanks and the signs of names: what may stand unquoted in the frontmatter. */
const nameLike = /^[\p{L}][\p{L} .'’-]{0,79}$/u;

/**
 * Writes the first texts of a region: an act, its guideline, a checklist and the three dictionaries, all of which pass `check`; their rules
 * count as reviewed, for those who wrote the templates did.
 * @param folder - Absolute path; must not exist yet, or be empty.
 * @returns The paths written, relative to the folder.
 * @throws HostError if the folder is in use or a name holds signs that cannot stand in a frontmatter.
 */
export async function newProject(host: Host, folder: string, project: NewProject): Promise<readonly string[]> {
  for (const value of [project.type, project.name, project.province, project.capital]) {
    if (!nameLike.test(value)) {
      throw new HostError({
        id: `«${value}» tidak dapat dipakai sebagai nama: hanya huruf, spasi, titik, tanda hubung, dan apostrof.`,
        en: `“${value}” cannot be used as a name: only letters, blanks, full stops, hyphens and apostrophes.`,
      });
    }
  }
  const entries = await host.list(folder);
  const kind = await host.kindOf(folder);
  if ((kind !== undefined && kind !== "directory") || (entries && entries.length > 0)) {
    throw new HostError({
      id: `${folder} sudah berisi; pilih folder baru atau folder kosong.`,
      en: `${folder} is in use; choose a new or an empty folder.`,
    });
  }
  const title = `Pedoman media sosial ${project.type} ${project.name}`;
  for (const [template, path] of files) {
    await host.writeFile(`${folder}/${path}`, renderTemplate(template, { ...project, title }));
  }
  const { handbook } = await openWorkspace(host, folder, remarkParser).compile();
  await host.writeFile(`${folder}/${lockPath}`, lockText(acceptReview(reviewState(handbook, undefined), undefined)));
  return [...files.map(([, path]) => path), lockPath];
}
