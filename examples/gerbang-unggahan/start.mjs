// Shows the five outcomes of the gate one after the other, against a real service and signed rules: node start.mjs [new folder for the results]
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { factMeanings } from "../bersama/fact-meanings.mjs";
import { resultsFolder } from "../bersama/results-folder.mjs";
import { startSignedService } from "../bersama/signed-service.mjs";
import { approve, post } from "./post.mjs";

const folder = await resultsFolder(import.meta.dirname, process.argv[2]);
const drafts = join(import.meta.dirname, "naskah");
const readJson = async (path) => JSON.parse(await readFile(path, "utf8"));

const common = await readJson(join(drafts, "isian-umum.json"));
const names = (await readdir(drafts)).filter((name) => /^\d/.test(name)).sort();
const read = async (name) => {
  const draft = await readJson(join(drafts, name));
  return { ...draft, facts: { ...common, ...draft.facts } };
};
const [imunisasi, pasien, antrean, air, banjir] = await Promise.all(names.map(read));

const service = await startSignedService(join(folder, "layanan"));
const desk = { service, folder, meaningOf: await factMeanings() };
const send = async (title, draft) => {
  const { lines } = await post(desk, draft);
  process.stdout.write(`\n## ${title}\n${lines.join("\n")}\n`);
};
try {
  await send(`1. ${imunisasi.title}`, imunisasi);
  await send(`2. ${pasien.title}`, pasien);
  await send(`3. ${antrean.title}`, antrean);
  await approve(folder, antrean, "kepala-skpd", "2026-08-14T09:50:00+08:00");
  await send("3b. Kepala menyetujui, tetapi teksnya sesudah itu diubah", {
    ...antrean,
    text: `${antrean.text}Gratis!\n`,
  });
  await send("3c. Teks yang disetujui", antrean);
  await send(`4. ${air.title}`, air);
  await send("4b. Tiket dilengkapi", { ...air, facts: { ...air.facts, "isu.pemicu": [] } });
  await approve(folder, banjir, "sekda", "2026-08-14T09:58:00+08:00");
  await send(`5. ${banjir.title}`, banjir);
  await send("5b. Tombol kirim tertekan dua kali", banjir);
} finally {
  await service.stop();
}
await send("6. Layanan keputusan mati", { ...imunisasi, id: "jadwal-imunisasi-2" });
