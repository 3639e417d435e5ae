import { createHash } from "node:crypto";

/**
 * An iCalendar file of the due times. The id of an entry stays when its time moves, so that a calendar that takes the file again replaces it.
 * @param {readonly import("./open-duties.mjs").OpenDuty[]} open
 * @param {Readonly<Record<string, string>>} terms - Roles as people call them.
 * @param {string} at - Now: ISO 8601.
 */
export function calendarOf(open, terms, at) {
  const events = open
    .filter(({ due }) => due !== undefined)
    .flatMap(({ case: name, role, norm, owed, citation, due, isOver }) => [
      "BEGIN:VEVENT",
      `UID:${createHash("sha256").update(`${name} ${role} ${norm}`).digest("hex").slice(0, 32)}@pengingat-kewajiban`,
      `DTSTAMP:${utc(at)}`,
      `DTSTART:${utc(due)}`,
      `SUMMARY:${escaped(`${isOver ? "LEWAT: " : ""}${name}: ${terms[role] ?? role} ${owed}`)}`,
      `DESCRIPTION:${escaped(`Batas waktu menurut ${citation}.`)}`,
      "END:VEVENT",
    ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//pengingat-kewajiban//ID", ...events, "END:VCALENDAR"];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function utc(instant) {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

/** At most 75 octets a line, never within a character. */
function folded(line) {
  let rows = "";
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > 75) {
      rows += "\r\n ";
      octets = 1;
    }
    rows += sign;
    octets += size;
  }
  return rows;
}
