/**
 * What changed between two nights. A finding is the same as long as the norm, the row and what is counted are; where its state changed it is news.
 * @param {object | undefined} before - The report of the night before, as `pedoman audit` writes it (schemas/outputs/audit-report.schema.json); without one everything is new.
 * @param {object} now
 * @returns {{ fresh: readonly Entry[], still: readonly Entry[], solved: readonly Entry[] }}
 * @typedef {{ text: string }} Entry In words, the provision below.
 */
export function changesBetween(before, now) {
  const old = before ? entriesOf(before) : new Map();
  const current = entriesOf(now);
  const isNews = ([key, { state }]) => old.get(key)?.state !== state;
  const texts = (entries) => entries.map(([, { text }]) => ({ text }));
  return {
    fresh: texts([...current].filter(isNews)),
    still: texts([...current].filter((entry) => !isNews(entry))),
    solved: texts([...old].filter(([key]) => !current.has(key))),
  };
}

/** Findings and mistakes of a report by what stays the same of them: no line, for a row added above moves it. */
function entriesOf({ findings, data, norms, agencies }) {
  const cited = new Map(norms.map(({ norm, citation, quote }) => [norm, `${citation}: “${quote}”`]));
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const found = findings.map((finding) => {
    const { norm, register, row, member = "", state, agency, name } = finding;
    const where = agency === undefined ? name : `${names.get(agency) ?? agency}, ${name}`;
    const text = `${where}: ${stateOf(finding)}\n    ${cited.get(norm) ?? norm}`;
    return [`${norm} ${register} ${row} ${member}`, { state, text }];
  });
  const faults = data.map(({ code, message }) => [`${code} ${message.id}`, { state: code, text: message.id }]);
  return new Map([...found, ...faults]);
}

const bounds = { exactly: "tepat", "at-least": "paling sedikit", "at-most": "paling banyak" };

function stateOf({ state, member, found, bound, count, due, needs }) {
  switch (state) {
    case "too_few":
    case "too_many":
      return `${member} ada ${found}, harus ${bounds[bound]} ${count}`;
    case "breached":
      return due === undefined ? "kewajiban dilanggar" : `batas waktu ${due.slice(0, 10)} sudah lewat`;
    case "unknown":
      return `belum dapat dinilai, isi ${needs.join(", ")}`;
    default:
      return needs.length === 0 ? "persyaratan belum dipenuhi" : `persyaratan belum dipenuhi: ${needs.join(", ")}`;
  }
}
