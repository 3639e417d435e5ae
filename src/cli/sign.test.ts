// From the keeper of the key to whoever asks the rules: signed, published again, signed again, asked.
import { describe, expect, it } from "vitest";
import type { MemoryHost } from "../testing/memory-host.js";
import { memoryHost } from "../testing/memory-host.js";
import { runCli } from "../testing/run-cli.js";
import { type BundleChanges, plainBundle, statementOf, testKeys } from "../testing/signed-bundle.js";

const [publisher, next, stranger] = [testKeys(), testKeys(), testKeys()];
const envelope = "/proyek/dist/rules/manifest.dsse.json";
const until = ["--until", "2026-12-31T23:59:59+08:00"];
const { policy } = statementOf(plainBundle());

/** Puts a publication in place of the last one, as a build does; a signature stays. */
async function build(host: MemoryHost, changes: BundleChanges = {}): Promise<void> {
  for (const [path, bytes] of plainBundle(changes)) await host.writeFile(`/proyek/dist/rules/${path}`, bytes);
}

async function project(changes: BundleChanges = {}, files: Record<string, string> = {}): Promise<MemoryHost> {
  const host = memoryHost({
    "/kunci/penerbit": publisher.privatePem,
    "/kunci/penerbit.pub": publisher.publicPem,
    "/kunci/baru": next.privatePem,
    "/kunci/baru.pub": next.publicPem,
    "/kunci/asing.pub": stranger.publicPem,
    ...files,
  });
  await build(host, changes);
  return host;
}

const sign = (host: MemoryHost, ...more: readonly string[]) =>
  runCli(host, ["sign", "--key", "/kunci/penerbit", ...until, ...more]);
const verify = (host: MemoryHost, ...more: readonly string[]) => runCli(host, ["verify", ...more]);
const trusting = ["--trust", "/kunci/penerbit.pub"];

