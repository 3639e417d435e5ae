import { expect, it } from "vitest";
import { validators } from "../../schema/generated/output-validators.js";
import { fileNamed } from "../../testing/html-pages.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { checklistsEmitter } from "./checklists.js";

const files = checklistsEmitter.emit(sampleHandbook).value;
const wires = files.flatMap(({ path, contents }) =>
  /^checklists\/[^.]+\.json$/.test(path) ? [[path, JSON.parse(String(contents))] as const] : [],
);

it.each(wires)("%s obeys the schema that lies beside it", (_path, wire) => {
  const validate = validators["outputs/checklist"];
  expect([validate(wire), validate.errors ?? []]).toEqual([true, []]);
  const schema = JSON.parse(fileNamed(files, "checklists/checklist.schema.json"));
  expect(wire.$schema).toBe(schema.$id);
});

it("says of every line what it serves or why it serves nothing, and of a duty when it recurs", () => {
  expect(wires).toHaveLength(sampleHandbook.organisation.roles.size);
  const admin = JSON.parse(fileNamed(files, "checklists/admin-pengganti.json"));
  expect(admin.role).toEqual({ id: "admin-pengganti", term: "Admin pengganti" });
  expect(admin.checklists[0]).toMatchObject({
    id: "daftar_sop-menjawab_sebelum-mulai-bertugas",
    role: "admin",
    platforms: [],
  });
  expect(admin.checklists[0].groups[0].items).toMatchObject([
    { id: "dua-faktor", serves: [{ document: "perbup-kanal-warga", provision: "waktu-tanggap-ayat-1" }] },
    { id: "akun-pribadi", serves: [], reason: "mencegah salah akun" },
  ]);
  const opening = admin.duties.find(({ rule }: { rule: string }) => rule === "jam-kanal");
  expect(opening).toMatchObject({ bearer: "pegawai", every: [{ count: 1, unit: "calendar-day" }] });
});
