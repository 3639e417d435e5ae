import { expect, it } from "vitest";
import { linksInOneFile } from "./one-file-links.js";

const pages = new Map([
  ["perbup.html", "perbup"],
  ["index_.html", "index"],
]);
const rewritten = (markup: string): string => linksInOneFile(markup, "pedoman", pages);

it("makes ids those of their document, and what names them follows", () => {
  expect(rewritten('<li class="item" id="pasal-1"><a href="#pasal-1">¶</a></li>')).toBe(
    '<li class="item" id="pedoman__pasal-1"><a href="#pedoman__pasal-1">¶</a></li>',
  );
  expect(rewritten('<section aria-labelledby="a b" id="c"><h2 id="a">x</h2></section>')).toBe(
    '<section aria-labelledby="pedoman__a pedoman__b" id="pedoman__c"><h2 id="pedoman__a">x</h2></section>',
  );
});

it("leads links to other documents to their place in the file, to their top without a place", () => {
  expect(rewritten('<a class="reference" href="perbup.html#tugas-ayat-1">Pasal 2</a>')).toBe(
    '<a class="reference" href="#perbup__tugas-ayat-1">Pasal 2</a>',
  );
  expect(rewritten('<a href="index_.html">x</a>')).toBe('<a href="#index__">x</a>');
});

it("leaves the words of a link that leads out of the file, and the web as it is", () => {
  expect(
    rewritten('<p><a class="source" href="../checklists/admin.html#butir_a_b">Buka <em>daftar</em></a>.</p>'),
  ).toBe("<p>Buka <em>daftar</em>.</p>");
  const web = '<a class="external" href="https://a.example/?b=c#d">x</a>';
  expect(rewritten(web)).toBe(web);
});

it("does not touch words that look like markup", () => {
  const words = "<p>tulis id=&quot;pasal-1&quot; dan href=&quot;#x&quot;</p>";
  expect(rewritten(words)).toBe(words);
});

it("leads from a list on the sheet of a role, which is not in the file, to the document the list is written in", () => {
  expect(rewritten('<a href="../checklists/admin.html#daftar_sebelum-terbit_isi">x</a>')).toBe(
    '<a href="#sebelum-terbit__isi">x</a>',
  );
});

it("has no button that opens nothing, nor the line it stood on", () => {
  const button = '<p class="role-actions"><a class="button" href="bolehkah.html#peran=admin">Tanya</a></p>';
  expect(rewritten(`<h1>Admin</h1>\n${button}\n<p class="signature"></p>`)).toBe(
    '<h1>Admin</h1>\n<p class="signature"></p>',
  );
});
