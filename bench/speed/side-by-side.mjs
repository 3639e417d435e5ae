import { rmSync } from "node:fs";
import { join } from "node:path";
import { copyOf } from "./corpora.mjs";
import { median, notMeasured, ratioOf, times, told } from "./figure.mjs";
import { measured } from "./measured.mjs";
import { linkPackages, pagesIn, peers, preparePeer, remarkLint, removeOutput } from "./peers.mjs";

/** Cold builds and checks beside parsing alone, and beside the peers, over the small corpus. */
export function sideBySide({ node, cli, buildSite, root, work, small, few, rounds, row, say }) {
  const site = copyOf(small, join(work, "site"));
  const checked = copyOf(small, join(work, "checked"));
  linkPackages(checked);
  const removeDist = () => rmSync(join(site, "dist"), { recursive: true, force: true });
  const peerRuns = Object.entries(peers).map(([name, peer]) => [name, peerRun(peer, join(work, name), small, few)]);
  const samples = inTurn(
    {
      parse: { command: [node, join(root, "bench/remark-alone.mjs"), "guidelines"], cwd: checked },
      native: { command: [node, buildSite, ".", "native"], cwd: site, before: removeDist },
      remark: { command: [node, buildSite, ".", "remark"], cwd: site, before: removeDist },
      ...Object.fromEntries(peerRuns),
      checkNative: { command: [node, cli, "check", "--quiet", "--parser", "native"], cwd: checked },
      checkRemark: { command: [node, cli, "check", "--quiet", "--parser", "remark"], cwd: checked },
      lint: { command: remarkLint.command, cwd: checked },
    },
    rounds,
    say,
  );

  const figureOf = (count, ...names) => {
    const failed = names.map((name) => samples[name]).find((one) => one instanceof Error);
    return failed ? notMeasured(failed) : count(...names.map((name) => samples[name]));
  };
  const ratio = (id, en, a, b, aim) => {
    const both = (x, y) => `${times(ratioOf(x, y, "wall"))} (CPU ${times(ratioOf(x, y, "cpu"))})`;
    row(id, en, figureOf(both, a, b), aim);
  };
  const size = `${(small.bytes / 1e6).toFixed(1)} MB`;
  row(
    `mengurai saja dengan remark-parse, ${few} naskah, ${size} (dasar pembanding)`,
    `parsing alone with remark-parse, ${few} documents, ${size} (what others are compared with)`,
    figureOf((parse) => `${(median(parse.map(({ wall }) => wall)) / 1000).toFixed(2)} s`, "parse"),
  );

  const [id, en] = [
    `bangun penuh dari awal (situs, daftar periksa, aturan, semua pemeriksaan), ${few} naskah`,
    `cold full build (site, checklists, rules, all checks), ${few} documents`,
  ];
  const { eleventy, hugo, vitepress } = peers;
  ratio(`${id}, pengurai asli / mengurai saja`, `${en}, native parser / parsing alone`, "native", "parse", "≤ 0.40 ×");
  ratio(`${id}, pengurai remark / mengurai saja`, `${en}, remark / parsing alone`, "remark", "parse", "≤ 2.0 ×");
  ratio(`${id} / ${eleventy.name}`, `${en} / ${eleventy.name}`, "native", "eleventy", "≤ 0.75 ×");
  ratio(`${id} / ${hugo.name}`, `${en} / ${hugo.name}`, "native", "hugo", "≤ 2 ×");
  ratio(`${vitepress.name} / ${id}`, `${vitepress.name} / ${en}`, "vitepress", "native", "≥ 15 ×");
  const most = (list) => `${Math.max(...list.map(({ memory }) => memory)).toFixed(0)} MB`;
  row(
    `memori puncak: ${id} / mengurai saja`,
    `peak memory: ${en} / parsing alone`,
    figureOf((native, parse) => `${most(native)} / ${most(parse)}`, "native", "parse"),
  );

  const [idCheck, enCheck] = [
    `\`check\`, semua aturan penyusunan, ${few} naskah`,
    `\`check\`, all drafting rules, ${few} documents`,
  ];

  ratio(
    `${idCheck}, pengurai asli / mengurai saja`,
    `${enCheck}, native parser / parsing alone`,
    "checkNative",
    "parse",
    "≤ 0.35 ×",
  );
  ratio(`${idCheck}, pengurai remark / mengurai saja`, `${enCheck}, remark / parsing alone`, "checkRemark", "parse");
  ratio(`${idCheck} / ${remarkLint.name}`, `${enCheck} / ${remarkLint.name}`, "checkNative", "lint", "≤ 0.15 ×");
}

/** How a peer is run in a folder of its own, and what tells that it did its work. */
function peerRun(peer, folder, small, few) {
  return {
    command: peer.build,
    cwd: folder,
    prepare: () => preparePeer(peer, folder, join(small.folder, "guidelines")),
    before: () => removeOutput(peer, folder),
    after: () => {
      const pages = pagesIn(peer, folder);
      if (pages < few) throw new Error(`${peer.name} made ${pages} pages of ${few} documents`);
    },
  };
}

/** Samples of each run, round by round; the error instead, once one failed. A round before the first warms the disk. */
function inTurn(runs, rounds, say) {
  const samples = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(runs)) {
      if (samples[name] instanceof Error) continue;
      try {
        if (round === 0) run.prepare?.();
        run.before?.();
        const sample = measured(run.command, { cwd: run.cwd });
        run.after?.();
        say(`  ${round === 0 ? "warming" : `round ${round}`} ${name}: ${told(sample)}`);
        if (round > 0) samples[name].push(sample);
      } catch (error) {
        samples[name] = error;
        say(`  ${name}: ${error.message}`);
      }
    }
  }
  return samples;
}
