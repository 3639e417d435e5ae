// What stands in examples/ is run as its reader runs it; and what no service should answer is answered to it.

import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "./testing/agreement/readers.js";

const examples = resolve(import.meta.dirname, "../examples");
const load = async <T>(path: string): Promise<T> => import(pathToFileURL(join(examples, path)).href) as Promise<T>;
const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "pedoman-examples-"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Runs `start.mjs` of an example. @returns What it says under each heading. */
async function start(example: string): Promise<{ folder: string; said: readonly string[] }> {
  const folder = join(work, example);
  const { status, stdout, stderr } = await runProgram([process.execPath, join(examples, example, "start.mjs"), folder]);
  expect([status, stderr]).toEqual([0, ""]);
  return { folder, said: stdout.split(/^## /m).slice(1) };
}

describe.each(["gerbang-unggahan", "pemeriksaan-malam", "pengingat-kewajiban"])("%s", (example) => {
  it("does not touch a folder that holds something", async () => {
    const folder = await mkdtemp(join(work, "surat "));
    await writeFile(join(folder, "surat.txt"), "Yang terhormat");
    const run = await runProgram([process.execPath, join(examples, example, "start.mjs"), folder]);
    expect(run).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("tidak kosong dan tidak disentuh"),
    });
    expect(await readdir(folder)).toEqual(["surat.txt"]);
  });
});

it("without a name the results get a new folder each time", async () => {
  type Results = { resultsFolder(example: string, named?: string): Promise<string> };
  const { resultsFolder } = await load<Results>("bersama/results-folder.mjs");
  const example = join(work, "contoh");
  const first = await resultsFolder(example);
  await writeFile(join(first, "catatan.txt"), "1");
  expect(await Promise.all([resultsFolder(example), resultsFolder(example)])).not.toContain(first);
  expect((await readdir(join(example, "hasil"))).sort()).toEqual(["1", "2", "3"]);
  expect(await readdir(first)).toEqual(["catatan.txt"]);
});

describe("the posting gate", () => {
  let folder: string;
  let said: readonly string[];
  beforeAll(async () => {
    ({ folder, said } = await start("gerbang-unggahan"));
  });

  it("posts what is permitted, and says who owes what for it until when", () => {
    expect(said[0]).toMatch(/^TERBIT\. Diperbolehkan menurut aturan edisi \d+\.$/m);
    expect(said[0]).toContain(
      "- PIC wajib melaporkan Tanggapan paling lambat 18 Agustus 2026 pukul 23.59 (Pasal 22 ayat (4))",
    );
  });

  it("says why something is forbidden, in the words of the law", () => {
    expect(said[1]).toContain("TIDAK TERBIT. Dilarang menurut Pasal 36 ayat (1) huruf d.");
    expect(said[1]).toContain("“data pribadi tanpa dasar pemrosesan;”");
  });

  it("names who must approve; an approval counts for the text that was approved alone", () => {
    for (const one of [said[2], said[3]]) {
      expect(one).toContain("BELUM TERBIT, menunggu persetujuan Kepala Perangkat Daerah.");
    }
    expect(said[4]).toMatch(/^TERBIT\./m);
    // What was owed before, and does not come of the posting, is no news here.
    expect(said[4]).not.toContain("menyampaikan jawaban");
  });

  it("asks for what is not known, in words", () => {
    expect(said[5]).toMatch(/^BELUM TERBIT\. Lengkapi dahulu keterangan ini/m);
    expect(said[5]).toContain("- Keadaan yang menaikkan tingkat; daftar kosong berarti tidak ada pemicu.");
    expect(said[6]).toMatch(/^TERBIT\./m);
  });

  it("notes what the decision obliges to; a second click posts nothing", async () => {
    const task = "Admin wajib melengkapi Pernyataan Awal dengan teks alternatif dan takarir";
    expect(said[7]).toContain(`${task} paling lambat 14 Agustus 2026 pukul 13.00 (Pasal 32 ayat (6))`);
    expect(said[8]).toContain("SUDAH TERBIT sebelumnya; tidak diterbitkan dua kali.");
    const tasks = await readFile(join(folder, "kiriman/banjir/tugas.json"), "utf8");
    expect(tasks).toContain('"role":"admin","owed":"melengkapi Pernyataan Awal dengan teks alternatif dan takarir"');
  });

  it("without a service posts nothing, and does not call that a refusal", () => {
    expect(said[9]).toMatch(/^TIDAK TERBIT karena belum ada keputusan\..* tidak dapat dihubungi\.$/m);
    expect(said[9]).toMatch(/Ini bukan penolakan\. Naskah Anda tersimpan; coba lagi .* nomor [0-9a-f-]{36}\.$/m);
  });

  it("posted what it says it posted, under signed rules, each decision logged", async () => {
    expect((await readdir(join(folder, "kanal"))).sort()).toEqual([
      "air-keruh.txt",
      "antrean-puskesmas.txt",
      "banjir.txt",
      "jadwal-imunisasi.txt",
    ]);
    expect(await exists(join(folder, "layanan/dist/rules/manifest.dsse.json"))).toBe(true);
    const log = join(folder, "layanan/catatan-keputusan");
    const [first = ""] = (await readdir(log)).filter((name) => name.endsWith(".ndjson"));
    const verdicts = [...(await readFile(join(log, first), "utf8")).matchAll(/"verdict":"(\w+)"/g)].map(
      ([, one]) => one,
    );
    expect(verdicts).toEqual([
      ...["permit", "deny", "needs_approval", "needs_approval", "permit"],
      ...["needs_facts", "permit", "permit"],
    ]);
  });
});

