import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rawClient } from "../testing/raw-client.js";
import { publishedFolder } from "../testing/run-service.js";
import { type ServiceProcess, serveProgram, startService } from "../testing/service-process.js";

/** How much is sent, in megabytes; a gigabyte by `npm run test:service`. */
const megabytes = Number(process.env["SERVICE_BODY_MB"] ?? 50);
const million = Buffer.alloc(1_000_000, 97);

let folder = "";
let service: ServiceProcess;
beforeAll(async () => {
  folder = await publishedFolder();
  service = await startService(await serveProgram(folder));
});
afterAll(async () => {
  service.child.kill("SIGTERM");
  await service.ended;
  await rm(folder, { recursive: true, force: true });
});

const head = "POST /access/v1/evaluation HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

it.each([
  ["said beforehand", `${head}Content-Length: ${megabytes * 1_000_000}\r\n\r\n`, million],
  [
    "found out",
    `${head}Transfer-Encoding: chunked\r\n\r\n`,
    Buffer.concat([Buffer.from(`${million.length.toString(16)}\r\n`), million, Buffer.from("\r\n")]),
  ],
])(
  "refuses a body beyond all bounds, its length %s, without the memory filling; others are answered meanwhile",
  async (_, begun, part) => {
    const before = await service.memory();
    const client = await rawClient(service.port);
    client.write(begun);
    let most = before;
    let sent = 0;
    while (sent < megabytes && !client.socket.destroyed) {
      if (client.socket.write(part)) await new Promise(setImmediate);
      else await new Promise((resolve) => client.socket.once("drain", resolve).once("close", resolve));
      sent += 1;
      if (sent % 10 === 0) most = Math.max(most, await service.memory());
    }
    expect(client.received()).toMatch(/^HTTP\/1\.1 413 .*"code":"body-too-large"/s);
    expect(client.received()).not.toContain("decision");
    const health = await fetch(`http://127.0.0.1:${service.port}/health`);
    expect([200, 503]).toContain(health.status);
    client.socket.destroy();
    expect((most - before) / 1_000_000).toBeLessThan(40);
  },
);
