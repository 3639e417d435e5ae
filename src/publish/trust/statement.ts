import { HostError } from "../../errors.js";
import type { StatementWire } from "../../model/generated/statement-wire.js";
import { parsePublished } from "../parse-published.js";

/** What is said of a bundle when it is signed, without what never varies. */
export type Statement = Pick<StatementWire, "policy" | "draft" | "validity" | "manifest">;

/** The bytes of the payload. */
export function writeStatement({ policy, draft, validity, manifest }: Statement): Uint8Array {
  const wire: StatementWire = {
    $schema: "urn:pedoman:schema:outputs:statement:1",
    publication: "pedoman",
    format: "1.0.0",
    policy: { edition: policy.edition, contentHash: policy.contentHash },
    draft,
    validity: { from: validity.from, until: validity.until },
    manifest: { sha256: manifest.sha256, bytes: manifest.bytes },
  };
  return new TextEncoder().encode(`${JSON.stringify(wire)}\n`);
}

/**
 * Reads a payload.
 * @throws HostError unless it is whole: every field, each in its form, none twice, none besides, and all in the one text {@link writeStatement} gives them.
 */
export function readStatement(path: string, payload: Uint8Array): Statement {
  const statement = parsePublished<StatementWire>(path, "outputs/statement", payload);
  if (Buffer.compare(writeStatement(statement), payload) === 0) return statement;
  throw new HostError({ id: `${path}: ditulis dengan cara lain.`, en: `${path}: written in another way.` });
}

/**
 * An instant to the second in UTC, as statements write it: such texts compare as their instants do.
 * @param instant - ISO 8601 with an offset or Z; parts of a second are left out.
 * @returns `undefined` if it is no instant of a real day.
 */
export function utcSecond(instant: string): string | undefined {
  const [, local] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.exec(instant) ?? [];
  if (local === undefined) return undefined;
  // JavaScript takes 30 February for 1 March, and 24:00 for the next day.
  const asWritten = new Date(`${local}Z`);
  if (Number.isNaN(asWritten.getTime()) || asWritten.toISOString().slice(0, 19) !== local) return undefined;
  const utc = new Date(instant);
  return /^\d{4}-/.test(utc.toISOString()) ? `${utc.toISOString().slice(0, 19)}Z` : undefined;
}
