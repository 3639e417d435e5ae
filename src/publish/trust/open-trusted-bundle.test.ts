import { beforeAll, describe, expect, it } from "vitest";
import { type BundleCase, bundleCases } from "../../testing/refused-bundles.js";
import { type BundleFiles, hostOf, plainBundle, testKeys, withEnvelope } from "../../testing/signed-bundle.js";
import { openTrustedBundle, type Trust, type TrustedBundle } from "./open-trusted-bundle.js";
import { BundleRefused, refusalCodes } from "./refusals.js";

const keys = { publisher: testKeys(), next: testKeys(), stranger: testKeys() };
const { publisher } = keys;
const cases = bundleCases(keys);
const now = "2026-08-18T08:00:00+08:00";

/** What becomes of a bundle: that it is taken, or the code of its refusal. */
async function outcome(files: BundleFiles, trust: Trust, links: readonly string[] = [], at = now): Promise<string> {
  const host = hostOf(files);
  for (const path of links) host.link(`/aturan/${path}`);
  try {
    await openTrustedBundle(host, "/aturan", trust, at);
    return "accepted";
  } catch (error) {
    if (error instanceof BundleRefused) return error.code;
    throw error;
  }
}

const trustOf = ({ trusted, seen, atLeastEdition, allowDraft }: BundleCase): Trust => ({
  keys: trusted.map((one) => one.trusted),
  seen,
  allowDraft,
  ...(atLeastEdition === undefined ? {} : { atLeastEdition }),
});

describe("a bundle", () => {
  it.each(cases.map((one) => [one.name, one.expect, one] as const))("%s: %s", async (_, expected, one) => {
    expect(await outcome(one.files, trustOf(one), one.links, one.now)).toBe(expected);
  });

  it("has a case for every code", () => {
    const expected = new Set<string>(cases.map((one) => one.expect));
    expect(refusalCodes.filter((code) => !expected.has(code))).toEqual([]);
  });
});

it("gives the bytes it verified, with whose signature counted and until when", async () => {
  const files = withEnvelope(plainBundle({ withCalendar: true }), [publisher.signing]);
  const opened = await openTrustedBundle(hostOf(files), "/aturan", { keys: [publisher.trusted] }, now);
  expect(opened).toMatchObject({
    signed: "verified",
    keyId: publisher.trusted.id,
    draft: false,
    validity: { from: "2026-08-01T00:00:00Z", until: "2026-08-31T23:59:59Z" },
  } satisfies Partial<TrustedBundle>);
  expect([...opened.files.keys()]).toEqual(["calendar.json", "rego/data.json", "rules.json"]);
  expect(opened.files.get("rules.json")).toEqual(files.get("rules.json"));
  expect(opened.rules.policy).toEqual(opened.calendar?.policy);
});

it("parses what it hashed: no file is read twice", async () => {
  const host = hostOf(withEnvelope(plainBundle({ withCalendar: true }), [publisher.signing]));
  const read: string[] = [];
  const counting = {
    ...host,
    readAtMost: async (path: string, most: number) => {
      read.push(path);
      return host.readAtMost(path, most);
    },
    readFile: async (path: string) => {
      read.push(path);
      return host.readFile(path);
    },
  };
  await openTrustedBundle(counting, "/aturan", { keys: [publisher.trusted] }, now);
  expect(read.map((path) => path.slice("/aturan/".length)).sort()).toEqual([
    "calendar.json",
    "manifest.dsse.json",
    "manifest.json",
    "rego/data.json",
    "rules.json",
  ]);
});

describe("without a key", () => {
  const plain = plainBundle();
  it.each<[string, string, BundleFiles, Partial<Trust>]>([
    ["a bundle that is whole", "accepted", plain, {}],
    ["a changed file", "file-changed", new Map([...plain, ["rules.json", new Uint8Array([123, 125])]]), {}],
    ["an older edition", "rolled-back", plain, { atLeastEdition: 1000 }],
    ["a draft", "draft", plainBundle({ draft: true }), {}],
    ["an envelope nobody can check", "accepted", new Map([...plain, ["manifest.dsse.json", new Uint8Array(1)]]), {}],
  ])("%s: %s", async (_, expected, files, trust) => {
    expect(await outcome(files, { keys: [], ...trust })).toBe(expected);
  });
});

describe("of a small bundle", () => {
  const trust: Trust = { keys: [publisher.trusted] };
  let files: BundleFiles;
  beforeAll(() => {
    files = withEnvelope(plainBundle({ empty: true }), [publisher.signing]);
  });

  /** The bytes with one of them another. */
  const flipped = (bytes: Uint8Array, at: number, mask: number): Uint8Array => {
    const copy = bytes.slice();
    copy[at] = (copy[at] ?? 0) ^ mask;
    return copy;
  };
  /** Where a byte can be another without being noticed; of each byte one bit is turned, of its neighbour the next. */
  const takenAnyway = async (path: string): Promise<readonly number[]> => {
    const bytes = files.get(path) ?? new Uint8Array();
    const taken: number[] = [];
    for (const at of bytes.keys()) {
      const turned = new Map([...files, [path, flipped(bytes, at, 1 << (at % 8))]]);
      if ((await outcome(turned, trust)) === "accepted") taken.push(at);
    }
    expect(bytes.length).toBeGreaterThan(2);
    return taken;
  };

  it.each([...plainBundle({ empty: true }).keys(), "manifest.dsse.json"])("every byte of %s counts", async (path) => {
    expect(await takenAnyway(path)).toEqual([]);
  });
  it("every length of every file counts", async () => {
    for (const [path, bytes] of files) {
      // A listed file is compared as a whole, whatever its length.
      const isListed = path === "rules.json" || path === "rego/data.json";
      for (const length of isListed ? [0, 1, bytes.length - 1] : bytes.keys()) {
        const cut = new Map([...files, [path, bytes.slice(0, length)]]);
        expect([path, length, await outcome(cut, trust)]).not.toContain("accepted");
      }
    }
  });
  it("every file counts, and its place", async () => {
    const paths = [...files.keys()];
    for (const one of paths) {
      const left = new Map([...files].filter(([path]) => path !== one));
      expect([one, await outcome(left, trust)]).not.toContain("accepted");
      for (const other of paths) {
        if (one === other) continue;
        const both = [one, other].map((path) => files.get(path) ?? new Uint8Array());
        const swapped = new Map([...files, [one, both[1] as Uint8Array], [other, both[0] as Uint8Array]]);
        expect([one, other, await outcome(swapped, trust)]).not.toContain("accepted");
      }
    }
  });
  it("is taken as it stands", async () => {
    expect(await outcome(files, trust)).toBe("accepted");
  });
});
