import { describe, expect, it } from "vitest";
import type { AuditReportWire } from "../../model/generated/audit-report-wire.js";
import { validators } from "../../schema/generated/output-validators.js";
import { complaintsAbout, idsOn } from "../../testing/html-pages.js";
import { commaDialect, excelDialect } from "../checklists/csv-text.js";
import { auditCalendar } from "./audit-calendar.js";
import { auditCsv } from "./audit-csv.js";
import { auditPage } from "./audit-page.js";
import { auditWords } from "./audit-words.js";
import { reportView } from "./report-view.js";

const at = { file: "register.xlsx[akun]", line: 7 };
const account = { register: "akun", row: "ig-dinkes", name: "Akun dinkes.contoh", agency: "dinkes", at };

/** An agency of which everything can be said that a report says. */
const report: AuditReportWire = {
  $schema: "urn:pedoman:schema:outputs:audit-report:1",
  format: "1.0.0",
  at: "2026-09-01T10:00:00+08:00",
  policy: { edition: 3, contentHash: "0".repeat(64) },
  draft: true,
  rows: [{ register: "akun", rows: 1, inForce: 1 }],
  checks: 4,
  norms: [
    {
      norm: "dua-faktor",
      citation: "Pasal 40 ayat (1)",
      quote: "Kustodian wajib mengaktifkan autentikasi dua faktor pada setiap Akun Resmi.",
      document: "perbup-media-sosial",
      draft: true,
      said: { id: "Kustodian wajib mengaktifkannya.", en: "Kustodian must turn it on." },
      bearers: ["Kustodian"],
      findings: 1,
      upcoming: 1,
    },
    {
      norm: "satu-pic",
      citation: "Pasal 12 ayat (1)",
      quote: "Setiap Perangkat Daerah.",
      document: "perbup-media-sosial",
      draft: true,
      said: { id: "Satu.", en: "One." },
      bearers: [],
      findings: 1,
      upcoming: 0,
    },
  ],
  agencies: [{ id: "dinkes", name: "Dinas Kesehatan", findings: 2, upcoming: 1 }],
  months: [{ month: "2026-07", findings: 1, upcoming: 0 }],
  findings: [
    {
      norm: "dua-faktor",
      ...account,
      state: "breached",
      month: "2026-07",
      due: "2026-07-07T23:59:59+08:00",
      needs: [],
    },
    {
      norm: "satu-pic",
      register: "skpd",
      row: "dinkes",
      name: "Dinas Kesehatan",
      agency: "dinkes",
      at,
      state: "too_many",
      month: "2026-09",
      member: "pic",
      bound: "exactly",
      count: 1,
      found: 2,
      needs: [],
    },
  ],
  upcoming: [
    {
      norm: "dua-faktor",
      ...account,
      owed: "meninjau akses",
      bearers: ["Kustodian"],
      due: "2026-10-06T23:59:59+08:00",
      month: "2026-10",
      isCertain: false,
    },
  ],
  ending: [{ ...account, until: "2028-07-31", month: "2028-07" }],
  notCounted: [{ ...account, standing: "over", from: "2026-01-01", until: "2026-08-31" }],
  data: [
    {
      code: "register/row-nowhere",
      at,
      message: { id: "Tidak ada baris.", en: "No such row." },
      help: { id: "Perbaiki.", en: "Mend it." },
    },
  ],
  unchecked: [{ norm: "satu-pic", register: "skpd", columns: ["pic"], facts: [] }],
  beyondCalendar: 2,
};

/** The same report with something hostile wherever words come from a register or the law. */
function hostile<T>(value: T, evil: string, key = ""): T {
  const words = ["name", "quote", "citation", "owed", "file", "id", "en", "row"];
  if (typeof value === "string") return (words.includes(key) ? `${evil}${value}` : value) as T;
  if (Array.isArray(value)) return value.map((one) => hostile(one, evil, key)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one, evil, name)])) as T;
}

it("the report of these tests is one", () => {
  const validate = validators["outputs/audit-report"];
  expect(validate(report) ? [] : validate.errors).toEqual([]);
});

describe.each(["id", "en"] as const)("the page (%s)", (language) => {
  const page = auditPage(report, language);

  it("is sound HTML whose ids are there once", async () => {
    expect(await complaintsAbout(page)).toEqual([]);
    expect(new Set(idsOn(page)).size).toBe(idsOn(page).length);
  });

  it("loads nothing and runs nothing", () => {
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).not.toContain("<script");
    expect(page).toContain("default-src &#x27;none&#x27;");
  });

  it("prints whatever registers hold as text", () => {
    const evil = auditPage(
      hostile(report, '<script>alert(1)</script>"><img src=x> {{constructor}} </style>'),
      language,
    );
    expect(evil).not.toMatch(/<script|<img/);
    expect(evil.match(/<\/style>/g)).toHaveLength(page.match(/<\/style>/g)?.length ?? 0);
  });
});

