/**
 * Ends a check that could not run, in the two languages of this project. Exit status 2: neither passed nor failed.
 * @param {string} indonesian
 * @param {string} english
 * @returns {never}
 */
export function stop(indonesian, english) {
  process.stderr.write(`${indonesian}\n${english}\n`);
  process.exit(2);
}
