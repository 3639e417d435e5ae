import { changed, type HostileCase, hostilePath, prose, type Texts } from "./hostile-case.js";

/** What would run, or load something from elsewhere, if it came through as markup. The name is what is looked for in the pages. */
const payloads: readonly string[] = [
  "<script>terinjeksi()</script>",
  '"><img src=x onerror=terinjeksi()>',
  "'><svg onload=terinjeksi()>",
  "</script><script>terinjeksi()</script>",
  "</title></style></textarea><iframe src=https://terinjeksi.example></iframe>",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one that must stay as it is
  "{{{terinjeksi}}} {{#with terinjeksi}}x{{/with}} ${terinjeksi()}",
  "&lt;script&gt;terinjeksi()&lt;/script&gt; &#60;img src=x onerror=terinjeksi()&#62;",
  "\\<script>terinjeksi()\\</script>",
  "]]><x:script xmlns:x='http://www.w3.org/1999/xhtml'>terinjeksi()</x:script>",
  "<!--><script>terinjeksi()</script>-->",
];
/** In one line without what ends a cell of a table. */
const all = payloads.join(" ");
const inYaml = `'${all.replaceAll("'", "''")}'`;

/** Addresses that are code, or load something from elsewhere. */
const addresses: readonly string[] = [
  "javascript:terinjeksi()",
  "JaVaScRiPt:terinjeksi()",
  "java&#x73;cript:terinjeksi()",
  "&#106;avascript&colon;terinjeksi()",
  "javascript&Tab;:terinjeksi()",
  "java&NewLine;script:terinjeksi()",
  "&#1;javascript:terinjeksi()",
  "%6Aavascript:terinjeksi()",
  "vbscript:terinjeksi()",
  "data:text/html,<script>terinjeksi()</script>",
  "data:text/html;base64,PHNjcmlwdD50ZXJpbmpla3NpKCk8L3NjcmlwdD4=",
  "data:image/svg+xml,<svg onload=terinjeksi()>",
  "//terinjeksi.example/x",
  "\\\\\\\\terinjeksi.example/x",
  "file:///etc/passwd",
  "blob:terinjeksi",
  "view-source:javascript:terinjeksi()",
];

const act = "guidelines/perbup-media-sosial.md";
const list = "guidelines/daftar-periksa.md";
const vocabulary = "guidelines/kosakata.md";
const organisation = "guidelines/organisasi.md";
const own = (text: string) => (): Texts => ({ [hostilePath]: prose(text) });
const each = (piece: (payload: string) => string) => own(payloads.map(piece).join("\n\n"));
const toEach = (piece: (address: string) => string) => own(addresses.map(piece).join("\n\n"));
const head = (key: string) => (): Texts => {
  const text = prose("Mintalah persetujuan (Pasal 3).");
  return { [hostilePath]: text.replace(new RegExp(`^${key}: .*$`, "m"), () => `${key}: ${inYaml}`) };
};

