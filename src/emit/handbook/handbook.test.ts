import { describe, expect, it } from "vitest";
import { bundleOf } from "../../compile/bundle.js";
import { sha256 } from "../../compile/sha256.js";
import type { Document } from "../../model/document.js";
import { walkProvisions } from "../../model/provision.js";
import {
  addressesOn,
  brokenLinks,
  complaintsAbout,
  fileNamed,
  idsOn,
  pagesOf,
  wordsOn,
} from "../../testing/html-pages.js";
import { poison } from "../../testing/poison.js";
import { grow, paragraph, sampleHandbook, words } from "../../testing/sample-handbook.js";
import { askEmitter } from "../ask/ask.js";
import { checklistsEmitter } from "../checklists/checklists.js";
import { regionNames } from "../formulae.js";
import { scenarioAnchor } from "../html/address.js";
import { referrersIn } from "../html/referrers.js";
import { everyProvision } from "../html/walk-text.js";
import { rolesEmitter } from "../roles/roles.js";
import { wordsIn } from "../words.js";
import { citedAs } from "./cited-as.js";
import { handbookEmitter } from "./handbook.js";

const emit = (handbook = sampleHandbook) => handbookEmitter.emit(handbook).value;
const files = emit();
const pageOf = (id: string, from = files): string => fileNamed(from, `handbook/${id}.html`);
const perbup = pageOf("perbup-kanal-warga");

/** The words from the element of that id up to the next element with an id. */
function wordsAt(page: string, id: string): string {
  const start = page.lastIndexOf("<", page.indexOf(`id="${id}"`));
  const next = page.indexOf(' id="', page.indexOf(`id="${id}"`) + 1);
  return wordsOn(page.slice(start, page.lastIndexOf("<", next)));
}