describe("pedoman sign", () => {
  it("signs what verify then trusts, until the instant it names", async () => {
    const host = await project();
    const signed = await sign(host);
    expect([signed.code, signed.out]).toEqual([0, ""]);
    expect(signed.error).toContain("berlaku 2026-08-18T00:00:00Z sampai 2026-12-31T15:59:59Z");
    const seen = await verify(host, ...trusting);
    expect(seen).toMatchObject({ code: 0, error: "" });
    expect(seen.out).toContain(`TEPERCAYA: edisi ${policy.edition}, 2 berkas`);
    expect(seen.out).toContain(publisher.trusted.id);
    const late = await runCli(host, ["verify", ...trusting], "", { instant: () => "2026-12-31T16:00:00Z" });
    expect([late.code, late.out]).toEqual([1, expect.stringContaining("DITOLAK (expired)")]);
  });

  it("signs the same rules again, for longer", async () => {
    const host = await project();
    await sign(host);
    const again = await runCli(host, ["sign", "--key", "/kunci/penerbit", "--until", "2027-06-30T23:59:59Z"]);
    expect(again).toMatchObject({ code: 0 });
    expect((await verify(host, ...trusting)).out).toContain("sampai 2027-06-30T23:59:59Z");
  });

  it("refuses an edition below the one signed last, and other contents under the same", async () => {
    const host = await project();
    await sign(host);
    const before = host.files()[envelope];
    await build(host, { policy: { ...policy, edition: policy.edition - 1 } });
    expect(await sign(host)).toMatchObject({ code: 2, error: expect.stringContaining("lebih lama daripada") });
    await build(host, { policy: { ...policy, contentHash: "a".repeat(64) } });
    expect(await sign(host)).toMatchObject({ code: 2, error: expect.stringContaining("naikkan `edisi`") });
    expect(host.files()[envelope]).toBe(before);
    await build(host, { policy: { edition: policy.edition + 1, contentHash: "a".repeat(64) } });
    expect(await sign(host)).toMatchObject({ code: 0 });
  });

  it("signs a draft only if asked", async () => {
    const host = await project({ draft: true });
    expect(await sign(host)).toMatchObject({ code: 2, error: expect.stringContaining("masih rancangan") });
    expect(await sign(host, "--allow-draft")).toMatchObject({ code: 0 });
    expect((await verify(host, ...trusting)).out).toContain("DITOLAK (draft)");
    expect((await verify(host, ...trusting, "--allow-draft")).out).toContain("RANCANGAN: belum mengikat siapa pun");
  });

  it("signs no bundle that is not whole", async () => {
    const host = await project();
    await host.writeFile("/proyek/dist/rules/rules.json", "{}");
    expect(await sign(host)).toMatchObject({
      code: 2,
      error: expect.stringContaining("rules.json bukan yang tercantum"),
    });
    expect(host.files()[envelope]).toBeUndefined();
  });

  it("signs with two keys while one is replaced: whoever knows one of them accepts", async () => {
    const host = await project();
    await runCli(host, ["sign", "--key", "/kunci/penerbit", "/kunci/baru", ...until]);
    for (const name of ["penerbit", "baru"]) {
      expect((await verify(host, "--trust", `/kunci/${name}.pub`)).code).toBe(0);
    }
    expect((await verify(host, "--trust", "/kunci/asing.pub")).out).toContain("DITOLAK (key-unknown)");
    expect((await verify(host, "--trust", "/kunci/asing.pub", "/kunci/baru.pub")).code).toBe(0);
  });

  it("signs the manifest it checked, though another is put in its place meanwhile", async () => {
    const host = await project();
    const manifest = "/proyek/dist/rules/manifest.json";
    const checked = host.files()[manifest];
    const readAtMost: MemoryHost["readAtMost"] = async (path, most) => {
      const bytes = await host.readAtMost(path, most);
      if (path === manifest) await host.writeFile(path, "{}\n");
      return bytes;
    };
    const { code } = await runCli({ ...host, readAtMost }, ["sign", "--key", "/kunci/penerbit", ...until]);
    expect([code, host.files()[manifest]]).toEqual([0, "{}\n"]);
    expect((await verify(host, ...trusting)).out).toContain("DITOLAK (manifest-changed)");
    await host.writeFile(manifest, checked ?? "");
    expect((await verify(host, ...trusting)).out).toContain("TEPERCAYA");
  });

  it("signs with eight keys what every one of them opens", async () => {
    const many = Array.from({ length: 8 }, testKeys);
    const host = await project({}, Object.fromEntries(many.map((one, index) => [`/kunci/${index}`, one.privatePem])));
    const paths = many.map((_, index) => `/kunci/${index}`);
    expect(await runCli(host, ["sign", "--key", ...paths, ...until])).toMatchObject({ code: 0 });
    await host.writeFile("/kunci/7.pub", many[7]?.publicPem ?? "");
    expect((await verify(host, "--trust", "/kunci/7.pub")).out).toContain("TEPERCAYA");
  });

  it("signs nothing with more keys than an envelope takes", async () => {
    const paths = Array.from({ length: 9 }, (_, index) => `/kunci/${index}`);
    const host = await project({}, Object.fromEntries(paths.map((path) => [path, testKeys().privatePem])));
    const { code, error } = await runCli(host, ["sign", "--key", ...paths, ...until]);
    expect([code, error]).toEqual([2, expect.stringContaining("menunjuk 9 kunci")]);
    expect(host.files()[envelope]).toBeUndefined();
  });

  it.each<[string, readonly string[], RegExp]>([
    ["an instant without an offset", ["--until", "2026-12-31"], /--until 2026-12-31: bukan waktu yang lengkap/],
    ["a day there is not", ["--until", "2026-02-30T00:00:00Z"], /bukan waktu yang lengkap/],
    ["an end that has passed", ["--until", "2026-08-17T00:00:00Z"], /tidak memberi waktu/],
    ["an end before the beginning", [...until, "--from", "2027-01-01T00:00:00Z"], /tidak memberi waktu/],
    ["a public key", [...until, "--key", "/kunci/penerbit.pub"], /penerbit\.pub: bukan kunci rahasia/],
    ["a key twice", [...until, "--key", "/kunci/penerbit", "/kunci/penerbit"], /Kunci [0-9a-f]{16} ditunjuk dua kali/],
    ["no key at that place", [...until, "--key", "/kunci/tiada"], /tiada.*does not exist/],
  ])("signs nothing for %s", async (_, argv, said) => {
    const host = await project();
    const { code, error } = await runCli(host, ["sign", "--key", "/kunci/penerbit", ...argv]);
    expect([code, error]).toEqual([2, expect.stringMatching(said)]);
    expect(host.files()[envelope]).toBeUndefined();
  });

  it("does not guess what was signed before, if that cannot be read", async () => {
    const host = await project();
    await host.writeFile(envelope, "{}");
    expect(await sign(host)).toMatchObject({ code: 2, error: expect.stringContaining("tidak terbaca") });
  });
});

