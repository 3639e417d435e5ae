/** Sizes and distances in millimetres. */
export type Paper = {
  /** The short side. */
  readonly width: number;
  readonly height: number;
  /** The same on all four sides. */
  readonly margin: number;
  /** From the upper edge to the first line of an act's first page; the emblem and the letterhead stand above it. */
  readonly firstLine: number;
};

/**
 * F4, on which acts are typed. Millimetres are not in the law (210 mm is also met); the distances are, in a copy read by machine only, so they
 * stand here alone and are quickly changed.
 * @source UU 12/2011 Lampiran II angka 284 (F4, Bookman Old Style 12) and 284a as amended (8 cm to the first line, 2,5 cm elsewhere; perlu
 * verifikasi Bagian Hukum).
 */
export const paper: Paper = { width: 215, height: 330, margin: 25, firstLine: 80 };

/** Width of the text on a page. */
export function textWidth({ width, height, margin }: Paper, landscape: boolean): number {
  return (landscape ? height : width) - 2 * margin;
}
