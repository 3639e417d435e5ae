import { readFileSync } from "node:fs";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkLog } from "../service/decision-log/check-log.js";
import { memoryHost } from "../testing/memory-host.js";
import { rawAnswer, rawClient } from "../testing/raw-client.js";
import { runCli } from "../testing/run-cli.js";
import { type Asked, publishedFolder, type RunningService, runService, writeBundle } from "../testing/run-service.js";
import { plainBundle, statementOf, testKeys, withEnvelope } from "../testing/signed-bundle.js";

let service: RunningService;
beforeEach(async () => {
  service = await runService();
});
afterEach(async () => {
  await service.stop();
});

/** May the admin answer now? It may: the answer is whole and nothing presses. */
const permitted = {
  subject: { type: "peran", id: "admin" },
  action: { name: "jawab" },
  resource: { type: "jawaban", id: "jawaban-1" },
  context: { facts: { "jawaban.lengkap": true, "isu.genting": false } },
};
const evaluation = "/access/v1/evaluation";

const logOf = async ({ folder }: RunningService, name = "catatan-keputusan") => {
  const path = join(folder, name);
  const names = (await readdir(path)).filter((one) => one.endsWith(".ndjson")).sort();
  return Promise.all(names.map(async (one) => ({ name: one, bytes: await readFile(join(path, one)) })));
};
type Line = { event: string; verdict?: string; question?: { roles: string[]; act?: string } };
const linesOf = async (running: RunningService): Promise<readonly Line[]> =>
  (await logOf(running)).flatMap(({ bytes }) =>
    `${bytes}`
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line),
  );

const codeOf = ({ status, body }: Asked) => [status, (body as { code?: string }).code];

it("answers over HTTP, and the decision stands in the log before", async () => {
  const { status, headers, body } = await service.ask(evaluation, permitted, { "x-request-id": "A-1" });
  expect([status, headers.get("content-type"), headers.get("x-request-id")]).toEqual([200, "application/json", "A-1"]);
  expect(body).toMatchObject({ decision: true, context: { verdict: "permit", at: "2026-08-18T00:00:00Z" } });
  expect(await linesOf(service)).toMatchObject([
    { event: "opened" },
    { event: "decision", verdict: "permit", question: { roles: ["admin"], act: "jawab" } },
  ]);
  expect(checkLog(await logOf(service)).findings).toEqual([]);
});

it("tells who runs it where it listens and what answers, and ends without leaving a lock", async () => {
  expect(service.told()).toMatch(/Catatan keputusan: .*catatan-keputusan\n/);
  expect(service.told()).toMatch(/Melayani edisi \d+ \([0-9a-f]{12}\) di http:\/\/127\.0\.0\.1:\d+/);
  const running = await runService([], await publishedFolder());
  expect(await running.stop()).toBe(0);
  expect(await readdir(join(running.folder, "catatan-keputusan"))).toEqual([
    "decisions-000000000001.ndjson",
    "log-key.hex",
  ]);
  await rm(running.folder, { recursive: true });
});

