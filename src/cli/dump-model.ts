import type { Handbook } from "../model/handbook.js";

/** The handbook as JSON for people who want to look inside: maps become objects, absent values are left out. */
export function dumpModel(handbook: Handbook): string {
  const plain = (_key: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value);
  return `${JSON.stringify(handbook, plain, 2)}\n`;
}
