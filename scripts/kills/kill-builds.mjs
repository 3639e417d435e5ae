import { spawn } from "node:child_process";
import { existsSync, readdirSync, watch } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { standingIn } from "./whole.mjs";

/**
 * Kills builds of one law at random moments, and looks at what stands there: at once, and after the next command.
 *
 * What must hold: whoever looks, at any moment, finds the old publication whole or the new one whole, or none at all, and then the old one stands whole
 * beside it with the journal that says so (the moment between the two moves). After the next command that mends (`build`, `doctor`) the old or the new
 * one stands whole in its place and nothing beside it.
 * @param {object} options
 * @param {string} options.cli - The built command.
 * @param {string} options.law - A folder that holds `guidelines/`.
 * @param {string} options.text - The text that is changed from build to build, below `law`.
 * @param {string} options.folder - An empty folder to work in.
 * @param {number} options.kills
 * @param {number} options.buildEvery - Every so many kills the next command is a build, else the doctor.
 * @param {() => number} options.random
 * @param {(line: string) => void} options.print
 * @param {() => boolean} options.isEnough - Ends it before its time, between two kills.
 */
export async function killBuilds({ cli, law, text, folder, kills, buildEvery, random, print, isEnough }) {
  const root = `${folder}/proyek`;
  const at = { root, out: `${root}/dist`, work: `${root}/.dist.pedoman` };
  await mkdir(root, { recursive: true });
  await cp(`${law}/guidelines`, `${root}/guidelines`, { recursive: true });
  const before = await readFile(`${root}/${text}`, "utf8");
  const texts = [before, `${before}\nKalimat yang hanya ada dalam naskah kedua.\n`];
  const write = (state) => writeFile(`${root}/${text}`, texts[state]);
  // Of a group of their own: Ctrl+C is meant for this script.
  const run = (command) =>
    spawn(process.execPath, [cli, command, "--root", root], { stdio: ["ignore", "ignore", "pipe"], detached: true });

  const { wholes, duration, publishing } = await references(at, write, run);
  print(`a build takes ${Math.round(duration)} ms, publishing ${Math.round(publishing)} ms of it`);
  const nameOf = (standing, old, next) => {
    if (standing === undefined) return "away";
    if (standing === wholes[old]) return "old";
    return standing === wholes[next] ? "new" : "mix";
  };

  const counts = {
    kills: 0,
    survived: 0,
    inPublishing: 0,
    at: { old: 0, new: 0, away: 0, mix: 0 },
    after: { old: 0, new: 0, away: 0, mix: 0 },
    leftovers: 0,
    failedNext: 0,
  };
  const faults = [];
  const wrong = (what) => void faults.push(`kill ${counts.kills}: ${what}`);
  /** Whether the old publication stands whole beside its place, with the journal that says so. */
  const isKept = (state) => standingIn(`${at.work}/previous`) === wholes[state] && existsSync(`${at.work}/journal`);

  const killOne = async (stands) => {
    const next = 1 - stands;
    await write(next);
    const child = run("build");
    const wasPublishing = await killAtRandom(child, { ...at, duration, publishing, random });
    const { signal } = await ended(child);
    let now = nameOf(standingIn(at.out), stands, next);
    if (signal !== "SIGKILL") {
      // It was done before the signal came: no kill, and one more is tried.
      counts.survived += 1;
      return now === "new" ? next : stands;
    }
    counts.kills += 1;
    if (wasPublishing) counts.inPublishing += 1;
    if (now === "away" && !isKept(stands)) now = "mix";
    counts.at[now] += 1;
    if (now === "mix") wrong("a mix, or nothing, stood there at once");
    return (await goOn(stands)) === "new" ? next : stands;
  };

  /** The next command, and what stands there then. */
  const goOn = async (stands) => {
    const command = counts.kills % buildEvery === 0 ? "build" : "doctor";
    const { code, said } = await ended(run(command));
    if (code !== 0) {
      counts.failedNext += 1;
      wrong(`the next command ended with ${code}: ${said}`);
    }
    const after = nameOf(standingIn(at.out), stands, 1 - stands);
    counts.after[after] += 1;
    const isGood = command === "build" ? after === "new" : after === "old" || after === "new";
    if (!isGood) wrong(`${after} after the next command (${command})`);
    const left = readdirSync(root).filter((name) => name !== "dist" && name !== "guidelines");
    if (left.length > 0) {
      counts.leftovers += 1;
      wrong(`left: ${left.join(", ")}`);
    }
    return after;
  };

  const reader = startReader(at.out);
  for (let stands = 0; counts.kills < kills && !isEnough(); ) {
    stands = await killOne(stands);
    if (counts.kills % 20 === 0) print(`${counts.kills} kills: ${JSON.stringify(counts)}`);
  }
  const read = await reader.end();
  if (read.mixes > 0) faults.push(`a reader saw ${read.mixes} mixes`);
  return { counts, read, faults };
}