/** The tags of a page with the values of their attributes taken out. */
function bareTags(page: string): readonly string[] {
  return [...page.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
}

/** The sample with its regulation changed. */
function withRegulation(change: (document: Document) => Document) {
  const documents = sampleHandbook.documents.map((document) =>
    document.head.id === "perbup-kanal-warga" ? change(document) : document,
  );
  return { ...sampleHandbook, documents };
}

describe("the site", () => {
  it("has a page for every document, an index and its assets, all under its own folder", () => {
    expect(files.map(({ path }) => path)).toEqual([
      "handbook/index.html",
      "handbook/susunan.html",
      "handbook/perbup-kanal-warga.html",
      "handbook/kepbup-admin.html",
      "handbook/pedoman-menjawab.html",
      "handbook/sop-menjawab.html",
      "handbook/sebelum-terbit.html",
      "handbook/kosakata-kanal.html",
      "handbook/organisasi-samudra.html",
      "handbook/kalender-2026.html",
      "handbook/arahan-rapat.html",
      "handbook/handbook.html",
      "handbook/cakupan.html",
      "handbook/bagan.html",
      "handbook/cari.html",
      "handbook/assets/cari-indeks.js",
      "handbook/assets/base.css",
      "handbook/assets/handbook.css",
      "handbook/assets/ask.css",
      "handbook/assets/dark.css",
      "handbook/assets/icon.svg",
      "handbook/assets/theme.js",
      "handbook/assets/handbook.js",
      "handbook/assets/search.js",
    ]);
  });

  it.each([...pagesOf(files)])("%s is valid HTML", async (_path, page) => {
    expect(await complaintsAbout(page)).toEqual([]);
  });

  it.each(sampleHandbook.documents.map((document) => [document.head.id, document] as const))(
    "gives every provision of %s its id exactly once and a lasting link named by its citation",
    (id, document) => {
      const page = pageOf(id);
      const ids = idsOn(page);
      expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
      const provisions = [...walkProvisions([...document.preamble, ...document.body, ...document.attachments])];
      expect(provisions.length).toBeGreaterThan(0);
      for (const provision of provisions) {
        expect(ids).toContain(provision.id);
        expect(page).toContain(
          `<a class="permalink" href="#${provision.id}" aria-label="Tautan ke ${provision.citation}">¶</a>`,
        );
      }
      for (const quoted of everyProvision(document)) expect(ids).toContain(quoted.id);
    },
  );

  it("has no link that leads nowhere, the checklists' included", () => {
    const bundle = bundleOf(sampleHandbook).value;
    const more = [askEmitter, rolesEmitter].flatMap((emitter) => emitter.emit(sampleHandbook, bundle).value);
    const all = [...files, ...more, ...checklistsEmitter.emit(sampleHandbook).value];
    expect(brokenLinks(all)).toEqual([]);
    expect(brokenLinks([{ path: "a.html", contents: '<a href="b.html"></a><a href="#c"></a>' }])).toEqual([
      "a.html → b.html",
      "a.html → #c",
    ]);
  });

  it("asks no other host for anything and runs no script but its own files", () => {
    for (const [path, page] of pagesOf(files)) {
      if (path === "handbook/handbook.html") continue;
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
        .exec(page)?.[1]
        ?.replaceAll("&#x27;", "'");
      expect(policy, path).toBe(
        "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; script-src 'self' file:; base-uri 'none'; form-action 'self' file:",
      );
      expect(page, path).not.toMatch(
        /<script(?! type="application\/json" id="pratinjau_data">| type="application\/ld\+json">| src="assets\/[a-z-]+\.js"(?: defer)?><\/script>)|<iframe|<img|<object|<embed|<form(?! class="search")|\sstyle=|\son[a-z]+=/i,
      );
      const loaded = [...page.matchAll(/<link [^>]*href="([^"]*)"/g)].map((match) => match[1]);
      expect(loaded, path).toEqual([
        "assets/icon.svg",
        "assets/base.css",
        "assets/handbook.css",
        "assets/ask.css",
        "assets/dark.css",
      ]);
    }
    for (const name of ["base.css", "handbook.css", "ask.css", "dark.css"]) {
      expect(fileNamed(files, `handbook/assets/${name}`)).not.toMatch(/url\(|@import|@font-face/);
    }
  });

  it("is also one file that has no neighbours: its styles and scripts stand in it, each allowed by its hash and nothing else", () => {
    const page = pageOf("handbook");
    const policy = (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "")
      .replaceAll("&#x27;", "'")
      .replaceAll("&#x3D;", "=");
    const inside = (tag: string): readonly string[] =>
      [...page.matchAll(new RegExp(`<${tag}(?: media="[^"]*" data-theme="[^"]*")?>(.*?)</${tag}>`, "gs"))].map(
        ([, text]) => `'sha256-${Buffer.from(sha256(text as string), "hex").toString("base64")}'`,
      );
    expect(inside("style")).toHaveLength(2);
    expect(inside("script")).toHaveLength(3);
    expect(policy).toBe(
      `default-src 'none'; style-src ${inside("style").join(" ")}; script-src ${inside("script").join(" ")}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(page.replace(/<script.*?<\/script>/gs, "")).not.toMatch(
      /<(?:link|iframe|img|object|embed)|\ssrc=|\sstyle=|\son[a-z]+=/i,
    );
    const ids = idsOn(page.replace(/<script.*?<\/script>/gs, ""));
    expect(new Set(ids).size).toBe(ids.length);
    const places = addressesOn(page).filter((address) => !/^[a-z]+:/.test(address));
    expect(
      places.filter((address) => !address.startsWith("#") || !ids.includes(decodeURIComponent(address.slice(1)))),
    ).toEqual([]);
    for (const { head } of sampleHandbook.documents) expect(ids).toContain(`${head.id}__`);
  });

  it("has in its one file what concerns each role, every link leading to a place in it", () => {
    const roles = rolesEmitter.emit(sampleHandbook, bundleOf(sampleHandbook).value).value;
    const page = pageOf("handbook", handbookEmitter.emit(sampleHandbook, undefined, roles).value);
    const part = page.slice(page.indexOf('id="peran_admin__"'), page.indexOf('id="peran_admin-pengganti__"'));
    expect(wordsOn(`<div ${part}`)).toMatch(/Saya Admin .*Dilarang dilarang menerbitkan Tanggapan Pasal 3 ayat \(2\)/);
    expect(part).toContain('href="#perbup-kanal-warga__tangga-persetujuan-ayat-2"');
    expect(part).toContain('href="#sebelum-terbit__isi"');
    expect(part).not.toContain("duty-quote");
    const ids = idsOn(page.replace(/<script.*?<\/script>/gs, ""));
    expect(new Set(ids).size).toBe(ids.length);
    const led = addressesOn(page).filter((address) => !/^[a-z]+:/.test(address));
    expect(led.filter((address) => !ids.includes(decodeURIComponent(address.slice(1))))).toEqual([]);
    for (const role of sampleHandbook.organisation.roles.keys()) expect(led).toContain(`#peran_${role}__`);
  });

  it("leads from every page to documents, roles, the question and the checklists, and says which of them it stands in", () => {
    const bundle = bundleOf(sampleHandbook).value;
    const more = [askEmitter, rolesEmitter, checklistsEmitter].flatMap(
      (emitter) => emitter.emit(sampleHandbook, bundle).value,
    );
    const ways = (path: string): readonly string[] => {
      const page = fileNamed([...files, ...more], path);
      const navigation = page.slice(page.indexOf('<nav class="site-navigation"'), page.indexOf("</header>"));
      return [...navigation.matchAll(/<a href="([^"]*)"( aria-current="true")?>/g)].map(
        ([, href, current]) => `${href}${current ? " ←" : ""}`,
      );
    };
    expect(ways("handbook/perbup-kanal-warga.html")).toEqual([
      "index.html ←",
      "peran.html",
      "bolehkah.html",
      "../checklists/index.html",
    ]);
    const where = (path: string): string | undefined => ways(path).find((way) => way.endsWith("←"));
    expect(where("handbook/peran_admin.html")).toBe("peran.html ←");
    expect(where("handbook/bolehkah.html")).toBe("bolehkah.html ←");
    expect(ways("checklists/admin.html")).toEqual([
      "../handbook/index.html",
      "../handbook/peran.html",
      "../handbook/bolehkah.html",
      "index.html ←",
    ]);
  });

  it("names edition and content, never a date of building", () => {
    const footer = wordsOn(perbup.slice(perbup.indexOf('<footer class="site-footer">')));
    expect(footer).toBe(
      `Edisi dokumen 3 Edisi kebijakan 10 Sidik isi (SHA-256) ${sampleHandbook.policy.contentHash} Sidik isi sama bila dan hanya bila seluruh naskahnya sama.`,
    );
  });

  it("gives the same bytes twice", () => {
    expect(emit()).toEqual(files);
  });

  it.each(["index", "cari", "handbook", "susunan"])(
    "keeps a document called %s apart from the page of that name",
    (id) => {
      const renamed = withRegulation((document) => ({ ...document, head: { ...document.head, id } }));
      const paths = emit({ ...renamed, norms: [], decisionTables: [], scenarios: [] }).map(({ path }) => path);
      expect(paths).toContain(`handbook/${id}_.html`);
      expect(new Set(paths).size).toBe(paths.length);
    },
  );
});

describe("a document's page", () => {
  it("says where it stands and what comes before and after it", () => {
    const page = pageOf("pedoman-menjawab");
    const places = (from: string, to: string): readonly string[] =>
      addressesOn(page.slice(page.indexOf(from), page.indexOf(to, page.indexOf(from))));
    expect(places('<nav class="breadcrumbs"', "</nav>")).toEqual(["index.html", "index.html#jenis_pedoman"]);
    expect(places('<nav class="neighbours"', "</nav>")).toEqual(["kepbup-admin.html", "sop-menjawab.html"]);
  });

  it("offers the files that were made of it before, with their size, and no others", () => {
    const before = [
      { path: "handbook/perbup-kanal-warga.pdf", contents: new Uint8Array(84_000) },
      { path: "records/akn/perbup-kanal-warga.xml", contents: "x".repeat(1_240_000) },
      { path: "handbook/kepbup-admin.pdf", contents: "x" },
    ];
    const page = pageOf("perbup-kanal-warga", handbookEmitter.emit(sampleHandbook, undefined, before).value);
    const part = page.slice(page.indexOf('<div class="downloads"'), page.indexOf("<article"));
    expect(part).toMatch(/href="perbup-kanal-warga\.pdf">PDF, [^<]*<\/a> <span class="size">84 kB</);
    expect(part).toMatch(/href="\.\.\/records\/akn\/perbup-kanal-warga\.xml">[^<]*<\/a> <span class="size">1,2 MB</);
    expect(part).not.toContain("kepbup-admin");
    expect(perbup).not.toContain('class="downloads"');
  });

  it("offers what holds the whole handbook at its index, and no page that stands beside it", () => {
    const before = ["buku-pedoman.pdf", "peran_pic.html", "bolehkah.html", "pedoman-kanal.pdf"].map((name) => ({
      path: `handbook/${name}`,
      contents: "x".repeat(2000),
    }));
    const { value } = handbookEmitter.emit(sampleHandbook, bundleOf(sampleHandbook).value, before);
    const page = fileNamed(value, "handbook/index.html");
    const part = page.slice(page.indexOf('<div class="downloads"'), page.indexOf("<section"));
    const offered = [...part.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(offered).toEqual(["handbook.html", "buku-pedoman.pdf"]);
  });

  it("says who refers to a provision, under it and linked", () => {
    const [document, places] = [...referrersIn(sampleHandbook)].find(([id]) => id === "perbup-kanal-warga") ?? [];
    expect(document).toBe("perbup-kanal-warga");
    expect(places?.size).toBeGreaterThan(2);
    for (const [id, referrers] of places ?? []) {
      const at = perbup.indexOf(`id="${id}"`);
      const fold = perbup.slice(
        perbup.indexOf(`Dirujuk oleh ${referrers.length}<`, at),
        perbup.indexOf("</details>", perbup.indexOf(`Dirujuk oleh ${referrers.length}<`, at)),
      );
      for (const { document: from, provision } of referrers)
        expect(addressesOn(fold)).toContain(from === document ? `#${provision}` : `${from}.html#${provision}`);
    }
  });

  it("names the act in full for those who cite it; a draft has no number yet", () => {
    expect(perbup).toMatch(/<article class="[^"]*" data-citation="Rancangan Peraturan Bupati Samudra tentang [^"]+">/);
    const region = regionNames(sampleHandbook);
    const { head } = sampleHandbook.documents[0] as Document;
    if (head.kind !== "peraturan-bupati") throw new Error("The first document of the sample is its regulation");
    expect(citedAs({ ...head, status: "berlaku", number: "7" }, region, wordsIn("id"))).toBe(
      `Peraturan Bupati Samudra Nomor 7 Tahun ${head.year} tentang ${head.title}`,
    );
  });

  it("brings along what its references to other pages say", () => {
    const page = pageOf("pedoman-menjawab");
    const data = JSON.parse(/id="pratinjau_data">(.*?)<\/script>/.exec(page)?.[1] ?? "{}");
    expect(Object.keys(data).length).toBeGreaterThan(0);
    for (const [href, [heading, text]] of Object.entries<[string, string]>(data)) {
      expect(addressesOn(page)).toContain(href);
      expect(heading).not.toBe("");
      expect(text.length).toBeLessThan(430);
    }
  });
});

describe("hostile text", () => {
  const poisoned = poison(sampleHandbook);
  const pages = [...pagesOf(emit(poisoned)), ...pagesOf(checklistsEmitter.emit(poisoned).value)];

  it.each(pages)("stays text on %s", async (path, whole) => {
    // The handbook in one file holds our own styles and scripts; what an author wrote is looked for in the rest.
    const ours = /<style(?: media="[^"]*" data-theme="[^"]*")?>.*?<\/style>|<script>.*?<\/script>/gs;
    const page = path === "handbook/handbook.html" ? whole.replace(ours, "") : whole;
    if (path === "handbook/handbook.html") expect(whole.match(ours)).toHaveLength(5);
    expect(
      bareTags(page).filter((tag) =>
        /^<(?:script(?! type="" id="">| (?:src|type)=""(?: defer)?>)|img|style|textarea|iframe)|\son[a-z]+=/i.test(tag),
      ),
    ).toEqual([]);
    expect(addressesOn(page).filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address))).toEqual([]);
    expect(page.match(/<title>/g)).toHaveLength(1);
    expect(await complaintsAbout(page)).toEqual([]);
  });

  it("is still there to be read", () => {
    expect(wordsOn(pageOf("perbup-kanal-warga", emit(poisoned)))).toContain(
      "<script>alert(1)</script><img src=x onerror=alert(2)>",
    );
  });
});

describe("a draft regulation", () => {
  it("says so in words before anything else", () => {
    expect(wordsOn(perbup)).toMatch(
      /Rancangan\. Belum berlaku\. Isinya masih dapat berubah\. Tanggal 1 Juli 2026 hanya anggapan .* RANCANGAN PERATURAN BUPATI SAMUDRA NOMOR \.\.\. TAHUN \.\.\. TENTANG PENGELOLAAN KANAL WARGA PEMERINTAH DAERAH/,
    );
  });

  it("stands in its formulae, in the order of the law", () => {
    const text = wordsOn(perbup);
    const order = [
      "DENGAN RAHMAT TUHAN YANG MAHA ESA BUPATI SAMUDRA,",
      "Menimbang ¶ : a. bahwa masyarakat",
      "Mengingat ¶ : 1. Pasal 18",
      "MEMUTUSKAN: Menetapkan : PERATURAN BUPATI TENTANG PENGELOLAAN KANAL WARGA PEMERINTAH DAERAH. BAB I KETENTUAN UMUM",
      "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Samudra.",
      "Ditetapkan di Tanjung Samudra pada tanggal ... BUPATI SAMUDRA, ...",
      "Diundangkan di Tanjung Samudra pada tanggal ... SEKRETARIS DAERAH KABUPATEN SAMUDRA, ...",
      "BERITA DAERAH KABUPATEN SAMUDRA TAHUN ... NOMOR ...",
      "PENJELASAN ATAS PERATURAN BUPATI SAMUDRA NOMOR ... TAHUN ... TENTANG",
      "LAMPIRAN PERATURAN BUPATI SAMUDRA NOMOR ... TAHUN ... TENTANG",
      "TABEL TINGKAT ISU PUBLIK",
      "BUPATI SAMUDRA, ... Daftar istilah",
    ];
    const places = order.map((part) => text.lastIndexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("nests ayat, huruf and angka as lists whose labels are text", () => {
    const text = wordsOn(
      perbup.slice(perbup.indexOf('id="tangga-persetujuan-ayat-1"'), perbup.indexOf('id="tangga-persetujuan-ayat-1a"')),
    );
    expect(text).toContain("a. PIC untuk Isu Publik tingkat rutin;");
    expect(text).toMatch(/b\. Kepala .* 1\. ketersediaan data, yaitu: a\) data primer: 1\) laporan petugas; dan/);
    const depth = (id: string): number => {
      const before = perbup.slice(perbup.indexOf("<article"), perbup.indexOf(`id="${id}"`));
      return (before.match(/<ol class="items">/g) ?? []).length - (before.match(/<\/ol>/g) ?? []).length;
    };
    expect(depth("tangga-persetujuan-ayat-1")).toBe(1);
    expect(depth("tangga-persetujuan-ayat-1-huruf-b-angka-1-huruf-a-angka-2")).toBe(5);
    expect(depth("tangga-persetujuan-ayat-1a")).toBe(1);
  });

  it("begins a new list where the form of the labels changes", () => {
    const item = (form: "a." | "1.", number: string) =>
      grow({ kind: form === "a." ? "huruf" : "angka", form, number, text: `butir ${number};` });
    const pasal = {
      ...grow({ kind: "pasal", number: "1" }),
      children: [item("a.", "a"), item("a.", "b"), item("1.", "1")],
    };
    const emptied = { ...withRegulation((document) => ({ ...document, body: [pasal] })), norms: [], scenarios: [] };
    const page = pageOf("perbup-kanal-warga", emit({ ...emptied, decisionTables: [] }));
    const text = page.slice(page.indexOf('id="pasal-1"'), page.indexOf('id="bagian_penutup"'));
    expect(text.match(/<ol class="items">/g)).toHaveLength(2);
    expect(wordsOn(`<p ${text}`)).toMatch(/a\. butir a; ¶ b\. butir b; ¶ 1\. butir 1; ¶/);
  });

  it("sets the wrap-up text after the list it closes and before the next ayat", () => {
    const [last, wrapUp, next] = [
      "tingkat krisis,",
      "dengan tetap memperhatikan keselamatan",
      'id="tangga-persetujuan-ayat-1a"',
    ].map((part) => perbup.indexOf(part)) as [number, number, number];
    expect(last).toBeLessThan(wrapUp);
    expect(wrapUp).toBeLessThan(next);
    expect(perbup.slice(last, wrapUp)).toContain("</ol>");
  });

  it("keeps the number of what is repealed", () => {
    expect(wordsAt(perbup, "tangga-persetujuan-ayat-3")).toContain("(3) Dihapus.");
    expect(wordsAt(perbup, "pasal-4")).toBe("Pasal 4 ¶ Dihapus.");
    const emptied = withRegulation((document) => ({
      ...document,
      body: [{ ...(document.body[0] as Document["body"][number]), repealed: true, content: [], children: [] }],
    }));
    expect(
      wordsOn(pageOf("perbup-kanal-warga", emit({ ...emptied, norms: [], scenarios: [], decisionTables: [] }))),
    ).toContain("BAB I KETENTUAN UMUM ¶ Dihapus.");
  });

  it("prints quoted law as a quotation, after the words that announce it", () => {
    const pasal = perbup.slice(perbup.indexOf('id="pasal-5"'), perbup.indexOf('id="bab-iia"'));
    expect(wordsOn(`<p ${pasal}`)).toMatch(/berbunyi sebagai berikut: \(1\) Pengaduan diterima/);
    expect(pasal).toContain('<blockquote class="quoted-law"');
  });

  it("folds what machines read under the provision, with act, bearer, time and reason in words", () => {
    const reading = perbup.slice(
      perbup.indexOf('<details class="machine">', perbup.indexOf('id="waktu-tanggap-ayat-1"')),
    );
    expect(wordsOn(reading)).toMatch(
      /^Pembacaan mesin Pasal 4A ayat \(1\) · 1 aturan .*Admin wajib menyampaikan tanda terima Terbaca: Admin wajib menyampaikan tanda terima, terhadap Setiap orang, apabila “isu\.tingkat = rutin”, paling lambat 1 hari kerja sejak “Isu Publik terdeteksi”, dengan bukti yang disimpan: tangkapan layar tanda terima\. Terhadap Setiap orang Bila isu\.tingkat = rutin Batas waktu paling lambat 1 hari kerja sejak isu\.terdeteksi Bukti disimpan tangkapan layar tanda terima Id aturan tanda-terima/,
    );
    expect(wordsOn(perbup)).toMatch(/Penilaian dinilai oleh manusia, tidak diputus mesin Alasan Maksud pengaturan/);
    expect(wordsOn(perbup)).toMatch(
      /Pelaku rutin: PIC perhatian: Kepala Perangkat Daerah krisis: Sekretaris Daerah atau Bupati/,
    );
    expect(wordsOn(perbup)).toMatch(/pihak yang disebut dalam Pasal 3 ayat \(1\) harus memberi persetujuan/);
    expect(wordsOn(perbup)).toMatch(
      /Atas pelanggaran Pasal 3 ayat \(2\) Pasal 4A ayat \(1\) tanda-terima Urutan bertahap/,
    );
    expect(perbup.match(/<details class="machine">/g)).toHaveLength(7);
  });

  it("folds a worked example under its provision", () => {
    const example = wordsOn(perbup.slice(perbup.indexOf('<details class="scenario"')));
    expect(example).toMatch(/^Contoh kasus: Warga bertanya jadwal imunisasi/);
    expect(example).toMatch(/Tingkat Isu Publik\. isu\.tingkat rutin/);
    expect(example).toMatch(
      /Putusan boleh Karena Pasal 3 ayat \(2\) terbit-setelah-setuju aturan-yang-tidak-ada Kewajiban tanda-terima: menunggu/,
    );
  });

  it("shows of an example like another what differs, and leads to the other", () => {
    const [first] = sampleHandbook.scenarios;
    if (!first) throw new Error("no example");
    const facts = new Map([...first.facts, ["isu.tingkat", "krisis"]]);
    const second = { ...first, id: "seperti-yang-lain", title: "Isu yang sama menjadi krisis", like: first.id, facts };
    const page = pageOf("perbup-kanal-warga", emit({ ...sampleHandbook, scenarios: [first, second] }));
    const example = page.slice(page.indexOf("Isu yang sama menjadi krisis"));
    const own = example.slice(0, example.indexOf("</details>"));
    expect(own).toContain(`<a href="#${scenarioAnchor(first.id)}">${first.title}</a>`);
    expect(wordsOn(own)).toMatch(/Yang berbeda .*isu\.tingkat krisis/);
    expect(own.match(/<th scope="row">/g)).toHaveLength(1);
  });

  it("prints each decision table once, with a sentence on how to read it", () => {
    expect(perbup.match(/paling rendah 10\.000/g)).toHaveLength(1);
    expect(perbup.match(/class="table-note"/g)).toHaveLength(1);
    expect(wordsOn(perbup)).toContain(
      "Kolom terakhir menentukan tingkat; tanda – berarti tidak disyaratkan. Bila beberapa baris cocok, hasil tertinggi dipakai. Bila tidak ada baris yang cocok: rutin.",
    );
  });

  it("lists its terms in alphabetical order, each leading to its definition", () => {
    const glossary = perbup.slice(perbup.indexOf('id="daftar_istilah"'));
    expect([...glossary.matchAll(/<dfn>([^<]*)<\/dfn>/g)].map((match) => match[1])).toEqual([
      "Admin",
      "Pemerintah Daerah",
      "PIC",
      "Tanggapan",
    ]);
    expect(glossary).toContain('<a class="source" href="#definisi-angka-3">Pasal 1 angka 3</a>');
  });

  it("has contents that lead to every BAB and Pasal, attachments and closing included", () => {
    const contents = perbup.slice(perbup.indexOf('<ul class="toc">'), perbup.indexOf("contents-back"));
    for (const id of [
      "menimbang",
      "bab-iia",
      "waktu-tanggap",
      "pasal-7",
      "bagian_penutup",
      "penjelasan",
      "lampiran",
      "daftar_istilah",
    ]) {
      expect(contents).toContain(`href="#${id}"`);
    }
    expect(contents).not.toContain("ayat");
  });
});

describe("other documents", () => {
  it("prints a decree in force without the words of a draft or a promulgation", () => {
    const text = wordsOn(pageOf("kepbup-admin"));
    expect(text).toContain("Berlaku. Sejak 3 Agustus 2026 sampai dengan 2 Agustus 2028.");
    expect(text).toContain("KEPUTUSAN BUPATI SAMUDRA NOMOR 12 TAHUN 2026 TENTANG PENETAPAN ADMIN KANAL WARGA");
    expect(text).toContain("KESATU ¶ : Menetapkan Admin Kanal Warga");
    expect(text).toContain(
      "Ditetapkan di Samudra pada tanggal 3 Agustus 2026 BUPATI SAMUDRA, SITI AMINAH Tembusan: Gubernur;",
    );
    expect(text).not.toMatch(/RANCANGAN|RAHMAT|Diundangkan|BERITA DAERAH/);
  });

  it("prints prose with its notes, the terms of the act it rests on, and links across pages", () => {
    const page = pageOf("pedoman-menjawab");
    expect(page).toContain('<a class="reference" href="perbup-kanal-warga.html">Perbup Kanal Warga</a>');
    expect(page).toContain('href="perbup-kanal-warga.html#tangga-persetujuan-ayat-1-huruf-a"');
    expect(page).toContain('<a id="acuan_1" href="#catatan_1" aria-label="Catatan kaki 1">1</a>');
    expect(page).toContain('<li id="catatan_1">');
    expect(page).toContain('href="#acuan_1" aria-label="Kembali ke teks (Catatan kaki 1)"');
    expect(page).toContain('<a class="source" href="perbup-kanal-warga.html#definisi-angka-3">Pasal 1 angka 3</a>');
    expect(wordsOn(page)).toContain("[Gambar: alur menjawab isu]");
  });

  it("shows a procedure's identity open, roles by their terms", () => {
    const page = pageOf("sop-menjawab");
    expect(page).toContain('<details class="identity" open>');
    expect(wordsOn(page)).toMatch(/Unit Dinas Disahkan oleh Sekretaris Daerah Pelaksana Admin dan PIC/);
    expect(page).toContain('<li class="task" id="dua-faktor">');
    expect(wordsOn(page)).toContain("sudah dicentang: Keluar dari akun pribadi.");
  });

  it("leads from a checklist to the sheet that can be ticked", () => {
    expect(pageOf("sebelum-terbit")).toContain('href="../checklists/admin.html"');
    expect(wordsOn(pageOf("sebelum-terbit"))).toContain("Untuk Admin, sebelum menerbitkan Tanggapan.");
  });

  it("prints the tables of kosakata, organisasi and kalender as they stand", () => {
    expect(wordsOn(pageOf("kosakata-kanal"))).toContain(
      "Fakta Jenis Nilai atau satuan Bunyi Arti isu.tingkat turunan tingkat-isu rutin < perhatian",
    );
    expect(wordsOn(pageOf("organisasi-samudra"))).toContain("Daerah Kabupaten Samudra Provinsi Nusantara");
    expect(wordsOn(pageOf("kalender-2026"))).toContain("2026-08-17 Proklamasi Kemerdekaan SKB 2026");
    expect(wordsOn(pageOf("kalender-2026"))).toContain("Hari peristiwa ikut dihitung tidak");
  });
});

describe("the index", () => {
  const index = wordsOn(fileNamed(files, "handbook/index.html"));

  it("groups documents by kind, with status, purpose and counts in words", () => {
    expect(index).toMatch(
      /Peraturan Dasar hukum: .* Pengelolaan Kanal Warga Pemerintah Daerah Rancangan Edisi dokumen 3 Peraturan Bupati ini dimaksudkan sebagai pedoman bagi Pemerintah Daerah dalam mengelola kanal warga dan menanggapi Isu Publik\. 8 pasal 7 aturan terbaca mesin 1 contoh kasus/,
    );
    expect(index).toMatch(/Keputusan .* Penetapan Admin Kanal Warga Berlaku Edisi dokumen 1/);
    expect(index).not.toMatch(/\b0 /);
  });

  it("describes a document by its first sentence, not by a lead-in", () => {
    const [section] = sampleHandbook.documents[2]?.body ?? [];
    const documents = sampleHandbook.documents.map((document) =>
      document.head.kind === "pedoman" && section
        ? {
            ...document,
            body: [
              { ...section, content: [paragraph("Isinya meliputi:"), paragraph([words("Cara kerja. Lalu contoh.")])] },
            ],
          }
        : document,
    );
    expect(wordsOn(fileNamed(emit({ ...sampleHandbook, documents }), "handbook/index.html"))).toContain(
      "Pedoman Menjawab Warga Rancangan Edisi dokumen 1 Cara kerja.",
    );
  });
});

describe("the page of the structure", () => {
  const page = pageOf("susunan");

  it("leads to every document, and to all its BAB, Pasal, sections and attachments", () => {
    for (const { head, body, attachments } of sampleHandbook.documents) {
      expect(page).toContain(`href="${head.id}.html"`);
      for (const { id, kind, title } of walkProvisions([...body, ...attachments]))
        if (["bab", "bagian", "pasal", "lampiran"].includes(kind) || (kind === "section" && title !== ""))
          expect(page).toContain(`href="${head.id}.html#${id}"`);
    }
  });

  it("nests a Pasal below its BAB, and stops there", () => {
    const tree = page.slice(page.indexOf('href="perbup-kanal-warga.html#bab-ii"'));
    expect(tree.slice(0, tree.indexOf("</ul>"))).toMatch(/href="perbup-kanal-warga.html#/);
    expect(page).not.toContain("-ayat-");
  });

  it("is one tap away from the index", () => {
    expect(pageOf("index")).toContain('href="susunan.html"');
  });
});

describe("a table of steps", () => {
  it("gives every step an address and leads from a question to its answers", () => {
    const page = pageOf("sop-menjawab");
    const second = page.slice(page.indexOf('id="langkah_langkah_2"'), page.indexOf('id="langkah_langkah_3"'));
    expect(addressesOn(second)).toEqual(["#langkah_langkah_3", "#langkah_langkah_1"]);
    expect(wordsOn(second)).toContain("Apakah rancangan disetujui? PIC");
  });
});

describe("a trace of statements", () => {
  const page = pageOf("arahan-rapat");
  const said = (id: string, from = page): string => wordsAt(from, `arahan_${id}`);

  it("says for each statement who made it, what answers it, and all that follows", () => {
    expect(said("S1")).toBe(
      "S1 Jawaban menunggu persetujuan. Disampaikan oleh Dinas. Ketentuan Pasal 3 ayat (2) Aturan terbaca mesin terbit-setelah-setuju Butir periksa Pastikan sudah disetujui. Contoh kasus Warga bertanya jadwal imunisasi, jawabannya ada di Bank Jawaban",
    );
  });

  it("links each of them to its own place, on its own page", () => {
    const row = page.slice(page.indexOf('id="arahan_S1"'), page.indexOf('id="arahan_S2"'));
    expect(addressesOn(row)).toEqual([
      "#arahan_S1",
      "perbup-kanal-warga.html#tangga-persetujuan-ayat-2",
      "perbup-kanal-warga.html#aturan_terbit-setelah-setuju",
      "../checklists/admin.html#butir_sebelum-terbit_disetujui",
      "perbup-kanal-warga.html#contoh_faq-imunisasi",
    ]);
  });

  it("says why nothing follows, and which rules a person assesses", () => {
    expect(wordsOn(page)).toContain("maksud (dinilai manusia)");
    expect(wordsOn(page)).toContain("Butir periksa Maksud tidak diperiksa berulang.");
    expect(wordsOn(page)).toContain("Contoh kasus Maksud tidak menghasilkan putusan.");
  });

  it("leads to the document of a line whose role has no sheet", () => {
    const checklists = sampleHandbook.checklists.map((checklist) => ({ ...checklist, role: "tidak-ada" }));
    const row = pageOf("arahan-rapat", emit({ ...sampleHandbook, checklists }));
    expect(addressesOn(row)).toContain("sebelum-terbit.html");
    expect(addressesOn(row).filter((address) => address.startsWith("../checklists/admin"))).toEqual([]);
  });
});
