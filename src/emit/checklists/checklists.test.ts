import { describe, expect, it } from "vitest";
import type { PlatformLimit } from "../../model/platform-limit.js";
import { complaintsAbout, fileNamed, idsOn, pagesOf, wordsOn } from "../../testing/html-pages.js";
import { norm, sampleHandbook } from "../../testing/sample-handbook.js";
import type { OutputFile } from "../emitter.js";
import { checklistsEmitter } from "./checklists.js";

const emit = (handbook = sampleHandbook) => checklistsEmitter.emit(handbook).value;
const files = emit();
const admin = fileNamed(files, "checklists/admin.html");
const markdown = fileNamed(files, "checklists/admin.md");

it("makes a page, a text and data for every role, an index and assets", () => {
  const paths = files.map(({ path }) => path);
  expect(paths[0]).toBe("checklists/index.html");
  for (const role of sampleHandbook.organisation.roles.keys()) {
    expect(paths).toContain(`checklists/${role}.html`);
    expect(paths).toContain(`checklists/${role}.md`);
    expect(paths).toContain(`checklists/${role}.json`);
  }
  expect(paths.filter((path) => path.includes("/assets/"))).toEqual([
    "checklists/assets/base.css",
    "checklists/assets/checklists.css",
    "checklists/assets/dark.css",
    "checklists/assets/icon.svg",
    "checklists/assets/theme.js",
    "checklists/assets/checklists.js",
    "checklists/assets/role-sheet.js",
    "checklists/assets/sheet-index.js",
  ]);
});

it.each([...pagesOf(files)])("%s is valid HTML with every id once", async (_path, page) => {
  expect(await complaintsAbout(page)).toEqual([]);
  expect(new Set(idsOn(page)).size).toBe(idsOn(page).length);
});

it("gives the same bytes twice", () => {
  expect(emit()).toEqual(files);
});