/** A whole permit, as a service answers it. */
const permit = {
  decision: true,
  context: {
    verdict: "permit",
    message: { id: "Boleh dilakukan." },
    policy: { edition: 39 },
    draft: false,
    ...{ reasons: [], obligations: [], requestable: [], needs: [], awaits: [] },
  },
};
const send = (response: ServerResponse, status: number, body: string, more: Readonly<Record<string, string>> = {}) => {
  response.writeHead(status, { "content-type": "application/json", ...more });
  response.end(body);
};
const json = (body: unknown, status = 200) => {
  return (response: ServerResponse) => send(response, status, JSON.stringify(body));
};
const context = (changed: object) => ({ ...permit, context: { ...permit.context, ...changed } });
const without = (key: string) => Object.fromEntries(Object.entries(permit).filter(([name]) => name !== key));

/** A duty that is owed once something is posted: not before, so that it is asked twice. */
let asked = 0;
const duty = {
  ...{ norm: "jawab", owed: "menjawab", citation: "Pasal 1", state: "pending", due: "2026-08-15T10:00:00+08:00" },
  needs: [],
};
const goodAnswers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  permit: json(permit),
  duties: (response) => {
    asked += 1;
    json({ duties: asked % 2 === 0 ? [duty] : [], at: "2026-08-14T10:00:00+08:00", draft: false })(response);
  },
};

const badAnswers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "no decision": json(without("decision")),
  "no context": json(without("context")),
  "true as a text": json({ ...permit, decision: "true" }),
  "true as a number": json({ ...permit, decision: 1 }),
  "false with a permit": json({ ...permit, decision: false }),
  "true with a denial": json(context({ verdict: "deny" })),
  "true with a verdict nobody knows": json(context({ verdict: "maybe" })),
  "true under no law": json(context({ policy: {} })),
  "true without its obligations": json(context({ obligations: undefined })),
  "true with an obligation that is none": json(context({ obligations: [null] })),
  "a denial for a reason that is none": json({ ...context({ verdict: "deny", reasons: [null] }), decision: false }),
  "an approval of nobody": json({
    ...context({ verdict: "needs_approval", requestable: [{ mode: "all", from: [null] }] }),
    decision: false,
  }),
  "a list": json([permit]),
  "a text": json("permit"),
  nothing: (response) => send(response, 200, ""),
  "half an answer": (response) => send(response, 200, JSON.stringify(permit).slice(0, -1)),
  "a page": (response) => send(response, 200, "<html>OK</html>", { "content-type": "text/html" }),
  "no UTF-8": (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(Buffer.from(JSON.stringify({ ...permit, note: "\xff" }), "latin1"));
  },
  "an error that says yes": json(permit, 500),
  created: json(permit, 201),
  "another address": (response) => send(response, 307, JSON.stringify(permit), { location: "/permit" }),
  "the answer to another question": (response) =>
    send(response, 200, JSON.stringify(permit), { "x-request-id": "of-yesterday" }),
  "more than anybody says": (response) =>
    send(response, 200, JSON.stringify({ ...permit, note: "a".repeat(1_100_000) })),
  silence: () => {},
  "one byte now and then": (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(" "), 50);
    response.once("close", () => clearInterval(timer));
  },
  "a line that breaks": (response) => response.destroy(),
};

