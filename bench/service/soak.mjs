// Memory under load: asks a service without a pause for some minutes (the argument, 10 if absent) and prints what it holds every half minute, and by how
// much it grew from minute to minute once it had run for a third of the time. Slow clients, half-sent requests and bodies beyond the bound come with it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load, start } from "./processes.mjs";
import { questions } from "./questions.mjs";

const minutes = Number(process.argv[2] ?? 10);
const every = Math.min(30, (minutes * 60) / 12);
const print = (line = "") => process.stdout.write(`${line}\n`);
const megabytes = (bytes) => (bytes / 1_048_576).toFixed(1);

const folder = mkdtempSync(join(tmpdir(), "pedoman-soak-"));
const file = join(folder, "questions.json");
writeFileSync(file, JSON.stringify(questions()));
const server = await start("pedoman", join(folder, "log"));

/** Clients as nobody wants them: one of each kind a second. */
const nuisances = [
  (socket) => socket.write("POST /access/v1/evaluation HTTP/1.1\r\nHost: localhost\r\nContent-Le"),
  (socket) => socket.write("POST /access/v1/evaluation HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\n{"),
  (socket) =>
    socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\n\r\n${"a".repeat(500_000)}`),
  (socket) => {
    socket.pause();
    socket.write("GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(16));
  },
];
const disturbing = setInterval(() => {
  for (const begin of nuisances) {
    const socket = connect(Number(server.port), "127.0.0.1", () => begin(socket));
    socket.on("error", () => {});
    setTimeout(() => socket.destroy(), 20_000).unref();
  }
}, 1_000);

const samples = [];
const began = performance.now();
const look = () => {
  const sample = { minute: (performance.now() - began) / 60_000, bytes: server.memory() };
  samples.push(sample);
  print(`${sample.minute.toFixed(1).padStart(6)} min ${megabytes(sample.bytes).padStart(8)} MB`);
};
const looking = setInterval(look, every * 1000);
const { answers, wrong, p99 } = await load(server.port, file, 32, minutes * 60);
clearInterval(looking);
clearInterval(disturbing);
look();
await server.stop();
rmSync(folder, { recursive: true, force: true });

const settled = samples.filter(({ minute }) => minute > minutes / 3);
print(`${answers} answers, ${wrong} of them no answers, p99 ${p99.toFixed(1)} ms`);
print(
  `from minute ${(minutes / 3).toFixed(1)} on: ${megabytes(slope(settled))} MB a minute, largest ${megabytes(Math.max(...settled.map(({ bytes }) => bytes)))} MB`,
);

/** Bytes a minute: the line that lies nearest to all samples. */
function slope(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(({ minute }) => minute)), mean(points.map(({ bytes }) => bytes))];
  const across = points.reduce((sum, { minute, bytes }) => sum + (minute - x) * (bytes - y), 0);
  return across / points.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
}
