import { resolve } from "node:path";
import type { Host } from "../host/host.js";
import { newProject } from "../workspace/new-project.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";

export type NewOptions = {
  readonly type: string;
  readonly name: string;
  readonly province: string;
  readonly capital: string | undefined;
  readonly year: number;
  readonly zone: string;
};

/** `pedoman new`: the first texts of another region, ready to check and build. */
export async function newCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  folder: string,
  options: NewOptions,
): Promise<ExitCode> {
  const paths = await newProject(host, resolve(io.cwd, folder), {
    ...options,
    capital: options.capital ?? options.name,
  });
  if (!settings.quiet) {
    const next =
      settings.language === "id"
        ? `Naskah pertama sudah ditulis. Berikutnya:\n  cd ${folder}\n  pedoman check\n  pedoman build\n`
        : `The first texts are written. Next:\n  cd ${folder}\n  pedoman check\n  pedoman build\n`;
    io.error(`${paths.map((path) => `+ ${folder}/${path}`).join("\n")}\n${next}`);
  }
  return 0;
}
