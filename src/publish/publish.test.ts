import { describe, expect, it } from "vitest";
import type { OutputFile } from "../emit/emitter.js";
import { HostError, InvariantError } from "../errors.js";
import { type DyingCall, type MemoryHost, memoryHost } from "../testing/memory-host.js";
import { manifestOf, publicationIndex } from "./manifest.js";
import { publish } from "./publish.js";
import { recover } from "./recover.js";

const [out, root] = ["/w/dist", "/w"];
const law = { "/w/guidelines/perbup.md": "# Pasal 1" };

const filesOf = (contents: Record<string, string>): readonly OutputFile[] => {
  const files = Object.entries(contents).map(([path, text]) => ({ path, contents: text }));
  const manifest = manifestOf(files, { edition: 1, contentHash: "" });
  return [...files, { path: "rules/manifest.json", contents: manifest }];
};
const first = filesOf({ "handbook/index.html": "first", "handbook/a/old.html": "first", "rules/rules.json": "1" });
const second = filesOf({ "handbook/index.html": "second", "checklists/new.md": "second", "rules/rules.json": "2" });
const fewer = filesOf({ "rules/rules.json": "3" });

/** A machine on which these files are published. */
const published = async (files: readonly OutputFile[] | undefined): Promise<MemoryHost> => {
  const host = memoryHost(law);
  if (files) await publish(host, { out, root, files });
  return host.anotherProcess();
};
/** All that stands on a machine: publication and what is beside it. */
const standing = (host: MemoryHost) => ({ files: host.files(), folders: host.folders() });

const builds: readonly [string, readonly OutputFile[] | undefined, readonly OutputFile[]][] = [
  ["a first build", undefined, first],
  ["a second build", first, second],
  ["a build of fewer files", second, fewer],
  ["a build of the same files", first, first],
];
const deaths: readonly DyingCall[] = ["nothing", "half", "all"];

