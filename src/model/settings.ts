/** How the outcome is published; `pedoman.yaml` in the folder of the project. Never law. */
export type Settings = {
  /** Address of the site that will hold the publication, with a slash at its end. */
  readonly baseUrl: string | undefined;
};

/** What holds without a `pedoman.yaml`. */
export const plainSettings: Settings = { baseUrl: undefined };
