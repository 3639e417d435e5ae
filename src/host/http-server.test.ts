import { Server } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HostError } from "../errors.js";
import { rawAnswer, rawClient } from "../testing/raw-client.js";
import {
  type HttpLimits,
  type HttpServer,
  type HttpServerOptions,
  startHttpServer,
  usualLimits,
} from "./http-server.js";

const statuses = {
  malformed: 400,
  "head-too-large": 431,
  "body-too-large": 413,
  "too-slow": 408,
  expectation: 417,
  busy: 503,
  failed: 500,
} as const;

const running: HttpServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

type Seen = { readonly bodies: string[]; readonly failures: unknown[] };

/** A server that says back what it is sent; a path `/slow` waits until it is let go. */
async function serve(limits: Partial<HttpLimits> = {}, more: Partial<HttpServerOptions> = {}) {
  const seen: Seen = { bodies: [], failures: [] };
  const waiting: (() => void)[] = [];
  const server = await startHttpServer({
    address: "127.0.0.1",
    port: 0,
    limits: { ...usualLimits, graceTime: 500, ...limits },
    admit: ({ path }) => (path === "/no" ? { status: 403, headers: {}, body: "no" } : undefined),
    async answer({ method, path, body }) {
      const text = new TextDecoder().decode(body);
      seen.bodies.push(text.slice(0, 100));
      if (path === "/broken") throw new Error("broken");
      if (path === "/bad-header") return { status: 200, headers: { "x-odd": "a\r\nb" }, body: "" };
      if (path === "/huge") return { status: 200, headers: {}, body: "a".repeat(20_000_000) };
      if (path === "/big") return { status: 200, headers: {}, body: "a".repeat(100_000) };
      if (path.startsWith("/slow")) await new Promise<void>((resolve) => waiting.push(resolve));
      return { status: 200, headers: { "content-type": "text/plain" }, body: `${method} ${path} ${text.slice(0, 20)}` };
    },
    refuse: (why) => ({ status: statuses[why], headers: { "x-why": why }, body: why }),
    failed: (error) => void seen.failures.push(error),
    ...more,
  });
  running.push(server);
  const letGo = () => {
    for (const go of waiting.splice(0)) go();
  };
  return { server, port: server.port, seen, letGo, waiting };
}

const close = "Connection: close\r\n";
const get = (path: string, more = ""): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
const post = (body: string, more = ""): string =>
  `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n${more}\r\n${body}`;
/** What would come anyway after a minute must come long before. */
const soon = <T>(one: Promise<T>): Promise<T> =>
  Promise.race([
    one,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error("It did not come in 20 s")), 20_000).unref();
    }),
  ]);
/** The status and the body of every answer in what a connection gave back. */
const answers = (text: string): readonly (readonly [number, string])[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d+) .*?\r\n\r\n(.*?)(?=HTTP\/1\.1 |$)/gs)].map(([, status, body]) => [
    Number(status),
    body ?? "",
  ]);