describe("the sheet of a role", () => {
  it("has a box with its label for every item, and a link to what it serves", () => {
    expect(admin).toContain(`<input type="checkbox" id="butir_sop-menjawab_dua-faktor" data-text="27a6518eaeadb0a9">
<div class="tick-words"><label for="butir_sop-menjawab_dua-faktor">Pastikan autentikasi dua faktor aktif.</label>`);
    expect(admin).toContain('<a href="../handbook/perbup-kanal-warga.html#waktu-tanggap-ayat-1">Pasal 4A ayat (1)</a>');
    expect(admin.match(/<input type="checkbox"/g)).toHaveLength(4);
    expect(admin).not.toContain("data-stop>");
  });

  it("shows the pause points of all its checklists in order, and says why an item serves none", () => {
    expect(wordsOn(admin)).toMatch(
      /Menjawab Isu Publik .* Sebelum mulai bertugas Pastikan .* Keluar dari akun pribadi\. \(tanpa pasal: mencegah salah akun\) .* Daftar Periksa Sebelum Menerbitkan Saat: sebelum menerbitkan Tanggapan .* Isi Pastikan sudah disetujui\. Pasal 3 ayat \(1\) ; Pasal 3 ayat \(2\) Akun/,
    );
  });

  it("says a title once where a list is one pause point of the same name", () => {
    const checklists = sampleHandbook.checklists.map((checklist) => ({
      ...checklist,
      title: checklist.groups[0]?.title ?? "",
    }));
    const page = fileNamed(emit({ ...sampleHandbook, checklists }), "checklists/admin.html");
    expect(page).toMatch(/<h2 id="[^"]*">Sebelum mulai bertugas<\/h2>/);
    expect(page).not.toContain("<h3>Sebelum mulai bertugas</h3>");
    expect(admin).toContain("<h3>Sebelum mulai bertugas</h3>");
  });

  it("sets grounds to stop apart, and says what they are for", () => {
    const checklists = sampleHandbook.checklists.map((checklist) => ({
      ...checklist,
      groups: checklist.groups.map((group) => (group.title === "Akun" ? { ...group, kind: "stop" as const } : group)),
    }));
    const made = emit({ ...sampleHandbook, checklists });
    const page = fileNamed(made, "checklists/admin.html");
    expect(page.match(/class="pause pause-stop"/g)).toHaveLength(1);
    expect(page).toMatch(/id="butir_sebelum-terbit_nama-akun" data-text="[0-9a-f]{16}" data-stop>/);
    expect(wordsOn(page)).toContain("Akun Satu saja terpenuhi, jangan diteruskan. Periksa nama akun.");
    expect(fileNamed(made, "checklists/admin.md")).toContain(
      "### Akun\n\n**Satu saja terpenuhi, jangan diteruskan.**\n\n- [ ] Periksa nama akun.",
    );
    expect(admin).not.toContain("pause-stop");
  });

  it("leads to each list of a document that holds several", () => {
    const [checklist] = sampleHandbook.checklists;
    const lists = checklist?.groups.flatMap((group) => [
      { ...checklist, title: "Satu", groups: [group] },
      { ...checklist, title: "Dua", groups: [{ ...group, provision: "dua", items: [] }] },
    ]);
    const page = fileNamed(emit({ ...sampleHandbook, checklists: lists ?? [] }), "checklists/admin.html");
    expect(new Set(idsOn(page)).size).toBe(idsOn(page).length);
  });

  it("lists duties and prohibitions of the role and then of the wider ones, quoted and cited", () => {
    const duties = wordsOn(admin.slice(admin.indexOf('<section class="duties"')));
    expect(duties).toMatch(
      /^Kewajiban dan larangan Kutipan dari Perbup Kanal Warga\. .* Sebagai Admin dilarang menerbitkan Tanggapan Pasal 3 ayat \(2\) “Admin dilarang .*” wajib menyampaikan tanda terima, paling lambat 1 hari kerja sejak Isu Publik terdeteksi Pasal 4A ayat \(1\) .* Sebagai Pegawai wajib membuka kanal warga/,
    );
    // A sanction, a statement or a permission is neither.
    expect(duties).not.toContain("sanksi administratif");
  });

  it("binds the role below: a substitute has the checklists and duties of the one it stands in for", () => {
    const substitute = wordsOn(fileNamed(files, "checklists/admin-pengganti.html"));
    expect(substitute).toContain("(berlaku bagi Admin)");
    expect(substitute).toContain("Sebagai Admin dilarang menerbitkan Tanggapan");
  });

  it("does not bind the wider role", () => {
    expect(wordsOn(fileNamed(files, "checklists/pegawai.html"))).not.toContain("Sebagai Admin");
    expect(wordsOn(fileNamed(files, "checklists/dinas.html"))).toContain(
      "Tidak ada kewajiban atau larangan khusus bagi peran ini.",
    );
  });

  it("finds a bearer in every case, in a joint bearer and through another rule", () => {
    const bupati = wordsOn(fileNamed(files, "checklists/bupati.html"));
    expect(bupati).toContain("Sebagai Bupati wajib menyetujui Tanggapan");
    expect(bupati).toContain("harus memberi persetujuan");
  });

  it("finds the substitutes of another rule's bearers, and survives rules that name each other", () => {
    const byRule = (id: string, kind: "as-in" | "substitutes-of", rule: string) =>
      norm(id, "pasal-6", {
        modality: "obligation",
        bearer: [{ key: undefined, value: { kind, rule } }],
        act: [{ key: undefined, value: { words: `menjalankan ${id}`, act: undefined } }],
      });
    const norms = [
      ...sampleHandbook.norms,
      byRule("pengganti", "substitutes-of", "tanda-terima"),
      byRule("satu", "as-in", "dua"),
      byRule("dua", "as-in", "satu"),
    ];
    const made = emit({ ...sampleHandbook, norms });
    expect(wordsOn(fileNamed(made, "checklists/admin-pengganti.html"))).toContain(
      "Sebagai Admin pengganti wajib menjalankan pengganti",
    );
    expect(wordsOn(fileNamed(made, "checklists/admin.html"))).not.toContain("menjalankan");
  });

  it("lists a duty once, under the nearest of the roles it names", () => {
    const members = ["admin", "pegawai"].map((role) => ({ kind: "role", role }) as const);
    const both = norm("bersama", "pasal-6", {
      modality: "obligation",
      bearer: [{ key: undefined, value: { kind: "each", members } }],
      act: [{ key: undefined, value: { words: "menjaga rahasia", act: undefined } }],
    });
    const text = wordsOn(fileNamed(emit({ ...sampleHandbook, norms: [both] }), "checklists/admin.html"));
    expect(text).toMatch(/Sebagai Admin wajib menjaga rahasia/);
    expect(text.match(/menjaga rahasia/g)).toHaveLength(1);
  });

  it("names the document of a duty where duties stand in several", () => {
    const [first, ...rest] = sampleHandbook.norms;
    const elsewhere = norm("lain", "pasal-6", {
      modality: "obligation",
      bearer: [{ key: undefined, value: { kind: "role", role: "admin" } }],
      act: [{ key: undefined, value: { words: "menyimpan arsip", act: undefined } }],
      source: { document: "sop-menjawab", provision: "tujuan", eId: "sec_1", citation: "bagian «Tujuan»", quote: "" },
    });
    const made = emit({ ...sampleHandbook, norms: first ? [first, ...rest, elsewhere] : [] });
    const text = wordsOn(fileNamed(made, "checklists/admin.html"));
    expect(text).toContain("Pasal 3 ayat (2) Perbup Kanal Warga");
    expect(text).toContain("bagian «Tujuan» Menjawab Isu Publik");
  });
});

