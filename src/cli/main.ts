#!/usr/bin/env node
import { quickAnswer } from "./quick-answer.js";

// What is asked most often, by people and by programs that look for the tool, needs none of it.
const { argv, stdout } = process;
const quick = quickAnswer(argv.slice(2), stdout.isTTY ? stdout.columns : undefined);
if (quick === undefined) await (await import("./run-main.js")).runMain();
else stdout.write(quick);
