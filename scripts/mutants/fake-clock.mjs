const { Date: RealDate } = globalThis;

/** Of Vitest's `vi` the clock that stands still, which is all that tests of these rooms ask of it. */
export const fakeClock = {
  useFakeTimers({ now }) {
    globalThis.Date = class extends RealDate {
      constructor(...given) {
        super(...(given.length > 0 ? given : [now]));
      }
      static now() {
        return now;
      }
    };
  },
  useRealTimers() {
    globalThis.Date = RealDate;
  },
};
