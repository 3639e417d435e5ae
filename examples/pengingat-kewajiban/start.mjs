// Shows the reminders of two days, against a real service and signed rules: node start.mjs [new folder for the results]
import { join } from "node:path";
import { factMeanings } from "../bersama/fact-meanings.mjs";
import { resultsFolder } from "../bersama/results-folder.mjs";
import { startSignedService } from "../bersama/signed-service.mjs";
import { remind } from "./remind.mjs";

const folder = await resultsFolder(import.meta.dirname, process.argv[2]);
const given = {
  folder,
  cases: join(import.meta.dirname, "perkara.ndjson"),
  kinds: join(import.meta.dirname, "jenis.json"),
  meaningOf: await factMeanings(),
};
const service = await startSignedService(join(folder, "layanan"));
const show = async (title, at) => {
  const { code, lines } = await remind({ ...given, service, at });
  process.stdout.write(`\n## ${title}\n${lines.join("\n")}\n(status ${code})\n`);
};
try {
  await show("Kamis, 13 Agustus 2026 pukul 16.00", "2026-08-13T16:00:00+08:00");
  await show("Lima menit kemudian: tidak diingatkan dua kali", "2026-08-13T16:05:00+08:00");
  await show("Jumat, 14 Agustus 2026 pukul 07.30", "2026-08-14T07:30:00+08:00");
} finally {
  await service.stop();
}
await show("Layanan keputusan mati: tidak ada yang dikirim, tidak ada yang dilupakan", "2026-08-14T08:00:00+08:00");
