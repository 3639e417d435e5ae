import { expect, it } from "vitest";
import { compileTexts } from "../../testing/compile-texts.js";
import { blankForm, registerVocabulary } from "../../testing/fill-texts.js";
import { complaintsAbout, fileNamed, wordsOn } from "../../testing/html-pages.js";
import { organisation } from "../../testing/sample-texts.js";
import { handbookEmitter } from "./handbook.js";

it("a form prints its blank cells, and a box for everyone who signs; the block for machines is not printed", async () => {
  const form = blankForm.replace(
    "ditandatangani_oleh: admin",
    "ditandatangani_oleh: [admin, sekda]\nsaat: sebelum bertugas",
  );
  const { value } = compileTexts({ "o.md": organisation, "k.md": registerVocabulary, "f.md": form });
  const page = fileNamed(handbookEmitter.emit(value).value, "handbook/formulir-pakta.html");
  expect(await complaintsAbout(page)).toEqual([]);
  expect(page.match(/class="signature-box"/g)).toHaveLength(2);
  const words = wordsOn(page);
  expect(words).toContain("Sekretaris Daerah Nama: Tanggal:");
  expect(words).toContain("sebelum bertugas");
  expect(words).not.toContain("bentuk: lembar");
});