describe("the Markdown twin", () => {
  it("has the same lines to tick, with their citations in brackets", () => {
    expect(markdown).toBe(`# Daftar Periksa: Admin

## Menjawab Isu Publik

### Sebelum mulai bertugas

- [ ] Pastikan autentikasi dua faktor aktif. (Pasal 4A ayat (1))
- [ ] Keluar dari akun pribadi. (tanpa pasal: mencegah salah akun)

## Daftar Periksa Sebelum Menerbitkan

Saat: sebelum menerbitkan Tanggapan

### Isi

- [ ] Pastikan sudah disetujui. (Pasal 3 ayat (1); Pasal 3 ayat (2))

### Akun

- [ ] Periksa nama akun. (tanpa pasal: mencegah salah akun)

## Kewajiban dan larangan

Kutipan dari Perbup Kanal Warga. Yang mengikat adalah bunyi pasal yang ditautkan.

### Sebagai Admin

- **dilarang** menerbitkan Tanggapan (Pasal 3 ayat (2))
  “Admin dilarang menerbitkan Tanggapan sebelum memperoleh persetujuan sebagaimana dimaksud pada ayat (1), kecuali Tanggapan bersumber dari Bank Jawaban.”
- **wajib** menyampaikan tanda terima, paling lambat 1 hari kerja sejak Isu Publik terdeteksi (Pasal 4A ayat (1))
  “Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.”

### Sebagai Pegawai

- **wajib** membuka kanal warga (Pasal 4A ayat (3))
  “Kanal warga dibuka pada jam berikut:”
`);
  });

  it("keeps hostile text as text", () => {
    const [checklist, ...others] = sampleHandbook.checklists;
    const title = "<script>alert(1)</script>\n# [x](javascript:1) *a* `b` _c_ | d ~e~ \\";
    const checklists = checklist ? [{ ...checklist, title }, ...others] : [];
    expect(fileNamed(emit({ ...sampleHandbook, checklists }), "checklists/admin.md")).toContain(
      "## \\<script\\>alert(1)\\</script\\> # \\[x\\](javascript:1) \\*a\\* \\`b\\` \\_c\\_ \\| d \\~e\\~ \\\\\n",
    );
  });
});

