import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validators } from "../schema/generated/output-validators.js";
import { type MemoryHost, memoryHost } from "../testing/memory-host.js";
import { runCli } from "../testing/run-cli.js";

/** The published law, and the registers of the examples, in which everything is as the law wants it on 1 September 2026. */
const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const law = {
  "/proyek/dist/rules/rules.json": file("dist/rules/rules.json"),
  "/proyek/dist/rules/calendar.json": file("dist/rules/calendar.json"),
};
const registers = file("examples/registers/admin.yaml");
const morning = ["--at", "2026-09-01T10:00:00+08:00"];

type Report = {
  readonly findings: readonly {
    readonly norm: string;
    readonly row: string;
    readonly state: string;
    readonly due?: string;
    readonly needs: readonly string[];
  }[];
  readonly data: readonly { readonly code: string; readonly at: { readonly line: number } }[];
  readonly upcoming: readonly {
    readonly norm: string;
    readonly row: string;
    readonly due: string;
    readonly month: string;
  }[];
  readonly notCounted: readonly { readonly row: string; readonly standing: string }[];
  readonly unchecked: readonly {
    readonly norm: string;
    readonly register: string;
    readonly columns: readonly string[];
    readonly facts: readonly string[];
  }[];
  readonly agencies: readonly { readonly id: string; readonly findings: number }[];
  readonly beyondCalendar: number;
};

const hostWith = (files: Readonly<Record<string, string>>): MemoryHost =>
  memoryHost({ ...law, ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`/proyek/${name}`, text])) });

/** The report of the example with some of its words changed. */
async function reportOf(
  change: (text: string) => string,
  ...more: readonly string[]
): Promise<Report & { code: number }> {
  const host = hostWith({ "admin.yaml": change(registers) });
  const at = more.includes("--at") || more.includes("--month") ? [] : morning;
  const { code, out, error } = await runCli(host, ["audit", "admin.yaml", "--format", "json", ...at, ...more]);
  if (code === 2) throw new Error(error);
  const validate = validators["outputs/audit-report"];
  const report: unknown = JSON.parse(out);
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  return { ...(report as Report), code };
}

/** The block of the rows of one register, changed. */
const inRegister =
  (register: string, change: (rows: string) => string) =>
  (text: string): string =>
    text.replace(new RegExp(`^${register}:\n(?:[ -].*\n)*`, "m"), change);

const found = ({ findings }: Report) => findings.map(({ norm, row, state }) => `${norm} ${row} ${state}`);

/** What no register of the law has a column for: true of every audit. */
const untold = [
  "syarat-akun-aktif akun: akun.admin_lengkap",
  ...["admin_utama", "admin_pengganti"].map(
    (register) =>
      `syarat-admin ${register}: calon.anggota_partai, calon.aparatur_sipil_negara, calon.merangkap, calon.terikat_perjanjian`,
  ),
  "akun-darurat akun: akun.persetujuan_diminta",
  "peralihan-akun akun: perbup.diundangkan",
  ...["admin_utama", "admin_pengganti"].map(
    (register) => `serah-terima-kustodian ${register}: serah_terima.disusun_kustodian`,
  ),
];

it("finds nothing where all is as it must be, and names the norms of which registers tell a part alone", async () => {
  const report = await reportOf((text) => text);
  expect({ code: report.code, findings: found(report), data: report.data }).toEqual({
    code: 0,
    findings: [],
    data: [],
  });
  expect(report.unchecked.map(({ norm, register, facts }) => `${norm} ${register}: ${facts.join(", ")}`)).toEqual(
    untold,
  );
  expect(report.unchecked.flatMap(({ columns }) => columns)).toEqual([]);
});

