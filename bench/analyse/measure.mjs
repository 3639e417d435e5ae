// One sample of the bench, in a process of its own: the law so many times over, compiled once and analysed. Only the analysis is timed.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { copies } from "./copies.mjs";

const [root, times, how] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(root, "lib", path)).href);
const { nodeHost, openWorkspace, remarkOrNative } = await load("index.js");
const { bundleOf } = await load("compile/bundle.js");
const { analyse } = await load("prove/analysis/analyse.js");

const compilation = await openWorkspace(nodeHost(), root, await remarkOrNative("auto")).compile();
const handbook = copies(compilation.handbook, Number(times), how);
const bundle = bundleOf(handbook).value;

globalThis.gc?.();
const heap = process.memoryUsage().heapUsed;
const began = { wall: performance.now(), cpu: process.cpuUsage() };
const analysis = analyse(handbook, bundle);
const wall = performance.now() - began.wall;
const { user, system } = process.cpuUsage(began.cpu);
const grown = process.memoryUsage().heapUsed - heap;

const sum = (pick) => analysis.checks.reduce((total, check) => total + pick(check), 0);
process.stdout.write(
  JSON.stringify({
    rules: handbook.norms.length,
    norms: bundle.rules.norms.length,
    wall,
    cpu: (user + system) / 1000,
    heap: grown / 1e6,
    searches: sum(({ searches }) => searches),
    valuations: analysis.valuations,
    found: sum(({ findings }) => findings.length),
    open: sum(({ open }) => open.length),
  }),
);
