/**
 * XML from template literals. What `html` escapes is what XML must escape, characters that neither may hold included; the difference is only
 * that every element is closed. One name for it, so that a reader of an XML output knows what is written.
 */
export { type Hole, type Html as Xml, html as xml, nothing } from "./html/html.js";

/** First line of every XML file. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