describe("finds, by the norm it goes against,", () => {
  const secondPic = `  - { nama: PEGAWAI G, jabatan: Kepala Bidang, skpd: disdik, ditetapkan: 2026-07-02, pengganti_ditunjuk: 2026-07-03, bekerja_setempat: ya, merangkap: tidak }\n`;
  it.each<[string, (text: string) => string, string]>([
    [
      "an agency without a person in charge",
      inRegister("pic", (rows) => rows.replace(/ {2}- nama: PEGAWAI F\n(?: {4}.*\n)*/, "")),
      "satu-pic disdik too_few",
    ],
    ["two of them", inRegister("pic", (rows) => rows + secondPic), "satu-pic disdik too_many"],
    [
      "an account whose Admin's days are over",
      inRegister("admin_utama", (rows) => rows.replace("sampai: 2028-07-31", "sampai: 2026-08-31")),
      "usul-admin ig-dinkes too_few",
    ],
    [
      "access that was not withdrawn when they were over",
      inRegister("admin_utama", (rows) => rows.replace("sampai: 2028-07-31", "sampai: 2026-08-31")),
      "cabut-akses admin_utama.ig-dinkes.2026-08-01 breached",
    ],
    [
      "a decree that has run out",
      (text) => text.replace("sampai: 2028-07-31\n\nakun", "sampai: 2026-08-20\n\nakun"),
      "usul-admin fb-dinkes too_few",
    ],
    [
      "no two-factor sign-in",
      (text) => text.replace("dua_faktor_diaktifkan: 2026-07-09", "dua_faktor_diaktifkan: belum"),
      "dua-faktor ig-disdik breached",
    ],
    [
      "two-factor sign-in turned off",
      (text) => text.replace("dua_faktor: ya", "dua_faktor: tidak"),
      "syarat-akun-aktif ig-dinkes unmet",
    ],
    [
      "an account without owner",
      (text) => text.replace("ig-disdik\n    skpd: disdik", 'ig-disdik\n    skpd: ""'),
      "isi-registri ig-disdik unmet",
    ],
    [
      "training that is out of date",
      inRegister("admin_pengganti", (rows) => rows.replace("penyegaran: 2026-07-22", "penyegaran: 2025-08-31")),
      "pelatihan-penyegaran admin_pengganti.ig-dinkes.2026-08-01 breached",
    ],
    [
      "an Admin without basic training",
      inRegister("admin_utama", (rows) => rows.replace("pelatihan_dasar: ya", "pelatihan_dasar: tidak")),
      "syarat-admin admin_utama.ig-dinkes.2026-08-01 unmet",
    ],
    [
      "an incident reported too late",
      (text) => text.replace("dilaporkan: 2026-08-20 16:50", "dilaporkan: belum"),
      "lapor-insiden insiden-1 breached",
    ],
    [
      "what is not known",
      (text) =>
        text.replace(
          "ditetapkan: 2026-07-02\n    pengganti_ditunjuk: 2026-07-03",
          'ditetapkan: 2026-07-02\n    pengganti_ditunjuk: ""',
        ),
      "pic-pengganti pic.dinkes unknown",
    ],
  ])("%s", async (_, change, expected) => {
    const report = await reportOf(change);
    expect(report.code).toBe(1);
    expect(found(report)).toContain(expected);
  });
});

describe("a day outside the calendar", () => {
  const training = (day: string) =>
    inRegister("admin_pengganti", (rows) => rows.replace("penyegaran: 2026-07-22", `penyegaran: ${day}`));

  it("before all calendars ends nothing, and hides nothing that is overdue", async () => {
    const report = await reportOf(training("2023-05-06"));
    expect(report.findings).toMatchObject([
      { norm: "pelatihan-penyegaran", state: "breached", uncountedYear: 2023, month: "2026-09" },
    ]);
  });

  it("at the end of the last one ends nothing either: what is due next year is due later", async () => {
    const late = (text: string) =>
      text.replace("dibuat: 2026-07-06", "dibuat: 2026-12-31").replace("didaftarkan: 2026-07-08", "didaftarkan: belum");
    const report = await reportOf(late, "--at", "2026-12-31T10:00:00+08:00");
    expect(found(report).filter((one) => one.startsWith("daftar-akun"))).toEqual([]);
    expect(report.beyondCalendar).toBeGreaterThan(0);
  });
});