describe("an answer that is no permit opens no gate", () => {
  const server = createServer((request, response) => {
    const id = request.headers["x-request-id"];
    if (typeof id === "string") response.setHeader("x-request-id", id);
    request.resume().once("end", () => {
      const name = decodeURIComponent(request.url?.split("/")[1] ?? "");
      (goodAnswers[name] ?? badAnswers[name] ?? json({}, 404))(response);
    });
  });
  const url = (name: string) =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/${encodeURIComponent(name)}`;
  beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  type Posted = { kind: string; lines: readonly string[] };
  type Desk = { service: { url: string; patience: number }; folder: string; meaningOf: (fact: string) => string };
  type Post = { post(desk: Desk, draft: object): Promise<Posted> };
  const draft = { id: "uji", title: "Uji", text: "Uji.\n", act: "terbitkan-tanggapan", roles: ["admin"], facts: {} };
  /** Milliseconds: those that keep silent are given little, the others enough for a machine that does five things at once. */
  const patienceWith = (name: string): number => (["silence", "one byte now and then"].includes(name) ? 400 : 20_000);
  const posted = async (name: string) => {
    const { post } = await load<Post>("gerbang-unggahan/post.mjs");
    const folder = join(work, `kanal ${name}`);
    const service = { url: url(name), patience: patienceWith(name) };
    const outcome = await post({ service, folder, meaningOf: (fact) => fact }, draft);
    return { ...outcome, isOut: await exists(join(folder, "kanal/uji.txt")) };
  };

  it.each(Object.keys(badAnswers))("%s", async (name) => {
    const { kind, lines, isOut } = await posted(name);
    expect([kind, isOut]).toEqual(["undecided", false]);
    expect(lines[0]).toMatch(/^TIDAK TERBIT karena belum ada keputusan\. [A-Z].*\.$/);
  });

  /** A folder in which something was sent, and the channel emptied behind it: whatever stands there afterwards was posted again. */
  const sendAgain = async (folder: string, name: string) => {
    const { post } = await load<Post>("gerbang-unggahan/post.mjs");
    await rm(join(folder, "kanal"), { recursive: true, force: true });
    const service = { url: url(name), patience: 20_000 };
    const outcome = await post({ service, folder, meaningOf: (fact) => fact }, draft);
    return { ...outcome, isOut: await exists(join(folder, "kanal/uji.txt")) };
  };

  it("a second click makes good the tasks that could not be counted, and posts nothing", async () => {
    const { post } = await load<Post>("gerbang-unggahan/post.mjs");
    const folder = join(work, "klik kedua");
    const desk = { service: { url: url("permit"), patience: 20_000 }, folder, meaningOf: (fact: string) => fact };
    expect((await post(desk, draft)).kind).toBe("permitted");
    const tasks = join(folder, "kiriman/uji/tugas.json");
    expect(await exists(tasks)).toBe(false);
    const before = "SUDAH TERBIT sebelumnya; tidak diterbitkan dua kali.";
    expect(await sendAgain(folder, "nobody")).toMatchObject({ kind: "sent-before", isOut: false });
    expect(await exists(tasks)).toBe(false);
    const second = await sendAgain(folder, "duties");
    expect(second).toMatchObject({ kind: "sent-before", isOut: false });
    expect(second.lines).toEqual([
      before,
      "Kewajiban sesudah terbit, sudah dicatat sebagai tugas:",
      "  - Admin wajib menjawab paling lambat 15 Agustus 2026 pukul 10.00 (Pasal 1)",
      "  - PIC wajib menjawab paling lambat 15 Agustus 2026 pukul 10.00 (Pasal 1)",
    ]);
    expect(JSON.parse(await readFile(tasks, "utf8"))).toHaveLength(2);
    expect(await sendAgain(folder, "duties")).toEqual({ kind: "sent-before", lines: [before], isOut: false });
  });

  it("of two clicks at once one posts", async () => {
    const { post } = await load<Post>("gerbang-unggahan/post.mjs");
    const folder = join(work, "dua klik");
    const desk = { service: { url: url("permit"), patience: 20_000 }, folder, meaningOf: (fact: string) => fact };
    const both = await Promise.all([post(desk, draft), post(desk, draft)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["permitted", "sent-before"]);
  });

  it("nobody posts again what was being sent when the machine stopped", async () => {
    const folder = join(work, "terputus");
    await mkdir(join(folder, "kiriman/uji"), { recursive: true });
    await writeFile(join(folder, "kiriman/uji/niat.json"), JSON.stringify({ draft, obligations: [] }));
    expect(await sendAgain(folder, "permit")).toEqual({
      kind: "sent-before",
      lines: [
        expect.stringMatching(/^SEDANG DIKIRIM, atau pengiriman sebelumnya terputus; tidak diterbitkan dua kali\./),
      ],
      isOut: false,
    });
  });

  it("a permit does", async () => {
    // The duties cannot be told here, and the one who posted is told so.
    expect(await posted("permit")).toMatchObject({
      kind: "permitted",
      isOut: true,
      lines: [/^TERBIT\./, /^Kewajiban sesudah terbit belum dapat dihitung\./].map((one) => expect.stringMatching(one)),
    });
  });

  it("says what is the matter with it, if it has more to say than any answer", async () => {
    const { lines } = await posted("more than anybody says");
    expect(lines[0]).toContain("Yang menjawab bukan layanan keputusan: jawabannya terlalu panjang.");
  });

  it("nor the gate in PHP", async ({ skip }) => {
    if ((await runProgram(["php", "--version"])).status === "absent") skip("not asked: php is not on this machine");
    const script = `
      require ${JSON.stringify(join(examples, "gerbang-unggahan/Gate.php"))};
      $draft = json_decode($argv[2]);
      $gate = new Pedoman\\Gate($argv[1], (float) $argv[3]);
      echo $gate->ask($draft)["kind"];`;
    const ask = async (name: string) => {
      const patience = `${patienceWith(name) / 1_000}`;
      const { stdout, stderr } = await runProgram([
        "php",
        "-r",
        script,
        url(name),
        JSON.stringify(draft),
        `${patience}`,
      ]);
      return [name, stdout + stderr];
    };
    const answers = await Promise.all(Object.keys(badAnswers).map(ask));
    expect(answers).toEqual(Object.keys(badAnswers).map((name) => [name, "undecided"]));
    expect(await ask("permit")).toEqual(["permit", "permitted"]);
  });
});

describe("the duty reminder", () => {
  let folder: string;
  let said: readonly string[];
  beforeAll(async () => {
    ({ folder, said } = await start("pengingat-kewajiban"));
  });

  it("tells each role what falls due today and tomorrow, and which facts are missing", () => {
    expect(said[0]).toMatch(
      /^Pengingat untuk PIC\n\nHARI INI\n- ISU-078: menyampaikan jawaban \(Pasal 26 ayat \(2\)\)\. Paling lambat hari ini pukul 23\.59\.\n\nBESOK\n- ISU-081: /m,
    );
    expect(said[0]).toContain(
      "- ISU-083: menyampaikan jawaban (Pasal 26 ayat (2)).\n    isi dahulu: Jenis percakapan menurut Admin [isu.kategori]",
    );
    expect(said[0]).toMatch(/mengamankan Akun Resmi \(Pasal 41 ayat \(2\)\)\. Paling lambat hari ini pukul 16\.28\./);
  });

  it("tells nothing twice, and what is over as soon as it is", () => {
    expect(said[1]).toContain("0 hal baru diingatkan;");
    expect(said[1]).not.toContain("Pengingat untuk");
    expect(said[2]).toMatch(/SUDAH LEWAT\n- ISU-078: menyampaikan jawaban .* Batasnya 13 Agustus 2026 pukul 23\.59\./);
    expect(said.map((one) => /\(status (\d)\)/.exec(one)?.[1])).toEqual(["0", "0", "1", "2"]);
  });

  it("without a service tells nobody anything and forgets nothing", async () => {
    expect(said[3]).toContain("Pengingat tidak dapat dibuat, tidak ada yang dikirim.");
    expect((await readdir(join(folder, "pesan"))).filter((name) => name.startsWith("2026-08-14T08"))).toEqual([]);
    expect(await readFile(join(folder, "ingatan.json"), "utf8")).toContain('"ISU-078 pic jawaban-pic.rutin": "over ');
  });

  it("writes a calendar whose entries keep their id when their time moves", async () => {
    const calendar = await readFile(join(folder, "kewajiban.ics"), "utf8");
    expect(calendar.replaceAll("\r\n ", "")).toContain("SUMMARY:LEWAT: ISU-078: PIC menyampaikan jawaban\r\n");
    expect(calendar).toContain("DTSTART:20260813T155959Z\r\n");
    type Calendar = { calendarOf(open: readonly object[], terms: object, at: string): string };
    const { calendarOf } = await load<Calendar>("pengingat-kewajiban/calendar.mjs");
    const owed = "menyampaikan jawaban — yang panjang, … dan dilipat di antara dua huruf —".repeat(3);
    const duty = { case: "A", role: "pic", norm: "n", owed, citation: "Pasal 1", isOver: false, needs: [] };
    const at = "2026-08-13T16:00:00+08:00";
    const ids = ["2026-08-14T10:00:00+08:00", "2026-08-15T10:00:00+08:00"].map(
      (due) => /^UID:.*$/m.exec(calendarOf([{ ...duty, due }], {}, at))?.[0],
    );
    expect(ids[0]).toMatch(/^UID:[0-9a-f]{32}@/);
    expect(ids[1]).toBe(ids[0]);
    const long = calendarOf([{ ...duty, due: at }], {}, at);
    expect(long.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(long.replaceAll("\r\n ", "")).toContain(`SUMMARY:A: pic ${owed.replaceAll(",", "\\,")}\r\n`);
  });

  it("names the line of a case it cannot read", async () => {
    type Remind = { remind(given: object): Promise<{ code: number; lines: readonly string[] }> };
    const { remind } = await load<Remind>("pengingat-kewajiban/remind.mjs");
    const cases = join(work, "perkara.ndjson");
    await writeFile(cases, '{"case":"A","type":"isu","facts":{}}\n{"case":"B"\n');
    const kinds = join(examples, "pengingat-kewajiban/jenis.json");
    const { code, lines } = await remind({ service: { url: "http://127.0.0.1:9" }, cases, kinds, folder: work });
    expect([code, lines.join()]).toEqual([2, expect.stringContaining("Baris 2 berkas perkara tidak terbaca")]);
  });
});

describe("the nightly audit", () => {
  it("tells what is new, what is still open and what is solved, and ends by what is new", async () => {
    const { folder, said } = await start("pemeriksaan-malam");
    const finding =
      "- Dinas Kesehatan, Akun dinkes.contoh: persyaratan belum dipenuhi: akun.dua_faktor\n    Pasal 8 ayat (2): “";
    expect(said[0]).toContain("(laporan pertama): 0 baru, 0 masih terbuka, 0 selesai.");
    expect(said[1]).toContain(`BARU\n${finding}`);
    expect(said[2]).toContain(`MASIH TERBUKA\n${finding}`);
    expect(said[3]).toContain(`SELESAI\n${finding}`);
    expect(said[4]).toContain("Register TIDAK diperiksa malam ini; laporan kemarin bukan keadaan hari ini.");
    expect(said[4]).toContain("«mungkin» bukan nilai kolom `dua_faktor`");
    expect(said.map((one) => /\(status (\d)\)/.exec(one)?.[1])).toEqual(["0", "1", "0", "0", "2"]);
    expect(await readdir(join(folder, "laporan"))).toEqual(["2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04"]);
    const night = await readdir(join(folder, "laporan/2026-09-02"));
    expect(night).toEqual(
      expect.arrayContaining(["pemeriksaan.html", "pemeriksaan.csv", "pemeriksaan.json", "jatuh-tempo.ics"]),
    );
  });

  it("a row that moved is the same finding; a state that changed is news", async () => {
    type Changes = {
      changesBetween(before: object, now: object): Record<"fresh" | "still" | "solved", readonly unknown[]>;
    };
    const { changesBetween } = await load<Changes>("pemeriksaan-malam/changes.mjs");
    const report = (line: number, state: string) => ({
      ...{ norms: [], agencies: [], data: [] },
      findings: [
        { norm: "n", register: "akun", row: "a", name: "Akun a", at: { file: "r", line }, state, needs: ["k"] },
      ],
    });
    const count = (now: object) => {
      const { fresh, still, solved } = changesBetween(report(1, "unknown"), now);
      return [fresh.length, still.length, solved.length];
    };
    expect(count(report(9, "unknown"))).toEqual([0, 1, 0]);
    expect(count(report(1, "breached"))).toEqual([1, 0, 0]);
    expect(count({ ...report(1, "unknown"), findings: [] })).toEqual([0, 0, 1]);
  });
});
