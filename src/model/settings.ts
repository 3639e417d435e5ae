/** Path of the settings, relative to the root. */
export const settingsPath = "pedoman.yaml";

/** How strictly texts are checked: as drafts, or as acts in force that were taken in; see `isLeftOut`. */
export const presets = ["rancangan", "impor"] as const;
export type Preset = (typeof presets)[number];

/** How the texts are checked and the outcome is published; `pedoman.yaml` in the folder of the project. Never law. */
export type Settings = {
  /** Address of the site that will hold the publication, with a slash at its end. */
  readonly baseUrl: string | undefined;
  /**
   * What acts bear above their letterhead; without one its room stays blank. None comes with the tool: the use of the state emblem is for those who
   * may use it.
   * @source Practice of the regencies: the state emblem, top centre. UU 12/2011 Lampiran II has no rule of it.
   */
  readonly emblem: Picture | undefined;
  /** How strictly the texts are checked. */
  readonly preset: Preset;
  /** Whose signature published rules must bear before they are asked; absent: nobody's. */
  readonly trust: TrustSettings | undefined;
};

/** Public keys by the path of their files in the project, and whether drafts are accepted. */
export type TrustSettings = { readonly keys: readonly string[]; readonly allowDraft: boolean };

/** A picture as it is put into files: PNG without anything but the picture. */
export type Picture = {
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

/** What holds without a `pedoman.yaml`. */
export const plainSettings: Settings = { baseUrl: undefined, emblem: undefined, preset: "rancangan", trust: undefined };
