import type { Outcome } from "../diagnostics/diagnostic.js";
import { coarse, emblemDots } from "../emit/emblem.js";
import type { EntryKind, Host } from "../host/host.js";
import type { Picture } from "../model/settings.js";
import type { Span } from "../model/span.js";
import { diagnose } from "./diagnostics.js";
import { readPng } from "./read-png.js";

/** In bytes. The picture goes into every act, as PDF and as Word file. */
const mostBytes = 1_000_000;

/**
 * Reads the picture that acts bear above their letterhead.
 * @param root - Absolute path of the project.
 * @param name - Path of the picture in it; a link is never followed, wherever it stands in the path.
 * @param span - Where the settings name it.
 */
export async function loadEmblem(
  host: Host,
  root: string,
  name: string,
  span: Span,
): Promise<Outcome<Picture | undefined>> {
  const kind = await kindInside(host, root, name);
  if (kind !== "file") return without(diagnose("emblem-missing", span, { path: name, kind }));
  const bytes = await host.readFile(`${root}/${name}`);
  if (bytes.length > mostBytes) {
    return without(diagnose("emblem-too-big", span, { path: name, kilobytes: Math.ceil(bytes.length / 1000) }));
  }
  const read = readPng(bytes);
  if (typeof read === "string") return without(diagnose("emblem-unreadable", span, { path: name, fault: read }));
  const dots = emblemDots(read);
  const { width, height } = read;
  const found = dots < coarse ? [diagnose("emblem-coarse", span, { path: name, width, height, dots })] : [];
  return { value: read, diagnostics: found };
}

function without(diagnostic: ReturnType<typeof diagnose>): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

/** What stands at a path, or the link on the way there. */
async function kindInside(host: Host, root: string, name: string): Promise<EntryKind | undefined> {
  const parts = name.split("/");
  for (let count = 1; count < parts.length; count += 1) {
    const kind = await host.kindOf(`${root}/${parts.slice(0, count).join("/")}`);
    if (kind !== "directory") return kind === "link" ? kind : undefined;
  }
  return host.kindOf(`${root}/${name}`);
}