describe("pedoman verify", () => {
  it("asks for a key rather than trusting anybody", async () => {
    expect(await verify(await project())).toMatchObject({ code: 2, error: expect.stringContaining("--trust") });
  });

  it("does not look at a key and at none", async () => {
    const { code, error } = await verify(await project(), "--unsigned", ...trusting);
    expect([code, error]).toEqual([2, expect.stringContaining("tidak dapat dipakai bersama pilihan '--trust")]);
  });

  it("says so where it looked at no signature", async () => {
    const { code, out } = await verify(await project(), "--unsigned");
    expect([code, out]).toEqual([0, expect.stringContaining("TANDA TANGAN TIDAK DIPERIKSA")]);
  });

  it("remembers the newest edition it trusted, and takes no older one after it", async () => {
    const host = await project();
    const remembering = [...trusting, "--state", "/var/pedoman/edisi.json"];
    await sign(host);
    const old = new Map(Object.entries(host.files()).filter(([path]) => path.startsWith("/proyek/dist/")));
    expect((await verify(host, ...remembering)).code).toBe(0);
    await build(host, { policy: { edition: policy.edition + 1, contentHash: "b".repeat(64) } });
    await sign(host);
    expect((await verify(host, ...remembering)).code).toBe(0);
    for (const [path, text] of old) await host.writeFile(path, text);
    const back = await verify(host, ...remembering);
    expect([back.code, back.out]).toEqual([1, expect.stringContaining("DITOLAK (rolled-back)")]);
    expect((await verify(host, ...trusting)).code).toBe(0);
  });

  it.each(["", "{}", '{"edition":-0.5,"contentHash":"x"}', "[]", "null"])(
    "does not begin anew because what it remembers is damaged: %j",
    async (state) => {
      const host = await project({}, { "/edisi.json": state });
      await sign(host);
      const { code, error } = await verify(host, ...trusting, "--state", "/edisi.json");
      expect([code, error]).toEqual([2, expect.stringContaining("/edisi.json tidak terbaca")]);
    },
  );

  it("does not remember what it refused", async () => {
    const host = await project();
    await verify(host, ...trusting, "--state", "/edisi.json");
    expect(host.files()["/edisi.json"]).toBeUndefined();
  });

  it("refuses editions below a number", async () => {
    const host = await project();
    await sign(host);
    const { out } = await verify(host, ...trusting, "--at-least", `${policy.edition + 1}`);
    expect(out).toContain("DITOLAK (rolled-back)");
  });
});

describe("asking the rules", () => {
  const ask = (host: MemoryHost, ...more: readonly string[]) =>
    runCli(host, ["duties", "--actor", "admin", "--at", "2026-08-18T07:00:00+08:00", ...more]);
  const trusted = {
    "/proyek/pedoman.yaml": "kepercayaan: { kunci: [kunci/penerbit.pub] }\n",
    "/proyek/kunci/penerbit.pub": publisher.publicPem,
  };

  it("needs no signature as long as no key is known", async () => {
    expect((await ask(await project())).out).toContain("Kewajiban: Admin");
  });

  it("refuses unsigned rules once a key is configured, unless told to look at none", async () => {
    const host = await project({}, trusted);
    const { code, out, error } = await ask(host);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain("padahal tanda tangan diwajibkan");
    expect((await ask(host, "--unsigned")).out).toContain("Kewajiban: Admin");
  });

  it("answers by signed rules, and not once a byte of them is another", async () => {
    const host = await project({ withCalendar: true }, trusted);
    await sign(host);
    expect((await ask(host)).out).toContain("Kewajiban: Admin");
    await host.writeFile("/proyek/dist/rules/rego/data.json", "[]\n");
    expect(await ask(host)).toMatchObject({ code: 2, out: "", error: expect.stringContaining("rego/data.json") });
  });

  it("believes the key of the command line rather than that of the settings", async () => {
    const host = await project({}, trusted);
    await sign(host);
    expect((await ask(host, "--trust", "/kunci/asing.pub")).error).toContain("tidak dipercaya di sini");
  });

  it("answers by no file of its own choosing, whose signature cannot be checked", async () => {
    const host = await project({}, trusted);
    await sign(host);
    const { code, error } = await ask(host, "--rules", "dist/rules/rules.json");
    expect([code, error]).toEqual([2, expect.stringContaining("--unsigned")]);
  });

  it("is not open because the settings, or the key they name, cannot be read", async () => {
    for (const files of [
      { "/proyek/pedoman.yaml": "kepercayaan: { kunci: kunci/penerbit.pub }\n" },
      { "/proyek/pedoman.yaml": "kepercayaan: { kunci: [kunci/tiada.pub] }\n" },
      { "/proyek/pedoman.yaml": "kepercayaan: [\n" },
    ]) {
      expect(await ask(await project({}, files))).toMatchObject({ code: 2, out: "" });
    }
  });

  it("takes a draft where the settings say so", async () => {
    const settings = `kepercayaan:\n  kunci: [kunci/penerbit.pub]\n  rancangan: `;
    for (const [word, code] of [
      ["ya", 0],
      ["tidak", 2],
    ] as const) {
      const host = await project({ draft: true }, { ...trusted, "/proyek/pedoman.yaml": `${settings}${word}\n` });
      await sign(host, "--allow-draft");
      expect((await ask(host)).code).toBe(code);
    }
  });
});