describe("the other forms of a sheet", () => {
  const offered = [...admin.matchAll(/<li><a href="([^"]+)">[^<]*<\/a> <span class="download-size">(\d+) kB<\/span>/g)];

  it("stand on its page with their size, those made before among them", () => {
    expect(offered.map(([, href]) => href)).toEqual([
      "admin.xlsx",
      "admin.excel.csv",
      "admin.csv",
      "admin.ics",
      "admin.md",
      "admin.json",
    ]);
    for (const [, href, size] of offered) {
      const file = files.find(({ path }) => path === `checklists/${href}`);
      expect(Number(size)).toBe(Math.ceil(Buffer.byteLength(file?.contents ?? "") / 1000));
    }
    const word: OutputFile = { path: "checklists/admin.docx", contents: new Uint8Array(4001) };
    const elsewhere: OutputFile = { path: "handbook/admin.pdf", contents: "" };
    const made = checklistsEmitter.emit(sampleHandbook, undefined, [word, elsewhere]).value;
    const page = wordsOn(fileNamed(made, "checklists/admin.html"));
    expect(page).toContain("Unduh Formulir Word (DOCX) 5 kB Lembar kerja (XLSX)");
    expect(page).not.toContain("PDF untuk dicetak");
  });

  it("are only data and text where there is nothing to tick, and a calendar where something recurs", () => {
    const of = (role: string) =>
      files.flatMap(({ path }) => (path.startsWith(`checklists/${role}.`) ? [path.slice(12 + role.length)] : []));
    expect(of("pegawai")).toEqual(["html", "md", "ics", "json"]);
    expect(of("dinas")).toEqual(["html", "md", "json"]);
  });
});

it("the index can be filtered by role, moment and platform, and is plain lists without a script", () => {
  const index = fileNamed(files, "checklists/index.html");
  expect(index).toContain('<div class="sheet-filter" hidden>');
  expect(index).toContain('<option value="admin">Admin</option>');
  expect(index).toContain("<option>sebelum menerbitkan Tanggapan</option>");
  expect(index).not.toContain('name="platform"');
  expect(index).toContain(
    '<li data-moment="sebelum menerbitkan Tanggapan"><a href="admin.html#daftar_sebelum-terbit_isi">Daftar Periksa Sebelum Menerbitkan</a>',
  );
});

it("a list is for the platforms that its words name", () => {
  const limit = (platform: string) => ({ platform }) as PlatformLimit;
  const [list] = sampleHandbook.checklists;
  const named = (text: string) => {
    const groups = list?.groups.map((group) => ({ ...group, title: text })) ?? [];
    const checklists = list ? [{ ...list, groups }] : [];
    const platformLimits = ["X", "Facebook", "Google Bisnis"].map(limit);
    const made = emit({ ...sampleHandbook, checklists, platformLimits });
    return [JSON.parse(fileNamed(made, "checklists/admin.json")).checklists[0].platforms, made] as const;
  };
  expect(named("Hentikan dalam 3 x 24 jam, Xenia")[0]).toEqual([]);
  expect(named("Balas di X, atau Google Bisnis")[0]).toEqual(["X", "Google Bisnis"]);
  const index = fileNamed(named("Siaran di Facebook")[1], "checklists/index.html");
  expect(index).toContain('data-platforms="Facebook"');
  expect(index).toContain("<option>Facebook</option>");
  // The others are not lost: the filter says what they are for.
  expect(index).toContain('<option value="-">berlaku di platform apa pun</option>');
});

it("lists roles with checklists first, with what and when", () => {
  expect(wordsOn(fileNamed(files, "checklists/index.html"))).toMatch(
    /Peran dengan daftar periksa Admin Menjawab Isu Publik Daftar Periksa Sebelum Menerbitkan Saat: sebelum menerbitkan Tanggapan 3 kewajiban dan larangan Admin pengganti .* Peran lain: kewajiban dan larangan Setiap orang Pegawai 1 kewajiban dan larangan/,
  );
});