/** Where text reaches the handbook. `exit` is what `check` says; where it is 1 nothing is published, which is fine too. */
const places: readonly (readonly [what: string, files: HostileCase["files"], exit: 0 | 1])[] = [
  ["a paragraph", each((payload) => payload), 0],
  ["a paragraph, in the middle of a line", each((payload) => `a ${payload} b`), 0],
  ["a paragraph, escaped", each((payload) => payload.replace(/[<>&]/g, "\\$&")), 0],
  ["a heading", each((payload) => `## Judul ${payload.replace(/[<>]/g, "\\$&")}`), 0],
  ["a heading, as markup", each((payload) => `## Judul ${payload}`), 0],
  ["the id of a heading", each((payload) => `## Judul {#${payload}}`), 1],
  [
    "a cell of a table",
    own(`| a | b |\n|---|---|\n${payloads.map((one) => `| ${one.replace(/[<>]/g, "\\$&")} | b |`).join("\n")}`),
    0,
  ],
  [
    "a cell of a table, as markup",
    own(`| a | b |\n|---|---|\n${payloads.map((one) => `| ${one} | b |`).join("\n")}`),
    0,
  ],
  ["the head of a table", own(`| ${all.replace(/[<>]/g, "\\$&")} | b |\n|---|---|\n| c | d |`), 0],
  ["an item of a list", each((payload) => `- ${payload.replace(/[<>]/g, "\\$&")}`), 0],
  ["a quote", each((payload) => `> ${payload.replace(/[<>]/g, "\\$&")}`), 0],
  ["a note", each((payload) => `> **Catatan:** ${payload.replace(/[<>]/g, "\\$&")}`), 0],
  ["code in a line", each((payload) => `\`${payload}\``), 0],
  ["a block of code", each((payload) => `\`\`\`\n${payload}\n\`\`\``), 0],
  ["the language of a block of code", each((payload) => `\`\`\`${payload.replace(/`/g, "")}\na\n\`\`\``), 0],
  [
    "the language of a block of code, one word",
    each((payload) => `~~~"onmouseover="terinjeksi()"${payload.replace(/\s/g, "")}\na\n~~~`),
    0,
  ],
  [
    "the language of a block, like ours",
    each((payload) => `\`\`\`aturan ${payload.replace(/`/g, "")}\na: b\n\`\`\``),
    1,
  ],
  ["the words of a link", each((payload) => `[${payload.replace(/[<>[\]]/g, "\\$&")}](https://contoh.id)`), 0],
  ["the title of a link", each((payload) => `[a](https://contoh.id '${payload.replace(/'/g, "\\'")}')`), 0],
  ["the target of a link", toEach((address) => `[a](${address})`), 0],
  ["the target of a link, in angle brackets", toEach((address) => `[a](<${address.replace(/[<>]/g, "\\$&")}>)`), 0],
  [
    "the target of a definition",
    toEach((address) => `[${address.length}]\n\n[${address.length}]: <${address.replace(/[<>]/g, "\\$&")}>`),
    0,
  ],
  ["an address in angle brackets", toEach((address) => `<${address}>`), 0],
  [
    "a target that ends its attribute",
    own(
      '[a](https://contoh.id/"onmouseover="terinjeksi())\n\n[b](https://contoh.id/\'onmouseover=\'terinjeksi())\n\n[c](<https://contoh.id/" onmouseover="terinjeksi()>)',
    ),
    0,
  ],
  ["a place in the text as target", own('[a](#"onmouseover="terinjeksi())'), 0],
  ["the target of a picture", toEach((address) => `![a](${address})`), 0],
  ["a picture from elsewhere", own("![a](https://terinjeksi.example/a.png) ![b](http://terinjeksi.example/b.svg)"), 0],
  ["the words of a picture", each((payload) => `![${payload.replace(/[<>[\]]/g, "\\$&")}](a.png)`), 0],
  ["a picture that leads out of the folder", own("![a](../../../../etc/passwd) ![b](/etc/passwd)"), 0],
  ["a footnote", own(`a[^1]\n\n[^1]: ${all.replace(/[<>]/g, "\\$&")}`), 0],
  ["the name of a footnote", own('a[^"onmouseover="terinjeksi()]\n\n[^"onmouseover="terinjeksi()]: b'), 0],
  ["a block of HTML", own(`<div onclick="terinjeksi()">\n${all}\n</div>`), 0],
  [
    "tags in a line",
    own(
      'a <b onclick="terinjeksi()">b</b> <a href="javascript:terinjeksi()">c</a> <style>@import "https://terinjeksi.example"</style>',
    ),
    0,
  ],
  ["a form", own('<form action="https://terinjeksi.example"><input autofocus onfocus=terinjeksi()></form>'), 0],
  [
    "what loads at once",
    own(
      '<link rel=stylesheet href="https://terinjeksi.example/a.css"><meta http-equiv=refresh content="0;url=javascript:terinjeksi()"><base href="https://terinjeksi.example"><object data=x></object>',
    ),
    0,
  ],
  ["a comment", own(`<!-- ${all.replaceAll("--", "")} -->\n\na`), 0],
  [
    "a comment that leaves out a finding",
    own(`<!-- abaikan lint/terbilang: ${all.replace(/-->|<!--/g, "")} -->\n\n3 (empat) hari`),
    0,
  ],
  [
    "mathematics of other tools",
    own("$\\href{javascript:terinjeksi()}{a}$ :::{.x onclick=terinjeksi()}\n\n{: onclick=terinjeksi()}"),
    0,
  ],
  [
    "attributes of other tools",
    own("[a](https://contoh.id){onclick=terinjeksi()}\n\n## b {#b onclick=terinjeksi()}"),
    1,
  ],
  ["the title of a guideline", head("judul"), 0],
  ["the ground of a guideline", head("dasar"), 1],
  ["the status of a guideline", head("status"), 1],
  [
    "the title of the act",
    (base) => changed(base, act, "judul: Pengelolaan Media Sosial Pemerintah Daerah", `judul: ${inYaml}`),
    1,
  ],
  [
    "the name by which the act is cited",
    (base) => changed(base, act, "sebutan: Perbup Media Sosial", `sebutan: ${inYaml}`),
    0,
  ],
  [
    "a consideration of the act",
    (base) => changed(base, act, "melalui media sosial;", `melalui media sosial ${all.replace(/[<>]/g, "\\$&")};`),
    0,
  ],
  [
    "a definition of the act",
    (base) =>
      changed(base, act, "mewakili Perangkat Daerah.", `mewakili Perangkat Daerah ${all.replace(/[<>]/g, "\\$&")}.`),
    0,
  ],
  [
    "the heading of a chapter",
    (base) => changed(base, act, "KETENTUAN UMUM", `KETENTUAN UMUM ${all.replace(/[<>]/g, "\\$&")}`),
    0,
  ],
  ["the act of a rule", (base) => changed(base, act, "wajib: menjawab pertanyaan", `wajib: ${inYaml}`), 1],
  ["the id of a rule", (base) => changed(base, act, "id: jawab-pertanyaan", `id: ${inYaml}`), 1],
  [
    "the condition of a rule",
    (base) => changed(base, act, "wajib: menjawab pertanyaan", `wajib: menjawab pertanyaan\nbila: ${inYaml}`),
    1,
  ],
  [
    "the ground why a person decides",
    (base) =>
      changed(
        base,
        act,
        "id: jawab-pertanyaan\npelaku: admin\nwajib: menjawab pertanyaan\npaling_lambat: 2 hari kerja sejak pertanyaan.diterima",
        `penilaian: manusia\nalasan: ${inYaml}`,
      ),
    1,
  ],
  [
    "the title of a checklist",
    (base) => changed(base, list, "judul: Sebelum Menerbitkan Tanggapan", `judul: ${inYaml}`),
    0,
  ],
  [
    "the moment of a checklist",
    (base) => changed(base, list, "saat: sebelum menerbitkan Tanggapan", `saat: ${inYaml}`),
    0,
  ],
  [
    "an item of a checklist",
    (base) => changed(base, list, "Baca ulang isinya", `Baca ${all.replace(/[<>]/g, "\\$&")} isinya`),
    0,
  ],
  ["why an item has no provision", (base) => changed(base, list, "kebiasaan baik", all.replace(/[<>()]/g, "\\$&")), 0],
  [
    "an item of a checklist that is a formula",
    (base) => changed(base, list, "Baca ulang isinya keras-keras.", '=HYPERLINK("https://terinjeksi.example";"a")'),
    0,
  ],
  [
    "the title of a checklist that is a formula",
    (base) => changed(base, list, "judul: Sebelum Menerbitkan Tanggapan", `judul: "=cmd|'/c terinjeksi'!A1"`),
    0,
  ],
  [
    "the meaning of a fact",
    (base) => changed(base, vocabulary, "sudah menyetujui isi Tanggapan.", all.replace(/[<>]/g, "\\$&")),
    0,
  ],
  [
    "the words of a fact",
    (base) =>
      changed(
        base,
        vocabulary,
        "| memperoleh persetujuan |",
        `| memperoleh persetujuan; ${all.replace(/[<>]/g, "\\$&")} |`,
      ),
    1,
  ],
  [
    "the unit of a fact",
    (base) =>
      changed(
        base,
        vocabulary,
        "\n## Tindakan",
        `| isu.jumlah | bilangan | ${all.replace(/[<>]/g, "\\$&")} | jumlah | - |\n\n## Tindakan`,
      ),
    1,
  ],
  [
    "the choices of a fact",
    (base) =>
      changed(
        base,
        vocabulary,
        "\n## Tindakan",
        `| isu.jenis | pilihan | ${all.replace(/[<>]/g, "\\$&")} | jenis | - |\n\n## Tindakan`,
      ),
    1,
  ],
  [
    "the words of an act",
    (base) =>
      changed(base, vocabulary, "| menjawab pertanyaan |", `| menjawab pertanyaan; ${all.replace(/[<>;]/g, "\\$&")} |`),
    1,
  ],
  ["the name of the region", (base) => changed(base, organisation, "nama: Tapin", `nama: ${inYaml}`), 0],
  ["the name of a role", (base) => changed(base, organisation, "| Admin |", `| ${all.replace(/[<>]/g, "\\$&")} |`), 1],
  ["the address of the handbook", () => ({ "pedoman.yaml": "alamat: javascript:terinjeksi()\n" }), 1],
  [
    "the address of the handbook, which ends its attribute",
    () => ({ "pedoman.yaml": "alamat: 'https://contoh.id/\"onmouseover=\"terinjeksi()'\n" }),
    1,
  ],
];

/** Cases of what must never come through: each is built, and its pages looked at. */
export const injectionCases: readonly HostileCase[] = places.map(([what, files, exit]) => ({
  name: `injection: ${what}`,
  family: "injection",
  files,
  exit,
}));
