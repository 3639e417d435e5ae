import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { HostError } from "../errors.js";
import { type Followed, follow } from "./follow.js";

const pause = 1_000;

/** A file that holds a word; one that begins with `!` is refused, `?` is more than the reader can bear. */
function following(text = "a") {
  const file = { text, changed: (): void => {}, isWatched: false, reads: 0 };
  const said: string[] = [];
  const started = follow<string>({
    pause,
    watch(changed) {
      file.changed = changed;
      file.isWatched = true;
      return () => {
        file.isWatched = false;
      };
    },
    async read() {
      file.reads += 1;
      const { text } = file;
      await Promise.resolve();
      if (text === "?") throw new TypeError("our own fault");
      if (text.startsWith("!")) throw new HostError({ id: text, en: text });
      return text;
    },
    taken: (now, before) => said.push(`${before} → ${now}`),
    refused(why, current) {
      said.push(why.text.en);
      return current.toUpperCase();
    },
    failed: (error) => said.push(String(error)),
  });
  return { file, said, started };
}

const write = ({ file }: ReturnType<typeof following>, text: string): void => {
  file.text = text;
  file.changed();
};
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

let open: Followed<string> | undefined;
const begun = async (one: ReturnType<typeof following>): Promise<Followed<string>> => {
  open = await one.started;
  return open;
};
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  open?.stop();
  vi.useRealTimers();
});

it("reads again what changed, or when it is told to", async () => {
  const one = following();
  const followed = await begun(one);
  expect(followed.current).toBe("a");
  write(one, "b");
  await wait(0);
  one.file.text = "c";
  followed.reload();
  await wait(0);
  expect([followed.current, one.said]).toEqual(["c", ["a → b", "b → c"]]);
});

it("misses no change that comes while it reads, be it for the first time", async () => {
  const one = following();
  write(one, "b");
  const followed = await begun(one);
  await wait(0);
  expect(followed.current).toBe("b");
  write(one, "c");
  write(one, "d");
  await wait(0);
  expect(followed.current).toBe("d");
});

it("does not begin with what is refused", async () => {
  const one = following("!");
  await expect(one.started).rejects.toThrow(HostError);
  expect(one.file.isWatched).toBe(false);
});

it("says nothing of what is whole a moment later", async () => {
  const one = following();
  const followed = await begun(one);
  write(one, "!half");
  await wait(pause - 1);
  one.file.text = "b";
  await wait(1);
  expect([followed.current, one.said]).toEqual(["b", ["a → b"]]);
});

it("says once why it is refused, and takes what is whole at last without being told", async () => {
  const one = following();
  const followed = await begun(one);
  write(one, "!half");
  await wait(pause);
  expect([followed.current, one.said]).toEqual(["A", ["!half"]]);
  await wait(20 * pause);
  write(one, "!half");
  await wait(20 * pause);
  expect(one.said).toEqual(["!half"]);
  one.file.text = "!other";
  await wait(60 * pause);
  expect(one.said).toEqual(["!half", "!other"]);
  one.file.text = "b";
  await wait(60 * pause);
  expect([followed.current, one.said]).toEqual(["b", ["!half", "!other", "A → b"]]);
  write(one, "!half");
  await wait(pause);
  expect(one.said).toHaveLength(4);
});

it("looks ever less often at what stays refused, but at least once a minute", async () => {
  const one = following();
  await begun(one);
  write(one, "!");
  await wait(120 * pause);
  const after = one.file.reads;
  await wait(600 * pause);
  expect(after).toBeLessThan(12);
  expect(one.file.reads - after).toBe(10);
});

it("tells a fault of ours as such", async () => {
  const one = following();
  await begun(one);
  write(one, "?");
  await wait(0);
  expect(one.said).toEqual(["TypeError: our own fault"]);
});

it("reads no more once it is stopped", async () => {
  const one = following();
  const followed = await begun(one);
  write(one, "!");
  await wait(0);
  followed.stop();
  const { reads } = one.file;
  await wait(100 * pause);
  expect([one.file.reads, one.file.isWatched]).toEqual([reads, false]);
});
