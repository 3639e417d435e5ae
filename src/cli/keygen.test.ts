import { expect, it } from "vitest";
import { readPrivateKey, readPublicKey } from "../publish/trust/ed25519.js";
import { memoryHost } from "../testing/memory-host.js";
import { runCli } from "../testing/run-cli.js";

it("writes a pair of keys and prints by what name readers know it", async () => {
  const host = memoryHost({ "/proyek/": "" });
  const { code, out, error } = await runCli(host, ["keygen", "--out", "../kunci/penerbit"]);
  const files = host.files();
  const [secret, open] = [files["/kunci/penerbit"] ?? "", files["/kunci/penerbit.pub"] ?? ""];
  expect(code).toBe(0);
  expect(readPublicKey(open)).toMatchObject({ id: out.trim() });
  expect(readPrivateKey(secret)).toMatchObject({ id: out.trim() });
  expect(error).toContain("/kunci/penerbit.pub");
  expect(error + out).not.toContain("PRIVATE");
});

it.each(["/proyek/a", "/proyek/a.pub"])("overwrites no key: %s", async (taken) => {
  const host = memoryHost({ [taken]: "yang lama" });
  const { code, error } = await runCli(host, ["keygen", "--out", "a"]);
  expect([code, error]).toEqual([2, expect.stringContaining(`${taken} sudah ada dan tidak ditimpa`)]);
  expect(host.files()).toEqual({ [taken]: "yang lama" });
});
