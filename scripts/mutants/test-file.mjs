import { expect } from "vitest";

/** Stryker's words for the result of a test. */
const [success, failure] = [0, 1];

/** The tests of a file, collected by `describe` and `it` as Vitest knows them, as far as the tests of the rooms use these. */
export class TestFile {
  #file;
  #suite = suiteOf([]);

  constructor(file) {
    this.#file = file;
  }

  describe = withVariants((title, collect) => {
    const outer = this.#suite;
    const inner = suiteOf([...outer.titles, title]);
    outer.entries.push(inner);
    this.#suite = inner;
    collect();
    this.#suite = outer;
  });
  it = withVariants((title, ...rest) => {
    const { titles, entries } = this.#suite;
    const run = rest.find((one) => typeof one === "function");
    entries.push({ id: `${this.#file}#${[...titles, title].join(" ")}`, run });
  });
  beforeAll = (hook) => void this.#suite.beforeAll.push(hook);
  afterAll = (hook) => void this.#suite.afterAll.unshift(hook);
  beforeEach = (hook) => void this.#suite.beforeEach.push(hook);
  afterEach = (hook) => void this.#suite.afterEach.unshift(hook);

  /**
   * Loads the file and runs its tests in order. What fails outside of a test fails as one.
   * @param {() => Promise<unknown>} load
   * @param {{ wanted?: ReadonlySet<string>; bail?: boolean; loaded?(): void; begin?(id: string): void; end?(): void }} options - `wanted`: ids of the
   *   tests to run, otherwise all; `bail`: none after the first failure.
   */
  async run(load, { wanted, bail = false, loaded, begin, end }) {
    const results = [];
    const attempt = async (id, run) => {
      const start = performance.now();
      try {
        await run();
        return { id, name: id, status: success, timeSpentMs: performance.now() - start };
      } catch (error) {
        const failureMessage = String(error?.message ?? error);
        return { id, name: id, status: failure, timeSpentMs: performance.now() - start, failureMessage };
      }
    };
    const isOver = () => bail && results.some(({ status }) => status === failure);
    const isWanted = ({ id, entries }) => !wanted || (entries ? entries.some(isWanted) : wanted.has(id));
    const runSuite = async (suite, before, after) => {
      const outside = await attempt(`${this.#file}#${suite.titles.join(" ")}`, async () => {
        await inTurn(suite.beforeAll);
        for (const entry of suite.entries.filter(isWanted)) {
          if (isOver()) return;
          const [first, last] = [
            [...before, ...suite.beforeEach],
            [...suite.afterEach, ...after],
          ];
          if (entry.entries) await runSuite(entry, first, last);
          else await runTest(entry, first, last);
        }
        await inTurn(suite.afterAll);
      });
      if (outside.status === failure) results.push(outside);
    };
    const runTest = async ({ id, run }, before, after) => {
      begin?.(id);
      results.push(
        await attempt(id, async () => {
          await inTurn(before);
          await run({ expect });
          await inTurn(after);
        }),
      );
      end?.();
    };
    const loading = await attempt(`${this.#file}#`, load);
    if (loading.status === failure) return [loading];
    loaded?.();
    await runSuite(this.#suite, [], []);
    return results;
  }
}

function suiteOf(titles) {
  return { titles, entries: [], beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
}

async function inTurn(hooks) {
  for (const hook of hooks) await hook();
}

/** `each` and `skipIf`. A case is told from the others by its place. */
function withVariants(add) {
  const each = (cases) => (title, run) => {
    for (const [place, one] of cases.entries())
      add(`${title} [${place}]`, () => run(...(Array.isArray(one) ? one : [one])));
  };
  const none = Object.assign(() => undefined, { each: () => () => undefined });
  return Object.assign(add, { each, skipIf: (skip) => (skip ? none : add) });
}
