import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { guideline, organisation, regulation } from "../../testing/sample-texts.js";

const vocabulary = guideline(
  "kosakata",
  `## Fakta

| Fakta | Jenis | Nilai atau satuan | Arti |
|---|---|---|---|
| isu.tingkat | pilihan berurut | rutin < serius | - |
| isu.lintas | ya/tidak | - | - |
| isu.jangkauan | bilangan | tayangan, 10 s.d. 1.000.000 | - |
| isu.bebas | bilangan | tayangan | - |
| isu.suhu | bilangan | derajat, -40 s.d. 60 | - |
| isu.lama | durasi | jam | - |
| isu.tanggal | tanggal | - | - |
| isu.jam | waktu | - | - |
| isu.terdeteksi | peristiwa | - | - |
| isu.judul | teks | - | - |
| isu.penulis | rujukan | - | - |
| isu.pemicu | daftar pilihan | hoaks, bencana | - |
| isu.laporan | daftar laporan | - | - |
| isu.hilang | daftar hilang | - | - |
| laporan.waktu | peristiwa | - | - |
| laporan.sah | ya/tidak | - | - |

## Tindakan

| Tindakan | Kata |
|---|---|
| jawab-isu | menjawab Isu Publik |

## Register

| Register | Anggota | Kolom |
|---|---|---|
| laporan | - | waktu, sah, catatan |
| akun | admin | nama |`,
);

/** One scenario with these facts, or with these registers. */
function read(facts: string, registers?: string) {
  const rows = registers === undefined ? "" : `registri: ${registers}\n`;
  const text = regulation(
    `## Pasal 1\n\nAdmin wajib menjawab Isu Publik.\n\n\`\`\`aturan\nid: jawab\npelaku: admin\nwajib: menjawab Isu Publik\n\`\`\`\n\n\`\`\`skenario\nid: s\njudul: S\ntanya: admin menjawab Isu Publik\npada: 2026-08-18 pukul 07.00\nfakta: { ${facts} }\n${rows}putusan: boleh\n\`\`\``,
  );
  const known = facts.includes("isu.hilang") ? vocabulary : vocabulary.replace(/\| isu\.hilang .*\n/, "");
  const compiled = compileMarked({ "kosakata.md": known, "organisasi.md": organisation, "perbup.md": text });
  return { ...compiled, run: compiled.handbook.scenarios[0]?.run };
}

