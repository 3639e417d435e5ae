/** The rooms that decide what the law says, which have a row of their own. */
const rooms = ["src/evaluate", "src/conditions", "src/compile", "src/prove/lock", "src/publish"];

/**
 * What of the code was run, for the page of figures: all of src/, and some rooms.
 * @param {readonly [path: string, figures: Record<"lines" | "branches" | "functions", { total: number, covered: number }>][]} files
 */
export function coverageRows(files) {
  const row = (folder, what) => {
    const within = files.filter(([path]) => path.startsWith(`${folder}/`)).map(([, figures]) => figures);
    const parts = ["lines", "branches", "functions"].map((kind) => `${kind} ${percent(within, kind)} %`);
    return { what, figure: `${parts.join(", ")} (${within.length} files)` };
  };
  return [
    row("src", {
      id: "Kode yang dijalankan uji biasa, seluruh `src/`",
      en: "Code run by the ordinary tests, all of `src/`",
    }),
    ...rooms.map((folder) => row(folder, { id: `\`${folder}\``, en: `\`${folder}\`` })),
  ];
}

/** In tenths, rounded down: 100 is all of it. */
function percent(figures, kind) {
  const sum = (part) => figures.reduce((sum, figure) => sum + figure[kind][part], 0);
  const total = sum("total");
  return total === 0 ? 100 : Math.floor((sum("covered") / total) * 1000) / 10;
}