describe("publish", () => {
  it("puts all files where they belong, with an index, and nothing beside", async () => {
    const host = memoryHost(law);
    const report = await publish(host, { out, root, files: first });
    expect(host.files()).toEqual({
      ...law,
      "/w/dist/.pedoman.json": publicationIndex(first),
      ...Object.fromEntries(first.map(({ path, contents }) => [`/w/dist/${path}`, contents])),
    });
    expect(host.folders()).toEqual([
      "/w",
      "/w/dist",
      "/w/dist/handbook",
      "/w/dist/handbook/a",
      "/w/dist/rules",
      "/w/guidelines",
    ]);
    expect(report).toMatchObject({ files: 4, recovery: "nothing", leftover: undefined, changed: [], removed: [] });
    expect(report.added).toEqual([
      "handbook/a/old.html",
      "handbook/index.html",
      "rules/manifest.json",
      "rules/rules.json",
    ]);
    expect(report.bytes).toBe(first.reduce((sum, { contents }) => sum + contents.length, 0));
  });

  it("replaces a publication as a whole and tells what changed", async () => {
    const host = await published(first);
    const report = await publish(host, { out, root, files: second });
    expect(standing(host)).toEqual(standing(await published(second)));
    expect(report.added).toEqual(["checklists/new.md"]);
    expect(report.changed).toEqual(["handbook/index.html", "rules/manifest.json", "rules/rules.json"]);
    expect(report.removed).toEqual(["handbook/a/old.html"]);
  });

  it("stands whole when nothing changed", async () => {
    const host = await published(first);
    expect(await publish(host, { out, root, files: first })).toMatchObject({ added: [], changed: [], removed: [] });
    expect(standing(host)).toEqual(standing(await published(first)));
  });

  it("makes the folders above the output", async () => {
    const host = memoryHost(law);
    await publish(host, { out: "/srv/www/kotabaru", root, files: fewer });
    expect(host.files()["/srv/www/kotabaru/rules/rules.json"]).toBe("3");
  });

  it("publishes many files", async () => {
    const files = Array.from({ length: 100 }, (_, index) => ({ path: `p/${index}`, contents: `${index}` }));
    const host = memoryHost();
    await publish(host, { out, root, files });
    expect(files.filter(({ path, contents }) => host.files()[`${out}/${path}`] !== contents)).toEqual([]);
  });

  it("fills an empty folder", async () => {
    const host = memoryHost({ ...law, "/w/dist/": "" });
    await publish(host, { out, root, files: first });
    expect(standing(host)).toEqual(standing(await published(first)));
  });

  it("takes a fresh clone, which has the rules alone, for its own", async () => {
    const rules = first.filter(({ path }) => path.startsWith("rules/"));
    const host = memoryHost({
      ...law,
      ...Object.fromEntries(rules.map(({ path, contents }) => [`${out}/${path}`, contents])),
    });
    const report = await publish(host, { out, root, files: first });
    expect(report.added).toEqual(["handbook/a/old.html", "handbook/index.html"]);
    expect(standing(host)).toEqual(standing(await published(first)));
  });

  it("keeps a foreign file, and all beside it", async () => {
    const host = memoryHost({ ...(await published(first)).files(), "/w/dist/catatan.txt": "mine" });
    const before = standing(host);
    await expect(publish(host, { out, root, files: second })).rejects.toThrow("catatan.txt");
    expect(standing(host)).toEqual(before);
    expect(host.mutations).toBe(0);
  });

  it("keeps a foreign file that came while it was writing", async () => {
    const host = await published(first);
    const intruded: MemoryHost = {
      ...host,
      createFile: async (path, contents) => {
        if (path.endsWith("/journal")) await host.anotherProcess().writeFile("/w/dist/catatan.txt", "mine");
        return host.createFile(path, contents);
      },
    };
    await expect(publish(intruded, { out, root, files: second })).rejects.toThrow("/w/dist was left alone");
    expect(host.files()).toEqual({ ...(await published(first)).files(), "/w/dist/catatan.txt": "mine" });
    expect(host.folders()).toEqual((await published(first)).folders());
  });

  it("writes nothing when a path is wrong", async () => {
    const host = await published(first);
    for (const path of ["../x", "/x", "a\\b", "a\nb", "RULES/rules.json", "rules", ".pedoman.json"]) {
      const files = [...second, { path, contents: "" }];
      await expect(publish(host, { out, root, files })).rejects.toThrow(InvariantError);
    }
    expect(host.mutations).toBe(0);
  });

  it("never writes through a link", async () => {
    const host = memoryHost(law);
    host.link("/w/.dist.pedoman");
    await expect(publish(host, { out, root, files: first })).rejects.toThrow("symbolic link");
    expect(host.mutations).toBe(0);
  });

  it("lets one of two builds at once through", async () => {
    const host = await published(undefined);
    const results = await Promise.allSettled([
      publish(host, { out, root, files: first }),
      publish(host.anotherProcess(), { out, root, files: second }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const failure = results.find((result) => result.status === "rejected");
    expect(failure?.reason).toBeInstanceOf(HostError);
    const winner = results[0]?.status === "fulfilled" ? first : second;
    expect(standing(host)).toEqual(standing(await published(winner)));
  });

  it("lets one of two builds of one process through", async () => {
    const host = await published(undefined);
    const results = await Promise.allSettled([first, second].map((files) => publish(host, { out, root, files })));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(standing(host)).toEqual(standing(await published(first)));
  });
});

describe.each(builds)("%s", (_, old, files) => {
  it.each(deaths)("killed at any call (%s of it done) leaves the old or the new after recovery", async (dying) => {
    const [before, after] = [standing(await published(old)), standing(await published(files))];
    const outcomes = new Set<string>();
    let calls = 0;
    for (let n = 1; ; n++) {
      const host = await published(old);
      host.failAt(n, dying);
      await publish(host, { out, root, files }).catch(() => undefined);
      if (!host.killed) break;
      calls = n;
      const mender = host.anotherProcess();
      outcomes.add(await recover(mender, out));
      const now = standing(mender);
      expect([before, after], `killed at call ${n}`).toContainEqual(now);
      // Nothing is left to mend, and the next build finds all in order.
      expect(await recover(mender, out)).toBe("nothing");
      expect((await publish(mender, { out, root, files: fewer })).recovery).toBe("nothing");
      expect(standing(mender)).toEqual(standing(await published(fewer)));
    }
    expect(calls).toBeGreaterThan(15);
    expect([...outcomes].sort()).toEqual(["leftovers", "nothing", ...(old ? ["restored"] : [])]);
  });

  it.each(deaths)("killed at any call, and its recovery too (%s of it done), leaves no mix either", async (dying) => {
    const [before, after] = [standing(await published(old)), standing(await published(files))];
    const killedAt = async (n: number) => {
      const host = await published(old);
      host.failAt(n, "half");
      await publish(host, { out, root, files }).catch(() => undefined);
      return host;
    };
    for (let n = 1; (await killedAt(n)).killed; n++) {
      for (let m = 1; ; m++) {
        const host = await killedAt(n);
        const mender = host.anotherProcess();
        mender.failAt(m, dying);
        await recover(mender, out).catch(() => undefined);
        const last = mender.anotherProcess();
        await recover(last, out);
        expect([before, after], `killed at call ${n}, then ${m}`).toContainEqual(standing(last));
        if (!mender.killed) break;
      }
    }
  });

  it("killed at any call is mended by the next build", async () => {
    const after = standing(await published(files));
    for (let n = 1; ; n++) {
      const host = await published(old);
      host.failAt(n, "half");
      await publish(host, { out, root, files }).catch(() => undefined);
      if (!host.killed) break;
      const next = host.anotherProcess(host.processId);
      await publish(next, { out, root, files });
      expect(standing(next), `killed at call ${n}`).toEqual(after);
    }
  });

  it("refused at any call leaves the old or the new, and lets the same process try again", async () => {
    const [before, after] = [standing(await published(old)), standing(await published(files))];
    let refusals = 0;
    for (let n = 1; ; n++) {
      const host = await published(old);
      host.refuseAt(n);
      const result = await publish(host, { out, root, files }).catch((error: unknown) => error);
      if (host.mutations < n) break;
      if (result instanceof HostError) {
        refusals += 1;
        expect(standing(host), `refused at call ${n}`).toEqual(before);
      } else {
        expect(host.files(), `refused at call ${n}`).toMatchObject(after.files);
        await publish(host, { out, root, files });
        expect(standing(host), `refused at call ${n}`).toEqual(after);
      }
    }
    expect(refusals).toBeGreaterThan(7);
  });
});

describe("recover", () => {
  it("does nothing where nothing was interrupted", async () => {
    for (const host of [memoryHost(), await published(first)]) {
      const before = standing(host);
      expect(await recover(host, out)).toBe("nothing");
      expect(standing(host)).toEqual(before);
      expect(host.mutations).toBe(0);
    }
  });

  /** A build of the second files over the first that died between its two moves. */
  const diedBetweenMoves = async () => {
    for (let n = 1; ; n++) {
      const host = await published(first);
      host.failAt(n, "all");
      await publish(host, { out, root, files: second }).catch(() => undefined);
      if (!host.folders().includes(out)) return host.anotherProcess();
    }
  };

  it("puts the old publication back when a build died between its moves", async () => {
    const host = await diedBetweenMoves();
    expect(await recover(host, out)).toBe("restored");
    expect(standing(host)).toEqual(standing(await published(first)));
  });

  it("leaves a folder that somebody made meanwhile", async () => {
    const host = await diedBetweenMoves();
    await host.writeFile("/w/dist/rules/rules.json", "from git");
    expect(await recover(host, out)).toBe("leftovers");
    expect(host.files()).toEqual({ ...law, "/w/dist/rules/rules.json": "from git" });
    expect(host.folders()).toEqual(["/w", "/w/dist", "/w/dist/rules", "/w/guidelines"]);
  });

  it("removes no old publication that holds somebody's file", async () => {
    const host = await diedBetweenMoves();
    await host.writeFile("/w/.dist.pedoman/previous/catatan.txt", "mine");
    await host.writeFile("/w/dist/rules/rules.json", "from git");
    await expect(recover(host, out)).rejects.toThrow("previous was left alone");
    expect(host.files()["/w/.dist.pedoman/previous/catatan.txt"]).toBe("mine");
    await host.remove("/w/dist");
    expect(await recover(host, out)).toBe("restored");
    expect(host.files()["/w/dist/catatan.txt"]).toBe("mine");
  });

  it("does not disturb a build at work", async () => {
    const host = await published(first);
    const other = host.anotherProcess();
    const watched: MemoryHost = {
      ...host,
      rename: async (from, to) => {
        await expect(recover(other, out)).rejects.toThrow(HostError);
        await host.rename(from, to);
      },
    };
    await publish(watched, { out, root, files: second });
    expect(standing(host)).toEqual(standing(await published(second)));
  });
});

describe("the signature of the rules", () => {
  const envelope = "/w/dist/rules/manifest.dsse.json";
  const signed = async (): Promise<MemoryHost> => {
    const host = await published(first);
    await host.writeFile(envelope, "signed");
    return host;
  };

  it.each([
    ["the same", first],
    ["other", second],
  ])("stays when %s rules are built, listed nowhere", async (_, files) => {
    const host = await signed();
    const report = await publish(host, { out, root, files });
    expect(host.files()[envelope]).toBe("signed");
    expect(host.files()["/w/dist/.pedoman.json"]).not.toContain("dsse");
    expect([...report.added, ...report.changed, ...report.removed].join()).not.toContain("dsse");
  });

  it("does not make a folder of others ours", async () => {
    const host = memoryHost({ ...law, [envelope]: "signed" });
    await expect(publish(host, { out, root, files: first })).rejects.toThrow(HostError);
  });

  it("is not carried along if it is a link", async () => {
    const host = await published(first);
    host.link(envelope);
    await expect(publish(host, { out, root, files: first })).rejects.toThrow(HostError);
  });
});
