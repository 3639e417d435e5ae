import { type Xml, xml } from "../xml.js";

/** Word keeps this number with its paragraph, whatever comes and goes around it ([MS-DOCX] 2.2.4). */
export function markAttribute(mark: string | undefined): Xml | false {
  return mark !== undefined && xml` w14:paraId="${mark}"`;
}
