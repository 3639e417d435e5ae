import { resolve } from "node:path";
import type { Localised } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import { newProject } from "../workspace/new-project.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";

export type NewOptions = {
  readonly name: string | undefined;
  readonly province: string | undefined;
  readonly capital: string | undefined;
  readonly year: number | undefined;
  readonly zone: "WIB" | "WITA" | "WIT" | undefined;
};

const zones = { WIB: "Asia/Jakarta", WITA: "Asia/Makassar", WIT: "Asia/Jayapura" };

/** `pedoman new`: the first texts of another regency, ready to check and build. What was not told is assumed, and said. */
export async function newCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  folder: string,
  options: NewOptions,
): Promise<ExitCode> {
  const name = options.name ?? "Contoh";
  const assumed = {
    name,
    province: options.province ?? "Contoh",
    capital: options.capital ?? name,
    year: options.year ?? io.year(),
    zone: options.zone ?? "WITA",
  };
  const paths = await newProject(host, resolve(io.cwd, folder), {
    ...assumed,
    type: "Kabupaten",
    zone: zones[assumed.zone],
  });
  if (!settings.quiet) {
    const told = paths.map((path) => `+ ${folder}/${path}\n`).join("");
    io.error(`${told}${assumptions(options, assumed)[settings.language]}${next(folder)[settings.language]}`);
  }
  return 0;
}

/** What the texts now say that nobody told us. */
function assumptions(options: NewOptions, assumed: Readonly<Record<keyof NewOptions, string | number>>): Localised {
  const names: Readonly<Record<keyof NewOptions, Localised>> = {
    name: { id: "nama daerah", en: "name of the region" },
    province: { id: "provinsi", en: "province" },
    capital: { id: "tempat penetapan", en: "place of enactment" },
    year: { id: "tahun", en: "year" },
    zone: { id: "zona waktu", en: "time zone" },
  };
  const keys = (Object.keys(names) as (keyof NewOptions)[]).filter((key) => options[key] === undefined);
  const list = (language: keyof Localised): string =>
    keys.map((key) => `${names[key][language]} ${assumed[key]}`).join(", ");
  if (keys.length === 0) return { id: "", en: "" };
  return {
    id: `Yang dianggap: ${list("id")}. Ubah di guidelines/organisasi.md dan guidelines/kalender.md bila lain.\n`,
    en: `Assumed: ${list("en")}. Change it in guidelines/organisasi.md and guidelines/kalender.md if it differs.\n`,
  };
}

function next(folder: string): Localised {
  const commands = `  pedoman check --root ${folder}\n  pedoman build --root ${folder}\n`;
  return {
    id: `Naskah pertama sudah ditulis. Berikutnya:\n${commands}`,
    en: `The first texts are written. Next:\n${commands}`,
  };
}
