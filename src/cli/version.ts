declare const __PEDOMAN_VERSION__: string | undefined;

/** Version of the tool, as in package.json; `dev` when run unbundled. */
export const version = typeof __PEDOMAN_VERSION__ === "string" ? __PEDOMAN_VERSION__ : "dev";
