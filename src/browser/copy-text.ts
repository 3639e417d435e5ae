/** Copies text; pages from disk may have no clipboard of their own, so the old way stands behind the new. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.className = "for-ears";
  document.body.append(box);
  box.select();
  let done = false;
  try {
    done = document.execCommand("copy");
  } catch {
    // The reader is told that it did not work.
  }
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
