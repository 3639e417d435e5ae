import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import { plainSettings, presets, type Settings, settingsPath, type TrustSettings } from "../model/settings.js";
import type { SourceFile } from "../model/source-file.js";
import { scalarAt, scalarsAt, valueAt, type YamlNode } from "../model/yaml.js";
import { validateYaml } from "../schema/validate.js";
import { decodeSource } from "../syntax/decode-source.js";
import { parseYaml } from "../syntax/yaml.js";
import { diagnose } from "./diagnostics.js";
import { loadEmblem } from "./load-emblem.js";

/** The settings as they stand on the disk. */
export type LoadedSettings = {
  readonly settings: Settings;
  /** Their text; absent where there is no file. */
  readonly source: SourceFile | undefined;
};

/**
 * Reads `pedoman.yaml`, if there is one. A key nobody knows, or a value of the wrong form, is a finding; a link is never followed.
 * @param root - Absolute path of the folder that holds `guidelines/`.
 */
export async function loadSettings(host: Host, root: string): Promise<Outcome<LoadedSettings>> {
  const kind = await host.kindOf(`${root}/${settingsPath}`);
  const none = { settings: plainSettings, source: undefined };
  if (kind === "link") {
    const at = { file: settingsPath, start: 0, end: 0 };
    return { value: none, diagnostics: [diagnose("link-skipped", at, { path: settingsPath })] };
  }
  if (kind !== "file") return { value: none, diagnostics: [] };
  const { value: source, diagnostics: broken } = decodeSource(
    settingsPath,
    await host.readFile(`${root}/${settingsPath}`),
  );
  if (broken.length > 0) return { value: none, diagnostics: broken };
  const { value: node, diagnostics } = parseYaml(source.text, (start, end) => ({ file: settingsPath, start, end }));
  if (node === undefined || diagnostics.length > 0) return { value: { settings: plainSettings, source }, diagnostics };
  const found = validateYaml("settings/pengaturan", node);
  if (found.length > 0) return { value: { settings: plainSettings, source }, diagnostics: found };
  const baseUrl = scalarAt(node, "alamat")?.replace(/\/?$/, "/");
  const name = scalarAt(node, "lambang");
  const emblem =
    name === undefined
      ? { value: undefined, diagnostics: [] }
      : await loadEmblem(host, root, name, (valueAt(node, "lambang") as YamlNode).span);
  const preset = presets.find((one) => one === scalarAt(node, "pemeriksaan")) ?? plainSettings.preset;
  const settings = { baseUrl, emblem: emblem.value, preset, trust: trustIn(node) };
  return { value: { settings, source }, diagnostics: emblem.diagnostics };
}

/** The part `kepercayaan`; the schema has seen to its form. */
function trustIn(node: YamlNode): TrustSettings | undefined {
  const trust = valueAt(node, "kepercayaan");
  if (trust === undefined) return undefined;
  const keys = scalarsAt(trust, "kunci").map(({ value }) => value);
  return { keys, allowDraft: scalarAt(trust, "rancangan") === "ya" };
}