it("names the columns for which a requirement is not met", async () => {
  const { findings } = await reportOf((text) => text.replace("dua_faktor: ya", "dua_faktor: tidak"));
  expect(findings.map(({ needs }) => needs)).toEqual([["akun.dua_faktor"]]);
});

it("who is not in force any more is told, and why nobody counts him", async () => {
  const report = await reportOf(
    inRegister("admin_utama", (rows) => rows.replace("sampai: 2028-07-31", "sampai: 2026-08-31")),
  );
  expect(report.notCounted).toEqual([
    expect.objectContaining({ row: "admin_utama.ig-dinkes.2026-08-01", standing: "over", until: "2026-08-31" }),
  ]);
});

it("who has not begun counts for nobody", async () => {
  const report = await reportOf(inRegister("admin_utama", (rows) => rows.replace("mulai: 2026-08-01", "mulai: belum")));
  expect(found(report)).toContain("usul-admin ig-dinkes too_few");
  expect(report.notCounted).toMatchObject([{ row: "admin_utama.ig-dinkes", standing: "not-yet" }]);
});

it("where nobody wrote since when a row counts, it is not known who counts, and the column is named", async () => {
  const report = await reportOf(inRegister("admin_utama", (rows) => rows.replace("mulai: 2026-08-01", 'mulai: ""')));
  expect(report.findings).toMatchObject([
    { norm: "usul-admin", row: "ig-dinkes", state: "unknown", needs: ["admin_utama.mulai"] },
  ]);
  expect(report.notCounted).toMatchObject([{ row: "admin_utama.ig-dinkes", standing: "unknown" }]);
  const second = await reportOf(
    inRegister(
      "admin_utama",
      (rows) =>
        rows +
        (rows.match(/ {2}- nama[\s\S]*?(?=\n {2}- nama)/)?.[0].replace("mulai: 2026-08-01", 'mulai: ""') ?? "") +
        "\n",
    ),
  );
  expect(found(second)).toContain("usul-admin ig-dinkes unknown");
});

it("a row without id is audited under what it is called, and its empty cell is told", async () => {
  const report = await reportOf((text) =>
    text.replace("id: insiden-1", 'id: ""').replace("dilaporkan: 2026-08-20 16:50", "dilaporkan: belum"),
  );
  expect(report.data.map(({ code }) => code)).toEqual(["register/cell-empty"]);
  expect(found(report)).toContain("lapor-insiden insiden.ig-dinkes breached");
  const account = await reportOf((text) =>
    text.replace("- id: ig-disdik", '- id: ""').replaceAll("akun: ig-disdik", "akun: fb-dinkes"),
  );
  expect(found(account)).toContain("usul-admin akun.disdik too_few");
});

it("an account that is called like its agency is no agency", async () => {
  const report = await reportOf((text) => text.replaceAll("ig-disdik", "disdik"));
  expect(report.agencies.map(({ id }) => id)).toEqual(["dinkes", "disdik"]);
});

it("a day that has not come does not fill a cell that must be filled", async () => {
  const report = await reportOf((text) => text.replace(/^ {4}ditinjau: .*/m, "    ditinjau: belum"));
  expect(report.findings).toContainEqual(
    expect.objectContaining({ norm: "isi-registri", state: "unmet", needs: ["akun.ditinjau"] }),
  );
});

it("the last day counts, the day after it does not", async () => {
  const ending = inRegister("admin_utama", (rows) => rows.replace("sampai: 2028-07-31", "sampai: 2026-09-01"));
  const evening = await reportOf(ending, "--at", "2026-09-01T23:59:59+08:00");
  const midnight = await reportOf(ending, "--at", "2026-09-02T00:00:00+08:00");
  expect(found(evening)).not.toContain("usul-admin ig-dinkes too_few");
  expect(found(midnight)).toContain("usul-admin ig-dinkes too_few");
});

