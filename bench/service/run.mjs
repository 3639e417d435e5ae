// Decisions over HTTP beside a bare server of Node's own that answers a constant: answers a second and latencies as a caller sees them, and the
// processor time an answer costs the server, which other work on the machine disturbs least. The servers take turns; read the ratios, not the rates.
// Every question is another one of the published vectors, with the reasons and citations of its answer; nothing is kept between them but what was compiled,
// and the words of each norm as JSON.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load, servers, start } from "./processes.mjs";
import { questions } from "./questions.mjs";

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const print = (line = "") => process.stdout.write(`${line}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const folder = mkdtempSync(join(tmpdir(), "pedoman-bench-"));
const asked = questions();
const file = join(folder, "questions.json");
writeFileSync(file, JSON.stringify(asked));

for (const connections of [1, 64]) {
  const results = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(servers)) {
      const server = await start(name, join(folder, `log-${connections}-${round}`));
      let before = 0;
      const warm = () => {
        before = server.cpu();
      };
      // Until what the questions need is compiled, by us and by the machine.
      const measured = await load(server.port, file, connections, seconds, { warmUp: 50 * asked.length, warm });
      const { answers, wrong, bytes, ...latencies } = measured;
      const cpu = server.cpu() - before;
      await server.stop();
      if (wrong > 0) throw new Error(`${name}: ${wrong} of ${answers} answers were no answers`);
      results[name].push({ rate: answers / latencies.seconds, cost: (cpu / answers) * 1e6, bytes, ...latencies });
    }
  }
  print(
    `${asked.length} questions, ${connections} connections, ${rounds} rounds of ${seconds} s, Node ${process.versions.node}`,
  );
  print("server              answers/s   / bare   p50 ms   p95 ms   p99 ms   CPU µs   / bare    bytes");
  const bare = results["bare Node"];
  for (const [name, runs] of Object.entries(results)) {
    const of = (pick, digits) => median(runs.map(pick)).toFixed(digits);
    const columns = [
      of(({ rate }) => rate, 0).padStart(9),
      median(runs.map(({ rate }, i) => rate / bare[i].rate))
        .toFixed(2)
        .padStart(8),
      ...["p50", "p95", "p99"].map((key) => of((run) => run[key], 2).padStart(8)),
      of(({ cost }) => cost, 0).padStart(8),
      median(runs.map(({ cost }, i) => bare[i].cost / cost))
        .toFixed(2)
        .padStart(8),
      of(({ bytes }) => bytes, 0).padStart(8),
    ];
    print(`${name.padEnd(20)}${columns.join(" ")}`);
  }
  print();
}
rmSync(folder, { recursive: true, force: true });
