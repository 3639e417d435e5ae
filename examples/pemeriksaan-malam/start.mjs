// Shows five nights of the registers in examples/registers: node start.mjs [new folder for the results]
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { resultsFolder } from "../bersama/results-folder.mjs";
import { auditNight } from "./audit-night.mjs";

const folder = await resultsFolder(import.meta.dirname, process.argv[2]);
const registers = join(folder, "register");
await mkdir(registers, { recursive: true });
const asItIs = await readFile(join(import.meta.dirname, "../registers/admin.yaml"), "utf8");
const changed = (from, to) => {
  if (!asItIs.includes(from)) throw new Error(`The register does not hold: ${from}`);
  return asItIs.replace(from, to);
};

const night = async (title, date, register) => {
  await writeFile(join(registers, "admin.yaml"), register);
  const { code, lines } = await auditNight({
    registers,
    folder: join(folder, "laporan"),
    at: `${date}T21:00:00+08:00`,
  });
  process.stdout.write(`\n## ${title}\n${lines.join("\n")}\n(status ${code})\n`);
};
const withoutSecondFactor = changed("dua_faktor: ya", "dua_faktor: tidak");
await night("Malam pertama", "2026-09-01", asItIs);
await night("Malam kedua: autentikasi dua faktor sebuah akun dimatikan", "2026-09-02", withoutSecondFactor);
await night("Malam ketiga: belum diperbaiki", "2026-09-03", withoutSecondFactor);
await night("Malam keempat: sudah diperbaiki", "2026-09-04", asItIs);
await night("Malam kelima: berkasnya tidak terbaca", "2026-09-05", changed("dua_faktor: ya", "dua_faktor: mungkin"));
