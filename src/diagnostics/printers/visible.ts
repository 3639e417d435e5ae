/**
 * A text in which nothing acts on a terminal or hides: line ends become a space, other control characters their pictures
 * (␛), marks that turn the writing direction and halves of surrogate pairs the replacement character. Tabs stay. The number
 * of UTF-16 code units stays the same.
 */
export function visible(text: string): string {
  return text
    .replace(/\p{Control}/gu, picture)
    .replace(/[\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, "\ufffd");
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (control === "\t") return control;
  if (control === "\n" || control === "\r") return " ";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "␡" : "\ufffd";
}
