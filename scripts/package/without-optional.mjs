// `node --import …/without-optional.mjs PROGRAM` runs a program as if no optional package were installed: whatever is imported of one is not found.
import { register } from "node:module";

register("./without-optional-hooks.mjs", import.meta.url);
