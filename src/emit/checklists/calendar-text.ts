/** A property of a calendar component (RFC 5545, 3.1): its name with parameters, and its value as it is written. */
export type CalendarLine = readonly [name: string, value: string];

/** Octets a line may have without its end (RFC 5545, 3.1). */
const lineOctets = 75;

/** Lines as a calendar file: CR LF, long lines folded between characters. */
export function calendarText(lines: readonly CalendarLine[]): string {
  return lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join("");
}

/** Text as a value of type TEXT (RFC 5545, 3.3.11): what has a meaning there is escaped, controls go. */
export function calendarValue(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\r\n|[\r\n]/g, "\\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      .replace(/[\u0000-\u001f\u007f]/g, " ")
      .replace(/\p{Surrogate}/gu, "\ufffd")
  );
}

/** A long line goes on in lines that begin with a blank; no character is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > lineOctets) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join("\r\n");
}
