import { readFileSync } from "node:fs";

const { optionalDependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const refused = Object.keys(optionalDependencies);

/** As Node answers where a package is not there. */
export async function resolve(specifier, context, next) {
  const name = refused.find((one) => specifier === one || specifier.startsWith(`${one}/`));
  if (name === undefined) return next(specifier, context);
  throw Object.assign(new Error(`Cannot find package '${name}'`), { code: "ERR_MODULE_NOT_FOUND" });
}
