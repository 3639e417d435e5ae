import { readCivilMoment } from "../model/civil-moment.js";
import { isRealDate } from "../model/real-date.js";

/** `2026-08-18 pukul 07.00`, or the date alone: a moment in the zone of the calendar. */
function isCivilTime(text: string): boolean {
  return readCivilMoment(text) !== undefined;
}

/** The formats our schemas use, by the name in `format`. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isRealDate,
  "civil-time": isCivilTime,
};
