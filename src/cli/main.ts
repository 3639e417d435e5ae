#!/usr/bin/env node
import { nodeHost } from "../host/node-host.js";
import type { CliIo } from "./io.js";
import { runProgram } from "./program.js";

const { stdout, stderr, argv, env } = process;
const plain = env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "";

const io: CliIo = {
  out: (text) => stdout.write(text),
  error: (text) => stderr.write(text),
  interactive: stderr.isTTY === true && env["CI"] === undefined,
  colour: stderr.isTTY === true && !plain && !argv.includes("--no-color"),
  cwd: process.cwd(),
  interrupted: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    }),
  year: () => new Date().getFullYear(),
  now: () => performance.now(),
};

// A reader that closes the pipe early (`| head`) is no error.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runProgram(argv.slice(2), nodeHost(), io);
