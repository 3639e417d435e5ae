import { resolve } from "node:path";
import type { Localised } from "../diagnostics/diagnostic.js";
import { loadTypesetter } from "../emit/print/typesetter.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { recover } from "../publish/recover.js";
import { loadNativeParser } from "../syntax/native-parser.js";
import { guidelinesFolder } from "../workspace/load-sources.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { publicationOf } from "./publication.js";
import { version } from "./version.js";

export type DoctorOptions = { readonly root: string; readonly out: string | undefined };

type Check = { readonly state: "good" | "missing" | "optional"; readonly text: Localised };

const marks: Readonly<Record<Check["state"], Localised>> = {
  good: { id: "baik   ", en: "good    " },
  missing: { id: "KURANG ", en: "MISSING " },
  optional: { id: "pilihan", en: "optional" },
};

/** `pedoman doctor`: whether this machine and folder are ready; also finishes or undoes a publication that was cut short. */
export async function doctorCommand(
  host: Host,
  io: CliIo,
  { language }: CliSettings,
  options: DoctorOptions,
): Promise<ExitCode> {
  const root = resolve(io.cwd, options.root);
  const out = publicationOf(io, options);
  const checks = [
    nodeCheck(process.versions.node),
    await guidelinesCheck(host, root),
    await nativeCheck(),
    await printCheck(),
    await writableCheck(host, root),
    await publicationCheck(host, out),
  ];
  io.out(`pedoman ${version}\n`);
  for (const { state, text } of checks) io.out(`${marks[state][language]}  ${text[language]}\n`);
  return checks.some(({ state }) => state === "missing") ? 1 : 0;
}

function nodeCheck(node: string): Check {
  const text = { id: `Node.js ${node} (perlu 20 atau lebih baru)`, en: `Node.js ${node} (20 or newer is needed)` };
  return { state: Number.parseInt(node, 10) >= 20 ? "good" : "missing", text };
}

async function guidelinesCheck(host: Host, root: string): Promise<Check> {
  const entries = await host.list(`${root}/${guidelinesFolder}`);
  const count = entries?.filter(({ name }) => name.endsWith(".md")).length ?? 0;
  if (count > 0)
    return {
      state: "good",
      text: { id: `${count} naskah di ${root}/guidelines`, en: `${count} texts in ${root}/guidelines` },
    };
  return {
    state: "missing",
    text: {
      id: `tidak ada naskah di ${root}/guidelines; mulai dengan \`pedoman new\``,
      en: `no texts in ${root}/guidelines; start with \`pedoman new\``,
    },
  };
}

async function nativeCheck(): Promise<Check> {
  const native = await loadNativeParser();
  return native
    ? {
        state: "good",
        text: {
          id: "pembaca Markdown native (satteri) terpasang",
          en: "native Markdown parser (satteri) is installed",
        },
      }
    : {
        state: "optional",
        text: {
          id: "pembaca Markdown native (satteri) tidak terpasang; remark dipakai, hasilnya sama",
          en: "native Markdown parser (satteri) is not installed; remark is used, with the same result",
        },
      };
}

async function printCheck(): Promise<Check> {
  const engine = await loadTypesetter();
  return engine
    ? { state: "good", text: { id: "mesin PDF (Typst) terpasang", en: "PDF engine (Typst) is installed" } }
    : {
        state: "optional",
        text: {
          id: "mesin PDF (Typst) tidak terpasang; terbitan dibuat tanpa PDF",
          en: "PDF engine (Typst) is not installed; publications are made without PDF",
        },
      };
}

async function writableCheck(host: Host, root: string): Promise<Check> {
  const probe = `${root}/.pedoman-doctor-${host.processId}`;
  try {
    await host.writeFile(probe, "");
    await host.remove(probe);
    return { state: "good", text: { id: `folder ${root} dapat ditulisi`, en: `folder ${root} can be written to` } };
  } catch {
    return {
      state: "missing",
      text: { id: `folder ${root} tidak dapat ditulisi`, en: `folder ${root} cannot be written to` },
    };
  }
}

async function publicationCheck(host: Host, out: string): Promise<Check> {
  try {
    await recover(host, out);
  } catch (error) {
    if (error instanceof HostError) return { state: "missing", text: error.text };
    throw error;
  }
  const entries = await host.list(out);
  if (!entries || entries.length === 0) {
    return {
      state: "optional",
      text: {
        id: `belum ada terbitan di ${out}; buat dengan \`pedoman build\``,
        en: `no publication in ${out} yet; make one with \`pedoman build\``,
      },
    };
  }
  return { state: "good", text: { id: `terbitan di ${out} utuh`, en: `the publication in ${out} is whole` } };
}
