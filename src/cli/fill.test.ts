import { beforeEach, describe, expect, it } from "vitest";
import { blankForm, blankList, decreeOf, registerVocabulary, registerYaml } from "../testing/fill-texts.js";
import { type MemoryHost, memoryHost } from "../testing/memory-host.js";
import { type CliRun, runCli } from "../testing/run-cli.js";

let host: MemoryHost;
beforeEach(async () => {
  host = memoryHost();
  expect((await pedoman("new", "/naskah", "--name", "Tapin", "--year", "2026")).code).toBe(0);
  const texts = {
    "guidelines/register.md": registerVocabulary,
    "guidelines/keputusan.md": decreeOf(blankList),
    "guidelines/formulir.md": blankForm,
    "admin.yaml": registerYaml,
  };
  for (const [path, text] of Object.entries(texts)) await host.writeFile(`/naskah/${path}`, text);
});

const pedoman = (...argv: string[]): Promise<CliRun> => runCli(host, argv, "", { cwd: "/naskah" });
const fillDecree = (...more: string[]): Promise<CliRun> =>
  pedoman("fill", "keputusan-admin", "--register", "admin.yaml", ...more);
const filledDecree = "/naskah/isian/keputusan-admin/guidelines/keputusan.md";

it("writes a folder that can be checked and built like any other; the template stays", async () => {
  const before = host.files()["/naskah/guidelines/keputusan.md"];
  const { code, error } = await fillDecree();
  expect(error).toContain(`+ ${filledDecree}`);
  expect(code).toBe(0);
  expect(host.files()[filledDecree]).toContain("| 1 | PEGAWAI A | Dinas Kesehatan |");
  expect(host.files()["/naskah/guidelines/keputusan.md"]).toBe(before);
  expect(await pedoman("check", "--root", "isian/keputusan-admin", "--strict")).toMatchObject({ code: 0 });
  expect(await pedoman("build", "--root", "isian/keputusan-admin", "--strict")).toMatchObject({ code: 0 });
  expect(host.files()["/naskah/isian/keputusan-admin/dist/handbook/keputusan-admin.html"]).toContain("PEGAWAI A");
});

it("the same registers give the same bytes; corrected ones are written over what we wrote", async () => {
  await fillDecree();
  const first = host.files();
  expect((await fillDecree()).code).toBe(0);
  expect(host.files()).toEqual(first);
  await host.writeFile("/naskah/admin.yaml", registerYaml.replace("PEGAWAI A", "PEGAWAI Z"));
  expect((await fillDecree()).code).toBe(0);
  expect(host.files()[filledDecree]).toContain("PEGAWAI Z");
});

it("a file someone went on working in is never written over", async () => {
  await fillDecree();
  const numbered = (host.files()[filledDecree] as string).replace("nomor: null", 'nomor: "188"');
  await host.writeFile(filledDecree, numbered);
  await host.writeFile("/naskah/admin.yaml", registerYaml.replace("PEGAWAI A", "PEGAWAI Z"));
  const before = host.files();
  const { code, error } = await fillDecree();
  expect(code).toBe(2);
  expect(error).toContain("guidelines/keputusan.md");
  expect(host.files()).toEqual(before);
});

describe("nothing is written where it would be read as law or published", () => {
  it.each([".", "guidelines", "guidelines/terisi", "dist", "dist/isian"])("%s", async (out) => {
    const before = host.files();
    const { code, error } = await fillDecree("--out", out);
    expect(code).toBe(2);
    expect(error).toContain("--out");
    expect(host.files()).toEqual(before);
  });

  it("nor into a publication elsewhere", async () => {
    expect((await pedoman("build", "--out", "terbitan")).code).toBe(0);
    expect((await fillDecree("--out", "terbitan")).code).toBe(2);
  });
});

it("a sheet stands beside its form, one for each row; one that is no longer wanted goes", async () => {
  const fillForm = () => pedoman("fill", "formulir-pakta", "--register", "admin.yaml", "--out", "pakta");
  expect((await fillForm()).code).toBe(0);
  expect(Object.keys(host.files()).filter((path) => path.includes("pakta/guidelines/formulir"))).toEqual([
    "/naskah/pakta/guidelines/formulir-pakta-pegawai-a.md",
    "/naskah/pakta/guidelines/formulir.md",
  ]);
  expect(await pedoman("check", "--root", "pakta", "--strict")).toMatchObject({ code: 0 });
  await host.writeFile("/naskah/admin.yaml", registerYaml.replace("PEGAWAI A", "PEGAWAI Z"));
  expect((await fillForm()).code).toBe(0);
  expect(Object.keys(host.files()).filter((path) => path.includes("pakta/guidelines/formulir-pakta-"))).toEqual([
    "/naskah/pakta/guidelines/formulir-pakta-pegawai-z.md",
  ]);
});

it("a mistake in a register is shown at its place, and nothing is written", async () => {
  await host.writeFile("/naskah/admin.yaml", registerYaml.replace("akun: ig,", "akun: igg,"));
  const { code, error } = await fillDecree();
  expect(code).toBe(1);
  expect(error).toContain("register/row-nowhere admin.yaml:6:");
  expect(error).toContain("`ig`");
  expect(Object.keys(host.files()).some((path) => path.startsWith("/naskah/isian/"))).toBe(false);
});

it("a filled text that does not hold is a finding, and nothing is written", async () => {
  await host.writeFile("/naskah/admin.yaml", registerYaml.replace("nama: PEGAWAI A", "nama: Pasal 999 ayat (9)"));
  const { code, error } = await fillDecree();
  expect({ code, named: error.includes("reference/") }).toEqual({ code: 1, named: true });
  expect(Object.keys(host.files()).some((path) => path.startsWith("/naskah/isian/"))).toBe(false);
});

it("a document without tables to fill is told from one that has them", async () => {
  const { code, error } = await pedoman("fill", "perbup-media-sosial", "--register", "admin.yaml");
  expect(code).toBe(1);
  expect(error).toContain("fill/nothing-to-fill");
  expect(error).toContain("keputusan-admin, formulir-pakta");
});

it("without a register, or with a file that is not there, it cannot run", async () => {
  expect((await pedoman("fill", "keputusan-admin")).code).toBe(2);
  expect((await pedoman("fill", "keputusan-admin", "--register", "lupa.csv")).code).toBe(2);
});
