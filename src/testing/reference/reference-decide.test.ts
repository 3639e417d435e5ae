import { describe, expect, it } from "vitest";
import { type Approval, type DecideQuestion, referenceDecide } from "./reference-decide.js";
import { referenceDuties } from "./reference-duties.js";
import { sampleLaw } from "./sample-law.js";

const { handbook } = sampleLaw();
const at = "2026-08-18T10:00:00+08:00";
const ask = (role: string, act: string, facts: DecideQuestion["facts"], approvals: readonly Approval[] = []) =>
  referenceDecide(handbook, { roles: [role], act, at, facts, approvals });
const approved = (by: string, hour = "09"): Approval => ({
  by,
  at: `2026-08-18T${hour}:00:00+08:00`,
  decision: "approved",
});
const inOrder = { "kabar.judul": true, "kabar.pihak": [] };

describe("a prohibition", () => {
  it("bars where its condition holds, even with the rest unknown", () => {
    const child = { "kabar.pihak": [{ anak: true, setuju: false }, {}] };
    expect(ask("pic", "terbitkan", child)).toMatchObject({ verdict: "deny", rules: ["pihak-anak"] });
  });

  it("asks for what it does not know, through the wider act", () => {
    expect(ask("pic", "cetak", { "kabar.judul": true, "kabar.tingkat": "rutin" })).toMatchObject({
      verdict: "needs_facts",
      rules: ["pihak-anak"],
      needs: ["kabar.pihak"],
    });
  });

  it("binds nobody outside its bearers", () => {
    expect(ask("bupati", "terbitkan", { ...inOrder, "kabar.pihak": [{ anak: true, setuju: false }] }).verdict).toBe(
      "permit",
    );
  });
});

describe("a list of elements", () => {
  it("takes its connector from the text: atau", () => {
    const without = { "kabar.judul": false, "kabar.tanggal": "2026-08-17" };
    expect(ask("bupati", "terbitkan", { ...without, "kabar.pihak": [{ setuju: false }] }).verdict).toBe("permit");
    expect(
      ask("bupati", "terbitkan", { ...without, "kabar.tanggal": "2026-08-16", "kabar.pihak": [{ setuju: false }] })
        .verdict,
    ).toBe("deny");
  });

  it("takes its connector from the text: dan", () => {
    const bad = { "kabar.judul": false, "kabar.sumber": "media", "kabar.acara": null, "kabar.tingkat": "rutin" };
    const settled = { "kabar.diminta": at, "kabar.dibalas": at, "kabar.panjang": 10 };
    expect(ask("pic", "kirim", { ...bad, ...settled }).rules).toEqual(["jangan-sembarang"]);
    expect(ask("pic", "kirim", { ...bad, ...settled, "kabar.sumber": "warga" }).verdict).toBe("permit");
  });
});

describe("an approval", () => {
  const facts = { ...inOrder, "kabar.tingkat": "krisis" };

  it("of each is wanting until all gave it", () => {
    expect(ask("pic", "cetak", facts, [approved("pic"), approved("bupati")])).toMatchObject({
      verdict: "needs_approval",
      approvals: ["sekda"],
    });
    expect(ask("pic", "cetak", facts, [approved("pic"), approved("sekda"), approved("bupati")]).verdict).toBe("permit");
  });

  it("may come from whoever stands under the role, and not from the future", () => {
    const others = [approved("sekda"), approved("bupati")];
    expect(ask("pic", "cetak", facts, [approved("pic-muda"), ...others]).verdict).toBe("permit");
    expect(ask("pic", "cetak", facts, [approved("pic", "11"), ...others]).approvals).toEqual(["pic"]);
  });

  it("is withdrawn by a later refusal, and means nothing for other content", () => {
    const refused: Approval = { ...approved("bupati", "10"), decision: "refused" };
    const given = [approved("pic"), approved("sekda"), approved("bupati")];
    expect(ask("pic", "cetak", facts, [...given, refused]).approvals).toEqual(["bupati"]);
    const question = { roles: ["pic"], act: "cetak", at, facts, approvals: given };
    expect(referenceDecide(handbook, { ...question, content: "versi-2" }).verdict).toBe("needs_approval");
  });
});