describe("a request", () => {
  it("comes whole, with its body, in however many pieces it is sent", async () => {
    const { port } = await serve();
    const client = await rawClient(port);
    for (const byte of post("abc", close)) client.write(byte);
    expect(answers(await client.closed)).toEqual([[200, "POST / abc"]]);
  });

  it("may have its body in chunks, and ask to be told to go on", async () => {
    const { port } = await serve();
    const chunked = `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n${close}\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n`;
    expect(answers(await rawAnswer(port, chunked))).toEqual([[200, "POST / abc"]]);
    const client = await rawClient(port);
    client.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n${close}\r\n`);
    await client.until(/100 Continue\r\n\r\n$/);
    client.write("abc");
    expect(await client.closed).toMatch(/200 OK.*POST \/ abc$/s);
  });

  it("is answered without a body where it asks for the head", async () => {
    const { port } = await serve();
    const text = await rawAnswer(port, `HEAD /a HTTP/1.1\r\nHost: x\r\n${close}\r\n`);
    expect(text).toMatch(/content-length: 8\r\n/i);
    expect(answers(text)).toEqual([[200, ""]]);
  });

  it("is answered in its turn, of many sent at once", async () => {
    const { port, letGo, waiting } = await serve();
    const client = await rawClient(port);
    client.write(get("/slow") + get("/no") + get("/b") + get("/c", close));
    await expect.poll(() => waiting.length).toBe(1);
    expect(client.received()).toBe("");
    letGo();
    expect(answers(await client.closed)).toEqual([
      [200, "GET /slow "],
      [403, "no"],
      [200, "GET /b "],
      [200, "GET /c "],
    ]);
  });
});

describe("refused, with a reason, is", () => {
  it.each([
    ["what is no HTTP", "\x16\x03\x01\x00\xa5\x01\x00\x00", 400],
    ["the beginning of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
    ["a request without Host", "GET / HTTP/1.1\r\n\r\n", 400],
    ["a length that is no number", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3x\r\n\r\nabc", 400],
    ["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400],
    [
      "a length beside chunks, which two readers may cut differently",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    ["a chunk whose size is no number", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400],
    ["a header with a line of its own inside", "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c: d\r\nX\r\n\r\n", 400],
    ["a tunnel", "CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n", 400],
    ["an expectation nobody can meet", `GET / HTTP/1.1\r\nHost: x\r\nExpect: a miracle\r\n\r\n`, 417],
    ["a head without end", `GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(20_000)}`, 431],
    ["a path without end", `GET /${"a".repeat(20_000)}`, 431],
    ["very many headers", `GET / HTTP/1.1\r\nHost: x\r\n${"a: b\r\n".repeat(200)}${close}\r\n`, 431],
  ])("%s", async (_, request, status) => {
    const { port, seen } = await serve();
    const [answer] = answers(await rawAnswer(port, request));
    expect(answer?.[0]).toBe(status);
    expect(seen.bodies).toEqual([]);
    expect(answers(await rawAnswer(port, get("/after", close)))).toEqual([[200, "GET /after "]]);
  });

  it("what a head says twice", async () => {
    const { port } = await serve(
      {},
      {
        admit: ({ repeated }) =>
          repeated.length > 0 ? { status: 400, headers: {}, body: repeated.join() } : undefined,
      },
    );
    expect(answers(await rawAnswer(port, get("/", `Host: y\r\nOrigin: a\r\nOrigin: b\r\n${close}`)))).toEqual([
      [400, "host,origin"],
    ]);
  });

  it("a body longer than the bound, said or found out, of which no more is read", async () => {
    const { port, seen } = await serve({
      bodyBytes: 10,
      lingerTime: 100,
      requestTime: 60_000,
      idleTime: 60_000,
      stillTime: 60_000,
    });
    expect(answers(await rawAnswer(port, post("a".repeat(10), close)))).toEqual([[200, `POST / ${"a".repeat(10)}`]]);
    expect(answers(await rawAnswer(port, post("a".repeat(11), close)))).toEqual([[413, "body-too-large"]]);
    const declared = await rawClient(port);
    declared.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\nExpect: 100-continue\r\n\r\n`);
    expect(answers(await soon(declared.closed))).toEqual([[413, "body-too-large"]]);
    const chunked = await rawClient(port);
    chunked.write("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n8\r\naaaaaaaa\r\n8\r\naaaaaaaa\r\n");
    await chunked.until(/body-too-large$/);
    expect(answers(await soon(chunked.closed))).toEqual([[413, "body-too-large"]]);
    expect(seen.bodies).toEqual(["a".repeat(10)]);
  });

  it("a head that is not wanted, before its body was sent", async () => {
    const { port } = await serve({ lingerTime: 100 });
    const client = await rawClient(port);
    client.write("POST /no HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    expect(answers(await client.closed)).toEqual([[403, "no"]]);
  });

  it("one request more than can be answered at a time", async () => {
    const { port, letGo, waiting } = await serve({ running: 2 });
    const slow = await rawClient(port);
    slow.write(get("/slow/1") + get("/slow/2", close));
    await expect.poll(() => waiting.length).toBe(2);
    expect(answers(await rawAnswer(port, get("/", close)))).toEqual([[503, "busy"]]);
    letGo();
    expect(answers(await slow.closed).map(([status]) => status)).toEqual([200, 200]);
    expect(answers(await rawAnswer(port, get("/", close)))).toEqual([[200, "GET / "]]);
  });

  it("what is no HTTP after a question, once the question is answered", async () => {
    const { port, letGo, waiting } = await serve();
    const client = await rawClient(port);
    client.write(`${get("/slow")}\0\0\0`);
    await expect.poll(() => waiting.length).toBe(1);
    client.write("more of it");
    letGo();
    expect(answers(await client.closed)).toEqual([
      [200, "GET /slow "],
      [400, "malformed"],
    ]);
  });
});

