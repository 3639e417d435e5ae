import { resolve } from "node:path";
import { visible } from "../diagnostics/printers/visible.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { ComparedLaw } from "../prove/diff/compared-law.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { filesHost } from "../workspace/files-host.js";
import { guidelinesFolder, isText } from "../workspace/load-sources.js";
import { readLaw } from "../workspace/read-law.js";
import type { CliIo } from "./io.js";
import { readUnverified } from "./load-bundle.js";
import type { RootOptions } from "./open-workspace.js";

/**
 * One side of a comparison, whatever it was named by: a rules.json (its calendar beside it), a folder that holds `guidelines/`, is it, or holds
 * published rules; else a revision of the repository around `--root`. What stands on the disk comes first.
 * @throws HostError if it is none of these, or holds no texts.
 */
export async function comparedSide(host: Host, io: CliIo, name: string, options: RootOptions): Promise<ComparedLaw> {
  const path = resolve(io.cwd, name);
  switch (await host.kindOf(path)) {
    case "file":
      return rulesSide(host, io, name, path);
    case "directory":
      return folderSide(host, io, name, path, options);
    default:
      return revisionSide(host, io, name, options);
  }
}

async function rulesSide(host: Host, io: CliIo, name: string, path: string): Promise<ComparedLaw> {
  const bundle = await readUnverified(host, io, { root: ".", out: undefined, rules: path, calendar: undefined });
  return { name, kind: "rules", ...bundle, handbook: undefined, errors: 0 };
}

async function folderSide(
  host: Host,
  io: CliIo,
  name: string,
  path: string,
  options: RootOptions,
): Promise<ComparedLaw> {
  if ((await host.kindOf(`${path}/${guidelinesFolder}`)) === "directory") {
    return textsSide(host, name, "folder", path, options);
  }
  for (const rules of [`${path}/rules.json`, `${path}/rules/rules.json`]) {
    if ((await host.kindOf(rules)) === "file") return rulesSide(host, io, name, rules);
  }
  const texts = await textsBelow(host, path, guidelinesFolder);
  if (texts.size > 0) return textsSide(filesHost(host, path, texts), name, "folder", path, options);
  throw new HostError({
    id: `${visible(name)} tidak memuat naskah: tidak ada ${guidelinesFolder}/, rules.json, atau berkas .md di dalamnya.`,
    en: `${visible(name)} holds no texts: there is no ${guidelinesFolder}/, no rules.json and no .md file in it.`,
  });
}

/** The texts of a folder that is itself `guidelines/`, as they would stand under a root. */
async function textsBelow(host: Host, folder: string, as: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const texts = new Map<string, Uint8Array>();
  const read = async (path: string, place: string): Promise<void> => {
    for (const { name, kind } of (await host.list(path)) ?? []) {
      if (name.startsWith(".")) continue;
      if (kind === "directory") await read(`${path}/${name}`, `${place}/${name}`);
      else if (kind === "file" && isText(name)) texts.set(`${place}/${name}`, await host.readFile(`${path}/${name}`));
    }
  };
  await read(folder, as);
  return texts;
}

async function revisionSide(host: Host, io: CliIo, name: string, options: RootOptions): Promise<ComparedLaw> {
  const root = resolve(io.cwd, options.root);
  const files = await host.readRevision(root, name, [guidelinesFolder]);
  if (files === undefined) {
    throw new HostError({
      id: `${visible(name)} bukan folder, bukan berkas rules.json, dan bukan revisi git yang dikenal di ${root}.`,
      en: `${visible(name)} is no folder, no rules.json, and no revision that git knows in ${root}.`,
    });
  }
  if (![...files.keys()].some(isText)) {
    throw new HostError({
      id: `Revisi ${visible(name)} tidak memuat naskah di ${guidelinesFolder}/.`,
      en: `Revision ${visible(name)} holds no texts in ${guidelinesFolder}/.`,
    });
  }
  return textsSide(filesHost(host, root, files), name, "revision", root, options);
}

async function textsSide(
  host: Host,
  name: string,
  kind: ComparedLaw["kind"],
  root: string,
  options: RootOptions,
): Promise<ComparedLaw> {
  const { handbook, bundle, diagnostics, texts } = await readLaw(host, root, await remarkOrNative(options.parser));
  if (texts === 0) {
    throw new HostError({
      id: `${visible(name)} tidak memuat naskah di ${guidelinesFolder}/.`,
      en: `${visible(name)} holds no texts in ${guidelinesFolder}/.`,
    });
  }
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return { name, kind, rules: bundle.rules, calendar: bundle.calendar, handbook, errors };
}