it("the page says what is wrong, where, since when, and by which provision", () => {
  const page = auditPage(report, "id");
  for (const words of [
    "Pasal 40 ayat (1)",
    "Kustodian wajib mengaktifkan autentikasi dua faktor pada setiap Akun Resmi.",
    "Lewat waktu",
    "7 Juli 2026 pukul 24.00",
    "register.xlsx[akun], baris 7",
    "Lebih: 2 pic, seharusnya tepat 1",
    "1 Januari 2026 – 31 Agustus 2026",
    "Rancangan",
  ])
    expect(page).toContain(words);
});

it("of a list too long to read the first rows are shown, and how many more there are; the CSV has all", () => {
  const [finding] = report.findings;
  const findings = Array.from({ length: 503 }, (_, i) => ({
    ...(finding as AuditReportWire["findings"][number]),
    row: `ig-${i}`,
  }));
  const long = { ...report, findings };
  expect(auditPage(long, "id")).toContain("… dan 3 lagi");
  expect(auditPage({ ...report, findings: findings.slice(0, 500) }, "id")).not.toContain("lagi; semuanya");
  const rows = reportView(long, auditWords.en, 100).groups.flatMap((group) => group.rows);
  expect([rows.length, rows.at(-1)]).toEqual([101, [expect.stringContaining("… and 403 more")]]);
  expect(auditCsv(long, "id", commaDialect)).toContain('"ig-502"');
});

it("names the facts that no register records", () => {
  const unchecked = [{ norm: "satu-pic", register: "skpd", columns: ["pic"], facts: ["calon.merangkap"] }];
  expect(auditPage({ ...report, unchecked }, "id")).toContain("pic; tidak dicatat register: calon.merangkap");
});

it("names the year that has no calendar, where a time cannot be counted", () => {
  const findings = report.findings.map((one) => ({ ...one, uncountedYear: 2024 }));
  expect(auditPage({ ...report, findings }, "id")).toContain("tahun 2024 tidak berkalender");
  expect(auditPage({ ...report, findings }, "en")).toContain("2024 has no calendar");
});

it("counts in words of either language", () => {
  expect(auditPage(report, "en")).toContain("4 checks of 1 row: 2 findings, 1 falling due, 1 mistake in the registers");
  expect(auditPage(report, "id")).toContain("4 pemeriksaan atas 1 baris: 2 temuan, 1 yang akan jatuh tempo");
});

describe("as CSV", () => {
  it("everything the report holds is a line: findings, what falls due, mistakes, what ends, what does not count, what was not checked", () => {
    const lines = auditCsv(report, "id", commaDialect).trimEnd().split("\r\n");
    expect(lines).toHaveLength(1 + 2 + 1 + 1 + 1 + 1 + 1);
    expect(lines[1]).toContain('"dua-faktor","Pasal 40 ayat (1)","dinkes","2026-07","Lewat waktu"');
  });

  it.each(["=", "+", "-", "@", "\t="])("a cell that begins with %j is no formula", (sign) => {
    const text = auditCsv(hostile(report, `${sign}HYPERLINK(1)`), "id", excelDialect);
    expect(text).not.toMatch(/(?:^|;|\r\n)"[\s]*[=+\-@]/);
    expect(text).toContain("HYPERLINK");
  });
});

describe("as a calendar", () => {
  const region = { type: "Kabupaten", name: "Contoh" };
  const unfold = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

  it("has a task for each duty that falls due and each row that ends, with ids that do not hang on their time", () => {
    const later = { ...report, upcoming: report.upcoming.map((one) => ({ ...one, due: "2027-01-06T23:59:59+08:00" })) };
    const ids = (one: AuditReportWire) =>
      unfold(auditCalendar(one, region, "id")).filter((line) => line.startsWith("UID:"));
    expect(ids(report)).toEqual([
      "UID:dua-faktor.akun.ig-dinkes@kabupaten-contoh.pedoman",
      "UID:berlaku.akun.ig-dinkes@kabupaten-contoh.pedoman",
    ]);
    expect(ids(later)).toEqual(ids(report));
  });

  it("says when in UTC, who and by what, and reminds beforehand", () => {
    const lines = unfold(auditCalendar(report, region, "id"));
    expect(lines).toContain("DUE:20261006T155959Z");
    expect(lines).toContain("DTSTAMP:20260901T020000Z");
    expect(lines.find((line) => line.startsWith("DESCRIPTION:Yang wajib"))).toContain(
      "Kustodian\\nPerangkat Daerah: Dinas",
    );
    expect(lines.filter((line) => line.startsWith("TRIGGER"))).toEqual([
      "TRIGGER;RELATED=END:-P1D",
      "TRIGGER;RELATED=END:-P60D",
    ]);
  });

  it("a line end in a name begins no property", () => {
    const lines = auditCalendar(hostile(report, "x\r\nATTACH:http://x\r\n"), region, "id").split("\r\n");
    expect(lines.filter((line) => line.startsWith("ATTACH"))).toEqual([]);
  });
});
