import { type FontFace, readFontFace } from "./font-face.js";

/** The face acts are typed in, near enough to Bookman Old Style: TeX Gyre Bonum, bundled (UU 12/2011 Lampiran II angka 284). */
export const fontFamily = "TeX Gyre Bonum";

/** Names by which the bundled faces call themselves in a PDF. */
export const fontNames = [
  "TeXGyreBonum-Regular",
  "TeXGyreBonum-Italic",
  "TeXGyreBonum-Bold",
  "TeXGyreBonum-BoldItalic",
] as const;

/** The bundled fonts: their files, and the two faces that widths are measured with. */
export type Faces = {
  readonly files: readonly Uint8Array[];
  readonly regular: FontFace;
  readonly bold: FontFace;
  /** Whether every face has a picture of the character. */
  has(codePoint: number): boolean;
};

let loaded: Promise<Faces> | undefined;

/** Reads the bundled fonts; once in a process. */
export function loadFaces(): Promise<Faces> {
  loaded ??= readFaces();
  return loaded;
}

async function readFaces(): Promise<Faces> {
  const { fonts } = await import("../generated/fonts.js");
  const read = (name: string): Uint8Array => Buffer.from(fonts[`texgyrebonum-${name}.otf`] as string, "base64");
  const files = ["regular", "italic", "bold", "bolditalic"].map(read);
  const faces = files.map(readFontFace);
  return {
    files,
    regular: faces[0] as FontFace,
    bold: faces[2] as FontFace,
    has: (codePoint) => faces.every((face) => face.has(codePoint)),
  };
}
