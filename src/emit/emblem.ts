import type { Picture } from "../model/settings.js";

/** How large a picture is printed, in mm. */
export type PrintedSize = { readonly width: number; readonly height: number };

/** The room above the letterhead that an emblem may fill, in mm: it stands in the middle, as high as it can. No rule of the law gives its size. */
const room: PrintedSize = { width: 60, height: 25 };

/** Below this many dots an inch edges look frayed in print. */
export const coarse = 150;

/** The size of an emblem on the sheet; its proportions stay. */
export function emblemSize({ width, height }: Picture): PrintedSize {
  const scale = Math.min(room.width / width, room.height / height);
  return { width: rounded(width * scale), height: rounded(height * scale) };
}

/** Dots an inch of an emblem as printed. */
export function emblemDots(picture: Picture): number {
  return Math.round((picture.height / emblemSize(picture).height) * 25.4);
}

function rounded(millimetres: number): number {
  return Math.max(0.1, Math.round(millimetres * 100) / 100);
}
