const name = /^decisions-(\d{12})\.ndjson$/;

/** Name of the file of a log whose first line has this number. */
export function logFileName(firstSeq: number): string {
  return `decisions-${String(firstSeq).padStart(12, "0")}.ndjson`;
}

/** Of names in a folder those of the files of its log, in the order in which they were written. */
export function logFileNames(names: readonly string[]): readonly string[] {
  return names.filter((one) => name.test(one)).sort();
}