describe("never says yes to", () => {
  const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
  const wide = JSON.stringify(permitted).slice(0, -1);

  it.each<readonly [string, unknown, number, string | undefined]>([
    ["what is no JSON", "{", 400, "json-malformed"],
    ["nothing", "", 400, "empty-body"],
    ["a key that stands twice", `${wide},"context":{"facts":{}}}`, 400, "json-duplicate-key"],
    ["depth without end", deep(100_000), 400, "json-too-deep"],
    ["lists without end", "[".repeat(400_000), 400, undefined],
    ["a key that changes what objects are", `${wide},"__proto__":{}}`, 400, "json-forbidden-key"],
    ["a text without end", JSON.stringify({ ...permitted, note: "a\\".repeat(300_000) }), 200, undefined],
    ["a number beyond all numbers", `${wide},"n":1e999}`, 400, "json-number-range"],
    ["half a sign", `${wide},"n":"\\ud800"}`, 400, "json-lone-surrogate"],
    ["a list in the place of an object", [permitted], 400, "wrong-field"],
    ["a subject that is a text", { ...permitted, subject: "admin" }, 400, "wrong-field"],
    ["a question without an act", { ...permitted, action: undefined }, 400, "missing-field"],
    ["a fact of the wrong kind", { ...permitted, context: { facts: { "isu.genting": "ya" } } }, 400, "facts-refused"],
    ["a fact nobody knows", { ...permitted, context: { facts: { "isu.gawat": true } } }, 400, "facts-refused"],
    ["an act nobody knows", { ...permitted, action: { name: "hapus" } }, 200, undefined],
    ["a role nobody knows", { ...permitted, subject: { type: "peran", id: "raja" } }, 200, undefined],
    ["two million bytes", `${wide},"n":"${"a".repeat(2_000_000)}"}`, 413, "body-too-large"],
  ])("%s", async (_, body, status, code) => {
    const answer = await service.ask(evaluation, body);
    expect(answer.status).toBe(status);
    if (code !== undefined) expect(answer.body).toMatchObject({ code, message: { id: /./, en: /./ } });
    if (status !== 200) expect(answer.body).not.toHaveProperty("decision");
    else if (code === undefined && !_.startsWith("a text")) expect(answer.body).toMatchObject({ decision: false });
    // Whatever was sent, others are answered.
    expect((await service.ask(evaluation, permitted)).body).toMatchObject({ decision: true });
  });

  it.each([
    ["a name that is not its own", "Host: jahat.example\r\n", 421, "wrong-host"],
    ["a name that only begins like its own", "Host: localhost.jahat.example\r\n", 421, "wrong-host"],
    ["two names", "Host: localhost\r\nHost: jahat.example\r\n", 400, "repeated-header"],
    ["a web page it does not know", "Host: localhost\r\nOrigin: https://jahat.example\r\n", 403, "foreign-origin"],
    ["a page without an address", "Host: localhost\r\nOrigin: null\r\n", 403, "foreign-origin"],
    ["a compressed body", "Host: localhost\r\nContent-Encoding: gzip\r\n", 415, "encoded-body"],
    ["a form", "Host: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n", 400, "wrong-content-type"],
  ])("%s", async (_, head, status, code) => {
    const text = JSON.stringify(permitted);
    const type = head.includes("Content-Type") ? "" : "Content-Type: application/json\r\n";
    const answer = await rawAnswer(
      service.port,
      `POST ${evaluation} HTTP/1.1\r\n${head}${type}Content-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`,
    );
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain(`"code":"${code}"`);
    expect(answer).not.toContain('"decision"');
    expect(await linesOf(service)).toHaveLength(1);
  });

  it("a path that names another machine", async () => {
    const answer = await rawAnswer(
      service.port,
      "GET http://jahat.example/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toContain('"code":"wrong-path"');
  });
});

it("says of a page how long it is, to whoever asks for its head", async () => {
  const answer = await rawAnswer(
    service.port,
    "HEAD /version HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  );
  const { body } = await service.ask("/version");
  expect(answer).toContain(`content-length: ${JSON.stringify(body).length}\r\n`);
  expect(answer).toMatch(/\r\n\r\n$/);
});

it("answers in their order questions that were sent at once, and each is logged", async () => {
  const texts = [permitted, { ...permitted, action: { name: "hapus" } }, permitted].map((one) => JSON.stringify(one));
  const client = await rawClient(service.port);
  const requests = texts.map(
    (text, i) =>
      `POST ${evaluation} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Request-ID: ${i}\r\n` +
      `Content-Length: ${text.length}\r\n${i === 2 ? "Connection: close\r\n" : ""}\r\n${text}`,
  );
  client.write(requests.join(""));
  const text = await client.closed;
  expect([...text.matchAll(/"decision":(true|false)|x-request-id: (\d)/g)].map(([, yes, id]) => yes ?? id)).toEqual([
    ...["0", "true"],
    ...["1", "false"],
    ...["2", "true"],
  ]);
  expect((await linesOf(service)).map(({ verdict }) => verdict)).toEqual([undefined, "permit", "undecided", "permit"]);
});

it("lets pages of an origin that is allowed read its answers, and other names be used", async () => {
  const other = await runService(["--allow-origin", "https://kanal.example.go.id", "--allow-host", "Layanan.Example"]);
  const head = "Host: layanan.example:80\r\nOrigin: https://kanal.example.go.id\r\nConnection: close\r\n";
  const asked = await rawAnswer(
    other.port,
    `OPTIONS ${evaluation} HTTP/1.1\r\n${head}Access-Control-Request-Method: POST\r\n\r\n`,
  );
  expect(asked).toMatch(/^HTTP\/1\.1 204 /);
  expect(asked).toContain("access-control-allow-origin: https://kanal.example.go.id\r\n");
  expect(asked).toContain("access-control-allow-headers: content-type, x-request-id\r\n");
  const text = JSON.stringify(permitted);
  const length = `Content-Type: application/json\r\nContent-Length: ${text.length}\r\n`;
  const answer = await rawAnswer(other.port, `POST ${evaluation} HTTP/1.1\r\n${head}${length}\r\n${text}`);
  expect(answer).toContain("access-control-allow-origin: https://kanal.example.go.id\r\n");
  expect(answer).toContain('"decision":true');
  // A page has to be able to read why there is no answer.
  await rename(join(other.folder, "catatan-keputusan"), join(other.folder, "pindah"));
  for (const [more, status] of [
    [`${length}\r\n${text}`, 503],
    [`Content-Type: text/plain\r\nContent-Length: 0\r\n\r\n`, 400],
    [`Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n`, 415],
    [`Content-Length: 2000000\r\n\r\n`, 413],
    [`Expect: nothing\r\n\r\n`, 417],
  ] as const) {
    const refused = await rawAnswer(other.port, `POST ${evaluation} HTTP/1.1\r\n${head}${more}`);
    expect(refused).toContain(`HTTP/1.1 ${status} `);
    expect(refused).toContain("access-control-allow-origin: https://kanal.example.go.id\r\n");
  }
  const foreign = head.replace("kanal", "jahat");
  expect(await rawAnswer(other.port, `GET /health HTTP/1.1\r\n${foreign}\r\n`)).not.toContain("access-control");
  await other.stop();
});

it("writes nothing about a person to the log, wherever it is sent", async () => {
  const marks = ["Aminah", "198701012010011001"];
  const [name, number] = marks;
  const person = { type: "pegawai", id: number, properties: { roles: ["admin", name], nama: name, nip: number } };
  const context = {
    facts: { "jawaban.lengkap": true, "isu.genting": true },
    approvals: [
      { by: name, at: "2026-08-17T23:00:00Z", decision: "approved" },
      { by: "kepala", at: "2026-08-17T23:00:00Z", decision: "approved" },
    ],
    toward: [name],
    content: name,
    [`${name}`]: number,
  };
  const questions = [
    { ...permitted, subject: person },
    { ...permitted, subject: { ...person, properties: { roles: ["admin"], nama: name } }, context },
    { ...permitted, action: { name, properties: { nip: number } } },
    { ...permitted, resource: { type: name, id: number, properties: { [`${name}`]: number } } },
    { ...permitted, context: { facts: { [`${name}`]: true } } },
    { ...permitted, context: { at: name } },
    { ...permitted, subject: { type: "pegawai", id: number }, context: { at: name, facts: { [`${name}`]: 1 } } },
    {
      ...permitted,
      subject: { type: "pegawai", id: number },
      context: { approvals: [{ by: "kepala", at: name, decision: "approved" }] },
    },
    { ...permitted, subject: { type: "peran", id: name } },
  ];
  for (const question of questions) {
    await service.ask(evaluation, question, { "x-request-id": `${name}/${number}` });
    await service.ask("/access/v1/evaluations", { ...question, evaluations: [{}, question, { subject: person }] });
  }
  const log = await logOf(service);
  expect(checkLog(log).lines).toBeGreaterThan(15);
  for (const { bytes } of log) for (const mark of marks) expect(`${bytes}`).not.toContain(mark);
});

it("decides nothing while the log cannot be written, says so, and goes on by itself once it can", async () => {
  const folder = join(service.folder, "catatan-keputusan");
  await rename(folder, `${folder}.pindah`);
  const refused = await service.ask(evaluation, permitted, { "x-request-id": "B-1" });
  expect(codeOf(refused)).toEqual([503, "log-not-written"]);
  expect(refused.body).not.toHaveProperty("decision");
  expect(refused.headers.get("x-request-id")).toBe("B-1");
  expect(service.told()).toContain("Catatan keputusan tidak dapat ditulis, maka tidak ada yang diputus.");
  expect(await service.ask("/health")).toMatchObject({ status: 503, body: { status: "log-not-written" } });
  await rename(`${folder}.pindah`, folder);
  await expect.poll(() => service.told(), { timeout: 5_000 }).toContain("Catatan keputusan dapat ditulis kembali.");
  expect((await service.ask(evaluation, permitted)).body).toMatchObject({ decision: true });
  expect((await linesOf(service)).map(({ event }) => event)).toEqual(["opened", "resumed", "decision"]);
});

describe("when other rules are published", () => {
  const editionOf = ({ body }: Asked) => (body as { context: { policy: { edition: number } } }).context.policy.edition;
  const edition = (number: number, digit: string) =>
    plainBundle({ policy: { edition: number, contentHash: digit.repeat(64) } });

  it("takes them without a request being dropped", async () => {
    let stop = false;
    const seen: number[] = [];
    const caller = async () => {
      while (!stop) {
        const answer = await service.ask(evaluation, permitted);
        expect(answer.body).toMatchObject({ decision: true });
        seen.push(editionOf(answer));
      }
    };
    const callers = [caller(), caller(), caller()];
    for (const [number, digit] of [
      [10, "a"],
      [11, "b"],
    ] as const) {
      await service.publish(edition(number, digit));
      service.hangUp();
      await expect.poll(() => seen.at(-1), { timeout: 20_000 }).toBe(number);
    }
    stop = true;
    await Promise.all(callers);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    await expect.poll(() => service.told()).toMatch(/Kini melayani edisi 10 .*\n.*Kini melayani edisi 11 /s);
  });

  it("sees them by itself", async () => {
    await service.publish(edition(12, "c"));
    await expect.poll(async () => editionOf(await service.ask(evaluation, permitted)), { timeout: 20_000 }).toBe(12);
  });

  it.each<readonly [string, () => ReadonlyMap<string, Uint8Array>, RegExp]>([
    ["torn", () => new Map([["rules.json", Buffer.from("{")]]), /rules\.json bukan yang tercantum/],
    ["older", () => edition(0, "d"), /lebih lama/],
    ["a draft", () => plainBundle({ policy: { edition: 20, contentHash: "e".repeat(64) }, draft: true }), /rancangan/],
  ])("refuses what is %s, and goes on with what it had", async (_, files, why) => {
    const before = editionOf(await service.ask(evaluation, permitted));
    await service.publish(files());
    service.hangUp();
    await expect.poll(() => service.told(), { timeout: 20_000 }).toMatch(why);
    expect(service.told()).toContain(`Terbitan baru ditolak; edisi ${before} `);
    const answer = await service.ask(evaluation, permitted);
    expect([(answer.body as { decision: boolean }).decision, editionOf(answer)]).toEqual([true, before]);
    const health = await service.ask("/health");
    expect(health).toMatchObject({
      status: 200,
      body: { status: "refused-rules", refused: { message: { id: expect.stringMatching(why) } } },
    });
    await service.publish(edition(21, "f"));
    await expect.poll(async () => editionOf(await service.ask(evaluation, permitted)), { timeout: 20_000 }).toBe(21);
  });
});

describe("once a key is trusted", () => {
  const keys = testKeys();
  const signed = () => withEnvelope(plainBundle(), [keys.signing]);
  let folder = "";
  let trusting: RunningService;
  beforeEach(async () => {
    folder = await publishedFolder();
    await writeFile(join(folder, "kunci.pem"), keys.publicPem);
    await writeBundle(folder, signed());
    trusting = await runService(["--trust", "kunci.pem", "--state", "edisi.json"], folder);
  });
  afterEach(async () => {
    await trusting.stop();
    await rm(folder, { recursive: true });
  });

  it("answers by rules that are signed, and says that they are", async () => {
    expect((await trusting.ask(evaluation, permitted)).body).toMatchObject({ decision: true });
    expect((await trusting.ask("/health")).body).toMatchObject({ status: "ok", signature: "verified" });
    expect(JSON.parse(await readFile(join(folder, "edisi.json"), "utf8"))).toMatchObject({ edition: 4 });
  });

  it("refuses others, however new, and goes on with what it had", async () => {
    await trusting.publish(plainBundle({ policy: { edition: 30, contentHash: "a".repeat(64) } }));
    trusting.hangUp();
    await expect
      .poll(async () => (await trusting.ask("/health")).body, { timeout: 20_000 })
      .toMatchObject({
        status: "refused-rules",
        signature: "verified",
        refused: { code: "manifest-changed" },
      });
    expect((await trusting.ask(evaluation, permitted)).body).toMatchObject({
      decision: true,
      context: { policy: { edition: 4 } },
    });
  });

  it("takes by itself rules that are signed after they were published", async () => {
    const policy = { edition: 30, contentHash: "a".repeat(64) };
    const newer = plainBundle({ policy });
    await trusting.publish(newer);
    const health = async () => (await trusting.ask("/health")).body;
    await expect.poll(() => trusting.told(), { timeout: 20_000 }).toContain("Terbitan baru ditolak");
    const signed = withEnvelope(newer, [keys.signing], { ...statementOf(newer), policy });
    await writeBundle(folder, new Map([...signed].filter(([path]) => path === "manifest.dsse.json")));
    await expect.poll(health, { timeout: 20_000 }).toMatchObject({ status: "ok", signature: "verified" });
    expect((await trusting.ask(evaluation, permitted)).body).toMatchObject({ context: { policy: { edition: 30 } } });
  });

  it("answers no question once the signature is no longer valid", async () => {
    const questions: readonly (readonly [string, object])[] = [
      [evaluation, permitted],
      ["/access/v1/evaluations", { ...permitted, evaluations: [{}] }],
      ["/access/v1/search/subject", { ...permitted, subject: { type: "peran" } }],
      ["/access/v1/search/resource", { ...permitted, resource: { type: "jawaban" } }],
      ["/access/v1/search/action", { ...permitted, action: undefined }],
      ["/duties/v1/evaluation", { subject: permitted.subject }],
    ];
    trusting.setClock("2026-08-31T23:59:59.999Z");
    for (const [path, body] of questions) expect((await trusting.ask(path, body)).status).toBe(200);
    trusting.setClock("2026-09-01T00:00:00.000Z");
    for (const [path, body] of questions) {
      const refused = await trusting.ask(path, body);
      expect([path, ...codeOf(refused)]).toEqual([path, 503, "expired"]);
      expect(Object.keys(refused.body as object)).toEqual(["code", "message"]);
    }
    expect(await trusting.ask("/health")).toMatchObject({ status: 503, body: { status: "expired" } });
  });

  it("does not begin with rules that are not signed", async () => {
    await rm(join(folder, "dist/rules/manifest.dsse.json"));
    await expect(runService(["--trust", "kunci.pem", "--no-log"], folder)).rejects.toThrow(/tanda tangan diwajibkan/);
  });
});

describe("goes back to no older edition", () => {
  const publication = (edition: number, draft: boolean, empty = false) =>
    plainBundle({ policy: { edition, contentHash: `${edition % 10}`.repeat(64) }, draft, empty });
  const asked = async (running: RunningService) => {
    const { body } = await running.ask(evaluation, permitted);
    const { decision, context } = body as { decision: boolean; context: { policy: { edition: number } } };
    return [decision, context.policy.edition];
  };
  let folder = "";
  beforeEach(async () => {
    folder = await publishedFolder({ policy: { edition: 20, contentHash: "0".repeat(64) } });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("while it runs, drafts or not", async () => {
    const running = await runService(["--allow-draft"], folder);
    await running.publish(publication(22, true));
    await expect.poll(() => asked(running), { timeout: 20_000 }).toEqual([true, 22]);
    for (const [edition, draft] of [
      [21, true],
      [20, false],
    ] as const) {
      await running.publish(publication(edition, draft));
      const refused = new RegExp(`Terbitan baru ditolak.*lebih lama.*edisi ${edition}, dikenal 22`);
      await expect.poll(() => running.told(), { timeout: 20_000 }).toMatch(refused);
      expect(await asked(running)).toEqual([true, 22]);
    }
    await running.stop();
  });

  it("after it was started anew, once it remembers, with a key or without", async () => {
    const remembering = ["--state", "edisi.json", "--allow-draft"];
    await (await runService(remembering, folder)).stop();
    await writeBundle(folder, publication(19, false));
    await expect(runService(remembering, folder)).rejects.toThrow(/lebih lama/);
    await writeBundle(folder, publication(21, true));
    await (await runService(remembering, folder)).stop();
    expect(JSON.parse(await readFile(join(folder, "edisi.json"), "utf8"))).toEqual({ edition: 21 });
  });

  it("that another command saw meanwhile", async () => {
    const running = await runService(["--state", "edisi.json"], folder);
    const state = JSON.stringify({ edition: 30, contentHash: "c".repeat(64) });
    await writeFile(join(folder, "edisi.json"), state);
    await running.publish(publication(25, false));
    await expect.poll(() => running.told(), { timeout: 20_000 }).toMatch(/lebih lama.*dikenal 30/);
    expect(await readFile(join(folder, "edisi.json"), "utf8")).toBe(state);
    await running.stop();
  });

  it("but to a draft that was built again under its edition", async () => {
    const running = await runService(["--allow-draft", "--state", "edisi.json"], folder);
    await running.publish(publication(22, true));
    await expect.poll(() => asked(running), { timeout: 20_000 }).toEqual([true, 22]);
    // The same edition and the same hash of the law; what the rules say of it is other.
    await running.publish(publication(22, true, true));
    await expect.poll(() => asked(running), { timeout: 20_000 }).toEqual([false, 22]);
    await running.publish(plainBundle({ policy: { edition: 22, contentHash: "f".repeat(64) }, draft: true }));
    await expect.poll(() => asked(running), { timeout: 20_000 }).toEqual([true, 22]);
    await running.stop();
  });
});

describe("does not begin", () => {
  it("where nothing is published, and says what publishes", async () => {
    const folder = await publishedFolder();
    await rm(join(folder, "dist"), { recursive: true });
    await expect(runService([], folder)).rejects.toThrow(/Tidak ada .*manifest\.json.*`pedoman build`.*`--out`/);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it("with an address that nobody can have meant", async () => {
    for (const [option, text] of [
      ["--base-url", "pdp.example.go.id"],
      ["--allow-origin", "kanal.example.go.id"],
      ["--allow-host", "kanal.example.go.id:443"],
    ] as const) {
      await expect(runService([option, text], service.folder)).rejects.toThrow(`${option} «${text}» bukan`);
    }
  });

  it("with a draft nobody asked for", async () => {
    const folder = await publishedFolder({ draft: true });
    await expect(runService([], folder)).rejects.toThrow(/\(2\).*rancangan tidak diminta/);
    const allowed = await runService(["--allow-draft"], folder);
    expect(allowed.told()).toContain("RANCANGAN");
    expect((await allowed.ask(evaluation, permitted)).body).toMatchObject({ decision: true, context: { draft: true } });
    await allowed.stop();
    await rm(folder, { recursive: true });
  });

  it("where another writes the log, or listens", async () => {
    await expect(runService([], service.folder)).rejects.toThrow(/sedang ditulis oleh pedoman lain/);
    await expect(runService(["--no-log", "--port", `${service.port}`], service.folder)).rejects.toThrow(
      /porta itu sudah dipakai/,
    );
    expect((await service.ask(evaluation, permitted)).body).toMatchObject({ decision: true });
  });
});

describe("the page for those who run it", () => {
  const page = readFileSync(new URL("../../docs/layanan-operasi.md", import.meta.url), "utf8");

  it("lists every option, and no other", async () => {
    const { out } = await runCli(memoryHost({}), ["serve", "--help"]);
    const [own = ""] = out.split("Pilihan umum");
    const options = [...own.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== "--help");
    const table = page.slice(page.indexOf("| pilihan"), page.indexOf("## Siapa"));
    const listed = [...table.matchAll(/`(--[a-z-]+)/g)].map(([, name]) => name);
    expect(options.length).toBeGreaterThan(10);
    expect(listed.sort()).toEqual(options.sort());
  });
});

it("warns whoever opens it to other machines, and whoever keeps no log", async () => {
  const open = await runService(["--host", "0.0.0.0", "--no-log"]);
  expect(open.told()).toMatch(/PERINGATAN: alamat ini terbuka bagi mesin lain/);
  expect(open.told()).toContain("Catatan keputusan TIDAK ditulis.");
  expect(await readdir(open.folder)).toEqual(["dist"]);
  await open.stop();
});

it("knows whom the directory names, takes a new one, and keeps the old where that is wrong", async () => {
  const folder = await publishedFolder();
  const directory = join(folder, "direktori.yaml");
  const write = (text: string) => writeFile(directory, text);
  await write("subjects: [{ type: pegawai, id: p-1, roles: [admin] }]");
  const known = await runService(["--directory", "direktori.yaml"], folder);
  const codeFor = async (id: string) => {
    const { body } = await known.ask(evaluation, { ...permitted, subject: { type: "pegawai", id } });
    return (body as { context: { code: string } }).context.code;
  };
  expect([await codeFor("p-1"), await codeFor("p-2")]).toEqual(["permitted", "unknown-subject"]);
  await write("subjects: [{ type: pegawai, id: p-2, roles: [admin] }]");
  known.hangUp();
  await expect.poll(() => codeFor("p-2"), { timeout: 20_000 }).toBe("permitted");
  expect(await codeFor("p-1")).toBe("unknown-subject");
  await write("subjects: [{ type: pegawai }]");
  known.hangUp();
  await expect.poll(() => known.told(), { timeout: 20_000 }).toMatch(/Direktori baru ditolak.*`subjects\[0\]\.id`/);
  expect(await codeFor("p-2")).toBe("permitted");
  await known.stop();
  await write("subjects: 5");
  await expect(runService(["--directory", "direktori.yaml"], folder)).rejects.toThrow(/direktori\.yaml: `subjects`/);
  await rm(folder, { recursive: true });
});