describe("a fact of a scenario", () => {
  it.each([
    ["isu.lintas", "tidak", false],
    ["isu.tingkat", "serius", "serius"],
    ["isu.jangkauan", "12.400", 12_400],
    ["isu.jangkauan", "12.400 tayangan", 12_400],
    ["isu.jangkauan", "10", 10],
    ["isu.jangkauan", "1.000.000", 1_000_000],
    ["isu.bebas", "0", 0],
    ["isu.bebas", "999999999999999", 999_999_999_999_999],
    ["isu.lama", "3 jam", 3],
    ["isu.lama", "2 x 24 jam", 48],
    ["isu.lama", "120 menit", 2],
    ["isu.tanggal", "2026-08-17", "2026-08-17"],
    ["isu.jam", "07.30", "07:30"],
    ["isu.jam", "23.59", "23:59"],
    ["isu.terdeteksi", "2026-08-14 pukul 23.59", "2026-08-14T23:59:00+00:00"],
    ["isu.terdeteksi", "belum terjadi", null],
    ["isu.judul", "Banjir di pasar", "Banjir di pasar"],
    ["isu.penulis", "akun-7", "akun-7"],
    ["isu.pemicu", "[hoaks, bencana]", ["hoaks", "bencana"]],
    ["isu.pemicu", "[]", []],
    ["isu.pemicu", "[' hoaks ']", ["hoaks"]],
    ["isu.lintas", "' ya '", true],
    ["isu.tingkat", "' serius '", "serius"],
    ["isu.bebas", "' 12 '", 12],
    ["isu.judul", "' Banjir '", "Banjir"],
    [
      "isu.laporan",
      "[{ waktu: 2026-08-14 pukul 10.00, sah: ya, catatan: ' dari warga ' }, { sah: tidak diketahui }]",
      [{ waktu: "2026-08-14T10:00:00+00:00", sah: true, catatan: "dari warga" }, {}],
    ],
  ])("%s: %s is sent as %j", (fact, written, value) => {
    const { run, found } = read(`${fact}: ${written}`);
    expect(found).toEqual([]);
    expect(run && JSON.parse(JSON.stringify([...run.facts]))).toEqual([[fact, value]]);
  });

  it.each([
    ["isu.jangkauan", "⟦9⟧", "scenario-value-unreadable"],
    ["isu.jangkauan", "⟦1.000.001⟧", "scenario-value-unreadable"],
    ["isu.jangkauan", "⟦12.400tayangan⟧", "scenario-value-unreadable"],
    ["isu.bebas", "⟦-1⟧", "scenario-value-unreadable"],
    ["isu.bebas", "⟦9999999999999999⟧", "scenario-value-unreadable"],
    ["isu.bebas", "⟦'1,5'⟧", "scenario-value-unreadable"],
    ["isu.lama", "⟦90 menit⟧", "scenario-value-unreadable"],
    ["isu.lama", "⟦lama⟧", "scenario-value-unreadable"],
    ["isu.jam", "⟦24.00⟧", "scenario-value-unreadable"],
    ["isu.jam", "⟦7.30⟧", "scenario-value-unreadable"],
    ["isu.jam", "⟦pukul 07.30⟧", "scenario-value-unreadable"],
    ["isu.jam", "⟦07.30.00⟧", "scenario-value-unreadable"],
    ["isu.jam", "⟦07.60⟧", "scenario-value-unreadable"],
    ["isu.judul", "⟦[Banjir]⟧", "scenario-value-unreadable"],
    ["isu.pemicu", "⟦hoaks⟧", "scenario-value-unreadable"],
    ["isu.pemicu", "[hoaks, ⟦bencna⟧]", "unknown-choice"],
    ["isu.laporan", "[⟦pertama⟧]", "scenario-value-unreadable"],
    ["isu.laporan", "[{ sah: ⟦mungkin⟧ }]", "unknown-choice"],
    ["isu.laporan", "[{ ⟦sahh⟧: ya }]", "scenario-column-unknown"],
  ])("%s: %s is pointed out, and nothing is run", (fact, written, code) => {
    const { found, expected, run } = read(`${fact}: ${written}`);
    expect(found).toEqual(expected(`rule/${code}`));
    expect(run).toBeUndefined();
  });

  it.each(["isu.laporan: [{ sah: [ya] }]", "isu.laporan: [{ catatan: [cepat] }]", "isu.pemicu: [[hoaks]]"])(
    "that holds a list where one value belongs is not a column that is missing: %s",
    (facts) => {
      const { found, run } = read(facts);
      expect(found.map((line) => line.split(" ")[0])).toEqual(["rule/scenario-value-unreadable", "schema/wrong-type"]);
      expect(run).toBeUndefined();
    },
  );

  it("that is empty is not run", () => {
    for (const facts of ["isu.judul: ''", "isu.judul:", "isu.bebas: ''"]) expect(read(facts).run).toBeUndefined();
  });

  it("that lists rows of a register nobody declared has no columns", () => {
    const { found, run } = read("isu.hilang: [{ x: 1 }]");
    expect(found.map((line) => line.split(" ")[0])).toContain("rule/scenario-column-unknown");
    expect(run).toBeUndefined();
  });

  it("that cannot be read says how to write it, and which columns there are", () => {
    const told = (facts: string) => read(facts).diagnostics.map(({ message, help }) => `${message.id} ${help.id}`);
    expect(told("isu.jam: siang")[0]).toContain("«siang» bukan nilai untuk `isu.jam`.");
    expect(told("isu.judul: [a]")[0]).toContain("`isu.judul`");
    expect(told("isu.laporan: [{ sahh: ya }]")[0]).toContain("waktu, sah, catatan");
    expect(told("isu.laporan: [{ sahh: ya }]")[0]).toContain("`laporan.sahh`");
  });
});

describe("a row of a register", () => {
  it("holds facts as they are sent, other columns as written, and the row it stands to", () => {
    const { run, found } = read(
      "isu.lintas: ya",
      "{ laporan: [{ id: l-1, waktu: belum terjadi, sah: tidak, catatan: cepat }], akun: [resmi, { id: b }], admin: [{ nama: Ani, akun: resmi }] }",
    );
    expect(found).toEqual([]);
    expect(JSON.parse(JSON.stringify([...(run?.registers ?? [])]))).toEqual([
      ["laporan", [{ id: "l-1", waktu: null, sah: false, catatan: "cepat" }]],
      ["akun", ["resmi", { id: "b" }]],
      ["admin", [{ nama: "Ani", akun: "resmi" }]],
    ]);
  });

  it.each([
    ["{ akun: [{ ⟦admin⟧: ani }] }", "scenario-column-unknown"],
    ["{ admin: [{ ⟦id⟧: ani }] }", "scenario-column-unknown"],
    ["{ laporan: [{ waktu: ⟦kemarin⟧ }] }", "scenario-value-unreadable"],
  ])("%s is pointed out, and nothing is run", (registers, code) => {
    const { found, expected, run } = read("isu.lintas: ya", registers);
    expect(found).toEqual(expected(`rule/${code}`));
    expect(run).toBeUndefined();
  });
});
