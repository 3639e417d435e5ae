import type { PrintedSize } from "../emblem.js";
import { type Xml, xml } from "../xml.js";

/** Id of the relation that leads from the text of a file to the emblem in it. */
export const emblemRelation = "rEmblem";

/** English Metric Units, the unit of drawings: 36 000 to the millimetre. */
function emu(millimetres: number): number {
  return Math.round(millimetres * 36_000);
}

const drawing = "http://schemas.openxmlformats.org/drawingml/2006";

/**
 * The emblem in the middle between the margins, at a height of its own on the page: the text below stands where it stands without one.
 * @param top - From the upper edge of the sheet, in mm.
 * @source ECMA-376 Part 1, 20.4.2.3 (anchor), 20.2 (picture).
 */
export function emblemDrawing({ width, height }: PrintedSize, top: number, words: string): Xml {
  const size = xml`cx="${emu(width)}" cy="${emu(height)}"`;
  return xml`<w:r><w:drawing><wp:anchor xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${emu(top)}</wp:posOffset></wp:positionV><wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="1" name="Lambang" descr="${words}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Lambang" descr="${words}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${emblemRelation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
}
