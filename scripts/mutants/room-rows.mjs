/** How Stryker's results count: what a test noticed, by failing or by never ending, is killed. */
export function countMutants(results) {
  const of = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const killed = of("Killed");
  const timeouts = of("Timeout");
  const survived = of("Survived");
  const notCovered = of("NoCoverage");
  const tried = killed + timeouts + survived + notCovered;
  // In tenths of a per cent, rounded down: a score is not reached before it is.
  const score = tried === 0 ? undefined : Math.floor(((killed + timeouts) / tried) * 1000) / 10;
  return { tried, killed, timeouts, survived, notCovered, score };
}

/** The row of a room for the page of figures. `seen` are the mutants there are, of which some were drawn if there is a seed. */
export function roomRow({ folder, counts, seen, seed, aim }) {
  const { tried, killed, timeouts, survived, notCovered, score } = counts;
  const drawn = {
    id: seed === undefined ? "semua perubahan" : `contoh acak ${tried} dari ${seen} perubahan, benih ${seed}`,
    en: seed === undefined ? "all changes" : `a random sample of ${tried} of ${seen} changes, seed ${seed}`,
  };
  return {
    what: {
      id: `\`${folder}\`: perubahan kode yang diketahui ujinya (${drawn.id})`,
      en: `\`${folder}\`: changes of the code noticed by its tests (${drawn.en})`,
    },
    figure: {
      id: `${score} % (${killed} + ${timeouts} kehabisan waktu dari ${tried}; lolos ${survived}, tanpa uji ${notCovered})`,
      en: `${score} % (${killed} + ${timeouts} timeouts of ${tried}; survived ${survived}, not covered ${notCovered})`,
    },
    aim,
  };
}
