import { expect, it } from "vitest";
import { followTraces } from "../../prove/trace/follow-traces.js";
import { validators } from "../../schema/generated/output-validators.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { tracesFiles } from "./traces.js";

it("traces.json obeys its schema: ids of all that follows, and a reason for each list that is empty", () => {
  const [file, schema] = tracesFiles(followTraces(sampleHandbook));
  const wire = JSON.parse(String(file?.contents));
  const validate = validators["outputs/traces"];
  expect([validate(wire), validate.errors ?? []]).toEqual([true, []]);
  expect(schema?.path).toBe("rules/traces.schema.json");
  expect(wire.traces).toEqual([
    {
      document: "arahan-rapat",
      id: "S1",
      statement: "Jawaban menunggu persetujuan.",
      by: "Dinas",
      provisions: [
        { document: "perbup-kanal-warga", provision: "tangga-persetujuan-ayat-2", citation: "Pasal 3 ayat (2)" },
      ],
      rules: ["terbit-setelah-setuju"],
      checklistItems: [{ document: "sebelum-terbit", item: "disetujui" }],
      scenarios: ["faq-imunisasi"],
      reasons: {},
    },
    {
      document: "arahan-rapat",
      id: "S2",
      statement: "Isi pengaturan diketahui sejak awal.",
      provisions: [{ document: "perbup-kanal-warga", provision: "pasal-2", citation: "Pasal 2" }],
      rules: ["maksud"],
      checklistItems: [],
      scenarios: [],
      reasons: {
        checklistItems: "Maksud tidak diperiksa berulang.",
        scenarios: "Maksud tidak menghasilkan putusan.",
      },
    },
  ]);
});

it("a handbook that traces nothing has no such file", () => {
  expect(tracesFiles(followTraces({ ...sampleHandbook, traces: [] }))).toEqual([]);
});