describe("hanya dapat", () => {
  const open = {
    ...inOrder,
    "kabar.diminta": at,
    "kabar.ambang": "serius",
    "kabar.penulis": "a",
    "kabar.penyunting": "b",
  };

  it("opens the act to those of the choice and bars everyone else", () => {
    const facts = { ...open, "kabar.tingkat": "krisis" };
    expect(ask("sekda", "siarkan", facts)).toMatchObject({ verdict: "permit", rules: ["penyiar.krisis"] });
    expect(ask("pic", "siarkan", facts).verdict).toBe("deny");
  });

  it("yields to its exception, which yields to its own", () => {
    const facts = { ...open, "kabar.tingkat": "krisis" };
    expect(ask("admin", "siarkan", facts)).toMatchObject({ verdict: "permit", rules: ["penyiar-darurat"] });
    expect(ask("admin", "siarkan", { ...facts, "kabar.penulis": "b" }).rules).toContain("bukan-penyiar");
    expect(ask("admin", "siarkan", { ...facts, "kabar.tingkat": "rutin" }).verdict).toBe("deny");
  });
});

describe("a grant", () => {
  const worked = { "kabar.diminta": "2026-08-18T09:00:00+08:00", "kabar.dibalas": "2026-08-18T09:30:00+08:00" };

  it("is open in its window alone", () => {
    const facts = (acara: string) => ({ ...worked, "kabar.acara": acara });
    // Two working days before the 22nd: the 20th; before the 20th: the 15th, since the 17th and 19th are holidays.
    expect(ask("pegawai", "ubah", facts("2026-08-22T09:00:00+08:00")).rules).toContain("boleh-ubah");
    expect(ask("pegawai", "ubah", facts("2026-08-20T09:00:00+08:00")).rules).not.toContain("boleh-ubah");
  });

  it("is wanting for an act that is forbidden", () => {
    expect(ask("bupati", "ubah", {})).toMatchObject({ verdict: "deny", rules: [] });
  });
});

describe("a derived fact", () => {
  it("of the highest row is open while a higher one may hold", () => {
    const facts = { "kabar.jangkauan": 2, "kabar.ejaan": true, "kabar.sumber": "warga", "kabar.pemicu": ["api"] };
    // kabar.nama would make it sangat_baik; kabar.diminta would tell whether it is stale.
    expect(ask("admin", "tandai", { ...facts, "kabar.judul": true })).toMatchObject({
      verdict: "needs_facts",
      rules: ["tandai-tiga"],
      needs: ["kabar.nama"],
    });
    expect(ask("admin", "tandai", { ...facts, "kabar.judul": true, "kabar.nama": true }).verdict).toBe("permit");
  });

  it("cannot be sent", () => {
    expect(() => ask("admin", "tandai", { "kabar.mutu": "baik" })).toThrow("kabar.mutu");
    expect(() => ask("admin", "tandai", { "kabar.judul": "ya" })).toThrow("kabar.judul");
  });
});

describe("a duty", () => {
  const stand = (facts: DecideQuestion["facts"], now = at) =>
    referenceDuties(handbook, { roles: ["admin"], at: now, facts: { "kabar.tingkat": "serius", ...facts } }).find(
      ({ rule }) => rule === "balas-dahulu.serius",
    );
  const due = Date.parse("2026-08-18T12:00:00+08:00") / 1000;

  it.each([
    ["not_triggered", { "kabar.diminta": null }, undefined],
    ["unknown", { "kabar.dibalas": null }, undefined],
    ["pending", { "kabar.diminta": "2026-08-18T07:00:00+08:00", "kabar.dibalas": null }, due],
    ["met", { "kabar.diminta": "2026-08-18T07:00:00+08:00", "kabar.dibalas": "2026-08-18T09:00:00+08:00" }, due],
    ["not_applicable", { "kabar.tingkat": "rutin" }, undefined],
  ])("is %s", (state, facts, last) => {
    expect(stand(facts)).toMatchObject({ state, due: last });
  });

  it("is breached a second after its last, and met late when it is done then", () => {
    const facts = { "kabar.diminta": "2026-08-18T07:00:00+08:00", "kabar.dibalas": null };
    expect(stand(facts, "2026-08-18T12:00:00+08:00")?.state).toBe("pending");
    expect(stand(facts, "2026-08-18T12:00:01+08:00")?.state).toBe("breached");
    expect(stand({ ...facts, "kabar.dibalas": "2026-08-18T12:00:01+08:00" }, "2026-08-20T09:00:00+08:00")?.state).toBe(
      "met_late",
    );
  });
});
