import { parseDuration } from "../../conditions/parse-duration.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { ProcedureStep, StepExit, StepLimit } from "../../model/procedure.js";
import type { Span } from "../../model/span.js";
import type { FilledCell } from "../tables/read-table.js";
import { diagnose } from "./diagnostics.js";

/** What the note of a step says of the flow. */
export type StepFlow = Pick<ProcedureStep, "start" | "exits" | "alongside" | "detached" | "limits">;

/**
 * Reads the flow off the note of a step: `Mulai`, `Selesai`, `Ya: langkah 3; Tidak: selesai`, `Lanjut: langkah 17`,
 * `Bersamaan dengan langkah 6`, `Tidak ditunggu`, `Batas 60 menit sejak langkah 1`. All other words are for readers. Parts end with a full
 * stop or a semicolon.
 */
export function readNote({ text, span }: FilledCell, diagnostics: Diagnostic[]): StepFlow {
  const parts = text.split(/\s*[;.](?:\s+|$)/).filter((part) => part !== "");
  const alongside = firstNumber(parts, /^bersamaan dengan langkah (\d{1,3})$/i);
  return {
    start: parts.some((part) => /^mulai$/i.test(part)),
    exits: parts.flatMap((part) => readExit(part, span)),
    alongside,
    detached: parts.some((part) => /^tidak ditunggu$/i.test(part)),
    limits: parts.flatMap((part) => readLimit(part, span, diagnostics)),
  };
}

function firstNumber(parts: readonly string[], pattern: RegExp): number | undefined {
  const found = parts.map((part) => pattern.exec(part)?.[1]).find((digits) => digits !== undefined);
  return found === undefined ? undefined : Number(found);
}

function readExit(part: string, span: Span): readonly StepExit[] {
  if (/^selesai$/i.test(part)) return [{ label: undefined, to: "end", span }];
  const match = /^([^:]+?)\s*:\s*(?:langkah (\d{1,3})|(selesai))$/i.exec(part);
  if (!match) return [];
  const label = match[1] as string;
  const to = match[3] === undefined ? Number(match[2]) : "end";
  return [{ label: label.toLowerCase() === "lanjut" ? undefined : label, to, span }];
}

function readLimit(part: string, span: Span, diagnostics: Diagnostic[]): readonly StepLimit[] {
  const match = /^batas (.+?) sejak langkah (\d{1,3})\b/i.exec(part);
  if (!match) return [];
  const written = match[1] as string;
  const duration = parseDuration(written.toLowerCase());
  if (!duration) {
    diagnostics.push(diagnose("time-unreadable", span, { written }));
    return [];
  }
  return [{ duration, since: Number(match[2]), span }];
}