it("answers a mistake of ours with an error, says it, and goes on", async () => {
  const { port, seen } = await serve();
  expect(answers(await rawAnswer(port, get("/broken", close)))).toEqual([[500, "failed"]]);
  expect(answers(await rawAnswer(port, get("/bad-header")))).toEqual([[500, "failed"]]);
  expect(seen.failures.map(String)).toEqual(["Error: broken", expect.stringContaining("ERR_INVALID_CHAR")]);
  expect(answers(await rawAnswer(port, get("/after", close)))).toEqual([[200, "GET /after "]]);
});

describe("a client that", () => {
  it.each([
    ["says nothing", ""],
    ["begins a head and stops", "GET / HTTP/1.1\r\nHost: x\r\nA: "],
    ["begins a body and stops", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab"],
  ])("%s is dropped, and others are served meanwhile", async (_, begun) => {
    const { port } = await serve({ headTime: 200, requestTime: 400 });
    const slow = await rawClient(port);
    slow.write(begun);
    expect(answers(await rawAnswer(port, get("/other", close)))).toEqual([[200, "GET /other "]]);
    expect(answers(await slow.closed)).toEqual([[408, "too-slow"]]);
  });

  it("sends a byte now and then does not buy time with it", async () => {
    const { port } = await serve({ headTime: 300, requestTime: 400 });
    const slow = await rawClient(port);
    const drip = setInterval(() => slow.write("a"), 20);
    slow.write("GET / HTTP/1.1\r\nHost: x\r\nA: ");
    expect(answers(await slow.closed)).toEqual([[408, "too-slow"]]);
    clearInterval(drip);
  });

  it("asks nothing more is let go", async () => {
    const { port, server } = await serve({ idleTime: 100 });
    const client = await rawClient(port);
    client.write(get("/a"));
    expect(answers(await client.closed)).toEqual([[200, "GET /a "]]);
    await expect.poll(() => server.load()).toEqual({ connections: 0, running: 0 });
  });

  it("closes its side after asking is served or let go, and costs nothing", async () => {
    const { port, server, letGo, waiting } = await serve();
    const client = await rawClient(port);
    client.socket.end(get("/slow"));
    await expect.poll(() => waiting.length).toBe(1);
    letGo();
    await client.closed;
    await expect.poll(() => server.load()).toEqual({ connections: 0, running: 0 });
  });

  it("goes away in the middle costs nothing", async () => {
    const { port, server, letGo, waiting, seen } = await serve();
    for (const begun of [
      get("/slow") + get("/slow") + get("/slow"),
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nab",
    ]) {
      const client = await rawClient(port);
      client.write(begun);
      await expect.poll(() => server.load().running).toBeGreaterThan(0);
      client.socket.resetAndDestroy();
    }
    await expect.poll(() => server.load()).toEqual({ connections: 0, running: 0 });
    expect(waiting).toHaveLength(3);
    letGo();
    expect(answers(await rawAnswer(port, get("/after", close)))).toEqual([[200, "GET /after "]]);
    expect(server.load().running).toBe(0);
    expect(seen.failures).toEqual([]);
  });

  it("asks and never reads is dropped", async () => {
    const { port, server, seen } = await serve({ stillTime: 300, pipelined: 300 });
    const client = await rawClient(port);
    client.socket.pause();
    client.write(get("/big").repeat(299));
    await expect.poll(() => seen.bodies.length).toBe(299);
    await expect.poll(() => server.load().connections, { timeout: 20_000 }).toBe(0);
    client.socket.destroy();
  });

  it("opens more connections than there may be takes the place of those that idle, never of one at work", async () => {
    const { port, letGo, waiting } = await serve({ connections: 3 });
    const busy = await rawClient(port);
    busy.write(get("/slow", close));
    await expect.poll(() => waiting.length).toBe(1);
    const idle = [await rawClient(port), await rawClient(port)];
    for (let i = 0; i < 5; i += 1) {
      expect(answers(await rawAnswer(port, get("/other", close)))).toEqual([[200, "GET /other "]]);
    }
    expect(await idle[0]?.closed).toBe("");
    expect(idle[1]?.socket.destroyed).toBe(false);
    letGo();
    expect(answers(await busy.closed)).toEqual([[200, "GET /slow "]]);
  });

  it("opens more connections than there may be is turned away while all are at work", async () => {
    const { port, letGo, waiting } = await serve({ connections: 2 });
    const busy = [await rawClient(port), await rawClient(port)];
    for (const one of busy) one.write(get("/slow", close));
    await expect.poll(() => waiting.length).toBe(2);
    expect(await rawAnswer(port, get("/"))).toBe("");
    letGo();
    for (const one of busy) expect(answers(await one.closed)).toEqual([[200, "GET /slow "]]);
  });

  it("sends more questions at once than it may has those answered, and is let go", async () => {
    const { port, letGo, waiting } = await serve({ pipelined: 2 });
    const client = await rawClient(port);
    client.write(get("/slow/1") + get("/slow/2") + get("/3") + get("/4"));
    await expect.poll(() => waiting.length).toBe(2);
    letGo();
    expect(answers(await client.closed)).toEqual([
      [200, "GET /slow/1 "],
      [200, "GET /slow/2 "],
      [503, "busy"],
    ]);
  });

  it("does not read its answers takes no room from others", async () => {
    const { port, seen } = await serve({ running: 4 });
    const stuck = await rawClient(port);
    stuck.socket.pause();
    stuck.write(get("/big").repeat(16));
    const more = await Promise.all(Array.from({ length: 8 }, () => rawClient(port)));
    for (const one of more) {
      one.socket.pause();
      one.write(get("/big").repeat(4));
    }
    await expect.poll(() => seen.bodies.length).toBeGreaterThan(20);
    expect(answers(await rawAnswer(port, get("/other", close)))).toEqual([[200, "GET /other "]]);
    for (const one of [stuck, ...more]) one.socket.destroy();
  });

  it("leaves great answers unread makes room for those who read theirs", async () => {
    const { port, server } = await serve({ unsentBytes: 50_000_000 });
    const stuck = [await rawClient(port), await rawClient(port), await rawClient(port), await rawClient(port)];
    for (const one of stuck) {
      one.socket.pause();
      one.write(get("/huge"));
    }
    await expect.poll(() => server.load().connections).toBe(2);
    const whole = await rawAnswer(port, get("/huge", close));
    expect([whole.slice(0, 12), whole.length > 20_000_000]).toEqual(["HTTP/1.1 200", true]);
    expect(answers(await rawAnswer(port, get("/other", close)))).toEqual([[200, "GET /other "]]);
    for (const one of stuck) one.socket.destroy();
    await expect.poll(() => server.load().connections).toBe(0);
  });

  it("asks more often on one connection than it may has to open another", async () => {
    const { port } = await serve({ requestsPerConnection: 2 });
    const text = await rawAnswer(port, get("/1") + get("/2") + get("/3"));
    expect(answers(text).slice(0, 2)).toEqual([
      [200, "GET /1 "],
      [200, "GET /2 "],
    ]);
    expect(text).not.toContain("GET /3");
  });
});

describe("stopping", () => {
  it("lets what runs end, tells its client that the connection closes, and takes nothing new", async () => {
    const { port, server, letGo, waiting } = await serve({ graceTime: 5_000 });
    const idle = await rawClient(port);
    const busy = await rawClient(port);
    busy.write(get("/slow"));
    await expect.poll(() => waiting.length).toBe(1);
    const stopped = server.stop();
    expect(await idle.closed).toBe("");
    await expect(rawClient(port)).rejects.toThrow("ECONNREFUSED");
    letGo();
    const text = await busy.closed;
    expect(answers(text)).toEqual([[200, "GET /slow "]]);
    expect(text).toMatch(/connection: close/i);
    await stopped;
  });

  it("cuts off what takes longer than its grace", async () => {
    const { port, server, waiting } = await serve({ graceTime: 50 });
    const busy = await rawClient(port);
    busy.write(get("/slow"));
    await expect.poll(() => waiting.length).toBe(1);
    await server.stop();
    expect(await busy.closed).toBe("");
  });
});

it("goes on when the machine cannot give it a connection, and says so", async () => {
  const listening = vi.spyOn(Server.prototype, "listen");
  const { port, seen } = await serve();
  const [server] = listening.mock.contexts as Server[];
  listening.mockRestore();
  const errors = [new Error("EMFILE"), new Error("EMFILE, again")];
  for (const error of errors) server?.emit("error", error);
  expect(seen.failures).toEqual(errors);
  expect(await rawAnswer(port, get("/", close))).toContain(" 200 ");
});

it("says in words why it cannot listen", async () => {
  const { port } = await serve();
  const again = serve({}, { port });
  await expect(again).rejects.toThrow(HostError);
  await expect(again).rejects.toThrow(`another program uses that port`);
  await expect(serve({}, { address: "192.0.2.1" })).rejects.toThrow("no such address");
});
