// Loaded before the command (`node --import`): a clock that is wrong. CLOCK_YEARS: years ahead (or behind, below zero); CLOCK_JUMPS: also jumps an hour back
// and forth at every look.
const Real = Date;
const years = Number(process.env.CLOCK_YEARS ?? 0) * 365.25 * 864e5;
const jump = process.env.CLOCK_JUMPS === "1" ? 36e5 : 0;
let looks = 0;
const now = () => Real.now() + years + (looks++ % 2 ? jump : -jump);
globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(now());
    else super(...parts);
  }
  static now() {
    return now();
  }
};