it("a task ends with its last day: hours run from midnight", async () => {
  const { findings } = await reportOf(
    inRegister("admin_utama", (rows) => rows.replace("sampai: 2028-07-31", "sampai: 2026-08-31")),
  );
  expect(findings.find(({ norm }) => norm === "cabut-akses")?.due).toBe("2026-09-01T03:59:59+08:00");
});

it("rules made before registers were read from files are told from a mistake in a register", async () => {
  const old = JSON.parse(law["/proyek/dist/rules/rules.json"]) as { registers: { cells?: unknown }[] };
  for (const register of old.registers) delete register.cells;
  const host = memoryHost({
    ...law,
    "/proyek/dist/rules/rules.json": JSON.stringify(old),
    "/proyek/admin.yaml": registers,
  });
  const { code, error } = await runCli(host, ["audit", "admin.yaml", ...morning]);
  expect([code, error]).toEqual([2, expect.stringContaining("pedoman build")]);
});

it("mistakes in the registers are told where they stand, and the rest is audited", async () => {
  const report = await reportOf((text) =>
    text.replace("akun: fb-dinkes\n    lingkup_tugas: menerbitkan", "akun: fb-dinkess\n    lingkup_tugas: menerbitkan"),
  );
  expect(report.data).toEqual([
    expect.objectContaining({ code: "register/row-nowhere", at: { file: "admin.yaml", line: 113 } }),
  ]);
  expect(found(report)).toContain("usul-admin fb-dinkes too_few");
});

it("a day alone does not do where hours count", async () => {
  const report = await reportOf((text) => text.replace("diketahui: 2026-08-20 16:40", "diketahui: 2026-08-20"));
  expect(report.data.map(({ code }) => code)).toEqual(["register/time-missing"]);
});

it("a row that does not say where it belongs leaves open whose it is, though its column is there", async () => {
  const report = await reportOf(inRegister("pic", (rows) => rows.replace("skpd: disdik", 'skpd: ""')));
  expect(report.findings).toContainEqual(
    expect.objectContaining({ norm: "satu-pic", row: "disdik", state: "unknown", needs: ["pic.skpd"] }),
  );
});

it("what no file has a column for is not called satisfied", async () => {
  const report = await reportOf((text) => text.replace(/^ {4}dua_faktor_diaktifkan: .*\n/gm, ""));
  expect(report.unchecked.filter(({ columns }) => columns.length > 0)).toEqual([
    { norm: "dua-faktor", register: "akun", columns: ["akun.dua_faktor_diaktifkan"], facts: [] },
  ]);
});

describe("by month and agency", () => {
  it("a duty belongs to the month it falls due in; a month that is over is judged at its end", async () => {
    const clock = { instant: () => "2026-11-26T02:00:00.123Z" };
    const host = hostWith({ "admin.yaml": registers });
    const { out } = await runCli(host, ["audit", "admin.yaml", "--month", "2026-10", "--format", "json"], "", clock);
    const report = JSON.parse(out) as Report & { at: string };
    expect(report.at).toBe("2026-10-31T23:59:59+08:00");
    expect(new Set(found(report).map((one) => one.split(" ")[0]))).toEqual(
      new Set(["tinjau-registri", "tinjau-akses"]),
    );
    const september = await runCli(host, ["audit", "admin.yaml", "--month", "2026-09", "--format", "json"], "", clock);
    expect(found(JSON.parse(september.out) as Report)).toEqual([]);
  });

  it("what lies ahead is upcoming in its month", async () => {
    const report = await reportOf((text) => text);
    expect(report.upcoming.map(({ norm, row, due }) => `${norm} ${row} ${due}`)).toContain(
      "tinjau-akses ig-disdik 2026-10-09T23:59:59+08:00",
    );
    expect(new Set(report.upcoming.map(({ month }) => month))).toEqual(new Set(["2026-10"]));
  });

  it("one agency is told alone; an unknown one is refused", async () => {
    const report = await reportOf(
      (text) => text.replaceAll("dua_faktor: ya", "dua_faktor: tidak"),
      "--agency",
      "disdik",
    );
    expect(found(report)).toEqual(["syarat-akun-aktif ig-disdik unmet"]);
    expect(report.agencies.map(({ id, findings }) => [id, findings])).toEqual([["disdik", 1]]);
    await expect(reportOf((text) => text, "--agency", "disdikk")).rejects.toThrow("disdikk");
  });
});

