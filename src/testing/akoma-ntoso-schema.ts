import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { validateXML } from "xmllint-wasm";

/** Where the official schema lies, beside the project; it is test data of others and not copied into it. */
const folder = resolve(import.meta.dirname, "../../../shared/data/akoma-ntoso");
const schemaPath = join(folder, "akomantoso30.xsd");

/** Whether the official schema is there; tests that need it say so where they are skipped. */
export const hasAkomaNtosoSchema = existsSync(schemaPath);
export const withoutAkomaNtosoSchema = "skipped: no ../shared/data/akoma-ntoso/akomantoso30.xsd beside the project";

/** What the official schema of Akoma Ntoso 3.0 has against texts, each complaint with the file's name; empty if nothing. */
export async function akomaNtosoComplaints(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const { errors } = await validateXML({
    xml: [...files].map(([fileName, contents]) => ({ fileName, contents })),
    schema: [{ fileName: "akomantoso30.xsd", contents: read("akomantoso30.xsd") }],
    preload: [{ fileName: "xml.xsd", contents: read("xml.xsd") }],
  });
  return errors.map(({ message, loc, rawMessage }) =>
    loc ? `${loc.fileName}:${loc.lineNumber}: ${message}` : rawMessage,
  );
}