/** What each text gives, and how long that takes: the whole, and from the moment that something stands beside the publication. The first text is left. */
async function references({ root, out, work }, write, run) {
  const wholes = [];
  let [duration, publishing] = [0, 0];
  for (const state of [1, 0]) {
    await write(state);
    const started = performance.now();
    let staged = 0;
    const stop = onChange(root, () => {
      if (staged === 0 && existsSync(work)) staged = performance.now();
    });
    const { code, said } = await ended(run("build"));
    stop();
    if (code !== 0) throw new Error(`The law does not build: ${said}`);
    duration = performance.now() - started;
    publishing = performance.now() - staged;
    wholes[state] = standingIn(out);
  }
  if (wholes[0] === wholes[1]) throw new Error("The two texts give the same publication");
  return { wholes, duration, publishing };
}

function startReader(out) {
  const reader = spawn(process.execPath, [fileURLToPath(new URL("reader.mjs", import.meta.url)), out], {
    stdio: ["pipe", "pipe", "inherit"],
    detached: true,
  });
  let counts = "";
  reader.stdout.on("data", (chunk) => {
    counts += chunk;
  });
  return {
    end: async () => {
      reader.stdin.end();
      await ended(reader);
      return JSON.parse(counts);
    },
  };
}

/**
 * Lets a build run to a random moment, and kills it. Half of the moments are spread over all of it; the others lie where it is dangerous: while the new
 * publication is written beside the old, and about the two moves.
 * @returns Whether it had begun to publish.
 */
async function killAtRandom(child, { root, work, out, duration, publishing, random }) {
  const isOver = new Promise((done) => child.once("exit", done));
  const isWorking = () => existsSync(work);
  const when = {
    any: () => wait(random() * duration),
    staging: () => appears(root, work, isWorking).then(() => wait(random() * publishing)),
    journal: () => appears(root, work, () => existsSync(`${work}/journal`)).then(() => wait(random() * 12)),
    moved: () => appears(root, work, () => existsSync(`${work}/previous`) || (isWorking() && !existsSync(out))),
  };
  const kinds = ["any", "any", "any", "any", "staging", "staging", "journal", "moved"];
  await Promise.race([isOver, when[kinds[Math.floor(random() * kinds.length)]]()]);
  const wasPublishing = isWorking();
  child.kill("SIGKILL");
  return wasPublishing;
}

function wait(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Waits for something in the project's folder or in the folder of work beside the publication. */
function appears(root, work, isThere) {
  return new Promise((done) => {
    let stopWork = () => {};
    let isWatched = false;
    const look = () => {
      if (!isWatched && existsSync(work)) {
        isWatched = true;
        try {
          stopWork = onChange(work, look);
        } catch (error) {
          if (error.code !== "ENOENT") throw error;
        }
      }
      if (!isThere()) return;
      stop();
      stopWork();
      done();
    };
    const stop = onChange(root, look);
    look();
  });
}

function onChange(folder, look) {
  const watcher = watch(folder, look);
  watcher.on("error", () => {});
  return () => watcher.close();
}

async function ended(child) {
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null)
      done({ code: child.exitCode, signal: child.signalCode, said });
    else child.once("close", (code, signal) => done({ code, signal, said: said.slice(-500) }));
  });
}