describe("a register that cannot be read as it stands is not audited", () => {
  const csv = (text: string) => runCli(hostWith({ "skpd.csv": text }), ["audit", "skpd.csv", ...morning]);
  it.each([
    ["a formula", "\ufeffid;nama\r\ndinkes;=1+1\r\n", "register/formula-cell"],
    ["a wrong head", "\ufeffid;nmaa\r\ndinkes;Dinas\r\n", "Mungkin yang dimaksud `nama`?"],
    ["no table", "<html>", "register/column-unknown"],
  ])("%s", async (_, text, message) => {
    const { code, out, error } = await csv(text);
    expect({ code, out, said: error.includes(message) }).toEqual({ code: 2, out: "", said: true });
  });

  it("nor is a folder without registers, nor a month that is none", async () => {
    expect(await runCli(hostWith({ "kosong/baca.txt": "" }), ["audit", "kosong"])).toMatchObject({ code: 2, out: "" });
    const { code, error } = await runCli(hostWith({ "admin.yaml": registers }), [
      "audit",
      "admin.yaml",
      "--month",
      "10-2026",
    ]);
    expect([code, error]).toEqual([2, expect.stringContaining("2026-10")]);
  });
});

it("writes every form of the report; no form names a person, and none of them changes when nothing did", async () => {
  const host = hostWith({ "admin.yaml": registers.replaceAll("dua_faktor: ya", "dua_faktor: tidak") });
  const run = () => runCli(host, ["audit", "admin.yaml", "--report", "laporan", ...morning]);
  expect((await run()).code).toBe(1);
  const files = host.files();
  const names = Object.keys(files).filter((path) => path.startsWith("/proyek/laporan/"));
  expect(names.map((path) => path.slice("/proyek/laporan/".length))).toEqual([
    "jatuh-tempo.ics",
    "pemeriksaan-excel.csv",
    "pemeriksaan.csv",
    "pemeriksaan.html",
    "pemeriksaan.json",
  ]);
  for (const path of names) expect(files[path]).not.toMatch(/PEGAWAI|00000000/);
  await run();
  expect(host.files()).toEqual(files);
});

describe("in registers sent as JSON, what is due in a year without calendar", () => {
  const audit = (registers: unknown, ...more: readonly string[]) =>
    runCli(hostWith({}), ["audit", "-", ...morning, ...more], JSON.stringify(registers));
  const made = { id: "ig", dibuat: "2026-12-31T09:00:00+08:00" };

  it("is not due yet: no finding", async () => {
    const { out } = await audit({ akun: [{ ...made, didaftarkan: null }] }, "--format", "json");
    const validate = validators["outputs/audit"];
    expect(validate(JSON.parse(out)) ? [] : validate.errors).toEqual([]);
    expect(JSON.parse(out).findings).toContainEqual(
      expect.objectContaining({
        norm: "daftar-akun",
        state: "unknown",
        uncounted: { year: 2027, mayBeBreached: false },
      }),
    );
    expect((await audit({ akun: [{ ...made, didaftarkan: null }] })).out).not.toContain("[daftar-akun]");
  });

  it("is said where whether it was done is not known either", async () => {
    const { code, out } = await audit({ akun: [made] });
    expect([code, out]).toEqual([1, expect.stringContaining("tahun 2027 tidak berkalender")]);
  });
});
