// How a duty stands at ten in the morning of 18 August 2026, a Tuesday after a holiday.
import { describe, expect, it } from "vitest";
import { makassarCalendar } from "../testing/makassar-calendar.js";
import { book, type NormSketch } from "../testing/rule-book.js";
import { type Standing, standingOf } from "./duty-state.js";
import type { Encoded } from "./eval-formula.js";
import { CalendarError } from "./refusals.js";
import type { Truth } from "./three-valued.js";

const calendar = makassarCalendar();
/** A time of that day, or `MM-DD hh:mm`. */
const second = (time: string): number =>
  Date.parse(`2026-${time.length > 5 ? time.replace(" ", "T") : `08-18T${time}`}:00+08:00`) / 1000;
const at = second("10:00");
const within = (event: string, hours: number) =>
  ({ bound: "at-latest", text: "", form: "within", period: { count: hours, unit: "hour" }, event }) as const;

/** Facts by name: a time, null where the event has not happened; absent where nobody says. */
type Given = Readonly<Record<string, string | null>>;
function stand(
  norm: Omit<NormSketch, "id">,
  given: Given,
  { applies }: { applies: Truth } = { applies: true },
): Standing {
  const [made = expect.unreachable()] = book({ norms: [{ id: "wajib", ...norm }] }).norms;
  const read = (name: string): Encoded => {
    const value = given[name];
    return value === undefined ? null : value === null ? false : second(value);
  };
  return standingOf(made, applies, read, { at, calendar });
}
const answer = { act: "jawab", done: "dijawab" };

describe("a duty that runs from an event", () => {
  const duty = { owes: answer, limits: [within("masuk", 2)] };

  it("is not triggered before it, and ended where the law is over before it came", () => {
    expect(stand(duty, { masuk: null })).toEqual({ state: "not_triggered", needs: [] });
    const old = { ...duty, validity: { from: "2026-01-01", to: "2026-06-30" } };
    expect(stand(old, { masuk: null })).toEqual({ state: "ended", needs: [] });
    expect(stand({ ...duty, validity: { from: "2026-01-01", to: "2026-08-18" } }, { masuk: null }).state).toBe(
      "not_triggered",
    );
  });

  it("asks for the event, be the law over or not", () => {
    expect(stand(duty, { dijawab: null })).toEqual({ state: "unknown", needs: ["masuk"] });
    const old = { ...duty, validity: { from: "2026-01-01", to: "2026-06-30" } };
    expect(stand(old, {})).toEqual({ state: "unknown", needs: ["masuk"] });
  });

  it("runs from its very second, and is in time to the last", () => {
    expect(stand(duty, { masuk: "10:00", dijawab: null })).toEqual({
      state: "pending",
      due: second("12:00"),
      needs: [],
    });
    expect(stand(duty, { masuk: "10:01", dijawab: null })).toEqual({ state: "not_triggered", needs: [] });
    expect(stand(duty, { masuk: "08:00", dijawab: null })).toEqual({ state: "pending", due: at, needs: [] });
    expect(stand(duty, { masuk: "07:59", dijawab: null })).toEqual({ state: "breached", due: at - 60, needs: [] });
  });

  it("is met by what was done up to this second, in time or late", () => {
    expect(stand(duty, { masuk: "08:00", dijawab: "10:00" })).toEqual({ state: "met", due: at, needs: [] });
    expect(stand(duty, { masuk: "07:00", dijawab: "09:01" }).state).toBe("met_late");
    expect(stand(duty, { masuk: "08:00", dijawab: "10:01" }).state).toBe("pending");
  });

  it("asks whether it was done, whether or not it would be late", () => {
    expect(stand(duty, { masuk: "09:00" })).toEqual({ state: "unknown", due: second("11:00"), needs: ["dijawab"] });
    expect(stand(duty, { masuk: "07:00" })).toEqual({ state: "unknown", due: second("09:00"), needs: ["dijawab"] });
  });

  it("that no fact shows done is pending until it is late, and then open with nothing to ask", () => {
    const silent = { owes: { act: "jawab" }, limits: [within("masuk", 2)] };
    expect(stand(silent, { masuk: "08:00" })).toEqual({ state: "pending", due: at, needs: [] });
    expect(stand(silent, { masuk: "07:00" })).toEqual({ state: "unknown", due: second("09:00"), needs: [] });
  });

  it("of a norm of which it is open whether it applies is open, with when it would be due", () => {
    expect(stand(duty, { masuk: "09:00", dijawab: "09:30" }, { applies: undefined })).toEqual({
      state: "unknown",
      due: second("11:00"),
      needs: [],
    });
    expect(stand(duty, { masuk: "09:00" }, { applies: false })).toEqual({ state: "not_applicable", needs: [] });
  });

  it("is that of the law in force at the event", () => {
    const given = { masuk: "08:00", dijawab: null };
    expect(stand({ ...duty, validity: { from: "2026-08-19" } }, given)).toEqual({ state: "not_applicable", needs: [] });
    expect(stand({ ...duty, validity: { from: "2026-01-01", to: "2026-08-17" } }, given)).toEqual({
      state: "ended",
      needs: [],
    });
    expect(stand({ ...duty, validity: { from: "2026-08-18", to: "2026-08-18" } }, given).state).toBe("pending");
  });
});

describe("a duty without a time of its own", () => {
  it("is pending until done, as long as the law is in force", () => {
    expect(stand({ owes: answer }, { dijawab: null })).toEqual({ state: "pending", needs: [] });
    expect(stand({ owes: answer }, { dijawab: "09:00" })).toEqual({ state: "met", needs: [] });
    expect(stand({ owes: answer }, {})).toEqual({ state: "unknown", needs: ["dijawab"] });
    expect(stand({ owes: answer, validity: { from: "2026-08-19" } }, {}).state).toBe("not_applicable");
    expect(stand({ owes: answer, validity: { from: "2026-01-01", to: "2026-08-17" } }, {}).state).toBe("ended");
  });

  it("has none by what may not be done earlier, nor by a length that begins with nothing", () => {
    const { event: _, ...nothing } = within("masuk", 2);
    const { form: _form, ...unknown } = within("masuk", 2);
    const limits = [{ ...within("masuk", 2), bound: "at-earliest" as const }, nothing, unknown];
    expect(stand({ owes: answer, limits }, { masuk: null, dijawab: null })).toEqual({ state: "pending", needs: [] });
  });
});

describe("of several times", () => {
  const duty = { owes: answer, limits: [within("masuk", 4), within("diteruskan", 1)] };
  it("the first counts, and the law at its event", () => {
    expect(stand(duty, { masuk: "09:00", diteruskan: "09:30", dijawab: null }).due).toBe(second("10:30"));
    expect(stand(duty, { masuk: "09:00", diteruskan: null, dijawab: null }).due).toBe(second("13:00"));
    // What has not begun to run ends nothing.
    expect(stand(duty, { masuk: "09:00", diteruskan: "10:01", dijawab: null }).due).toBe(second("13:00"));
    const young = { ...duty, validity: { from: "2026-08-18" } };
    expect(stand(young, { masuk: "08-17 23:00", diteruskan: "09:30", dijawab: null }).state).toBe("not_applicable");
  });

  it("an event of which nobody says anything may end it earlier, unless it is late already", () => {
    expect(stand(duty, { masuk: "09:00", dijawab: null })).toEqual({ state: "unknown", needs: ["diteruskan"] });
    expect(stand(duty, { masuk: "06:00", dijawab: null }).state).toBe("unknown");
    expect(stand(duty, { masuk: "05:59", dijawab: null })).toMatchObject({ state: "breached", due: second("09:59") });
    expect(stand(duty, { diteruskan: null })).toEqual({ state: "unknown", needs: ["masuk"] });
    expect(stand(duty, {})).toEqual({ state: "unknown", needs: ["masuk", "diteruskan"] });
  });

  it("what is due before an event runs back from one that lies ahead", () => {
    const invite = { ...within("rapat", 3), form: "before" as const };
    expect(stand({ owes: answer, limits: [invite] }, { rapat: "12:59", dijawab: null })).toMatchObject({
      state: "breached",
      due: second("09:59"),
    });
    expect(stand({ owes: answer, limits: [invite] }, { rapat: null, dijawab: null }).state).toBe("not_triggered");
  });
});

describe("a duty that comes round again", () => {
  const every = { periods: [{ count: 3, unit: "hour" as const }], events: ["pindah"], since: "mulai" };
  const review = { owes: { act: "tinjau", done: "ditinjau", every } };
  const quiet = { pindah: null, mulai: "06:00" };

  it("is due a period after it was last done, and never done after what set it going", () => {
    expect(stand(review, { ...quiet, ditinjau: "08:00" })).toEqual({
      state: "pending",
      due: second("11:00"),
      needs: [],
    });
    expect(stand(review, { ...quiet, ditinjau: null })).toEqual({ state: "breached", due: second("09:00"), needs: [] });
    expect(stand(review, { ...quiet, mulai: "07:00", ditinjau: null }).state).toBe("pending");
    // What was done before it was set going counts for nothing; what lies ahead is not done.
    expect(stand(review, { ...quiet, mulai: "08:00", ditinjau: "07:00" }).due).toBe(second("11:00"));
    expect(stand(review, { ...quiet, mulai: "08:00", ditinjau: "10:01" }).due).toBe(second("11:00"));
  });

  it("is set going at the very second of its event, not by one that lies ahead", () => {
    expect(stand(review, { ...quiet, mulai: "10:00", ditinjau: null }).due).toBe(second("13:00"));
    expect(stand(review, { ...quiet, mulai: "10:01", ditinjau: null })).toEqual({ state: "not_triggered", needs: [] });
    expect(stand(review, { ...quiet, mulai: null, ditinjau: "09:00" })).toEqual({ state: "not_triggered", needs: [] });
    expect(stand(review, { pindah: null, ditinjau: "09:00" })).toEqual({ state: "unknown", needs: ["mulai"] });
  });

  it("counts from the first second of the law, where it was set going before", () => {
    const young = { ...review, validity: { from: "2026-08-18" } };
    expect(stand(young, { pindah: null, mulai: "08-17 20:00", ditinjau: null }).due).toBe(second("03:00"));
    const { since: _, ...always } = every;
    const owes = { ...review.owes, every: always };
    expect(stand({ owes, validity: { from: "2026-08-18" } }, { pindah: null, ditinjau: null }).due).toBe(
      second("03:00"),
    );
    expect(stand({ owes }, { pindah: null, ditinjau: "08:30" }).due).toBe(second("11:30"));
  });

  it("has no rounds while nobody says when it was last done", () => {
    expect(stand(review, quiet)).toEqual({ state: "unknown", needs: ["ditinjau"] });
    expect(stand(review, {})).toEqual({ state: "unknown", needs: ["ditinjau"] });
  });

  describe("and at an event", () => {
    const half = { ...within("pindah", 0), period: { count: 30, unit: "minute" as const } };
    const soon = { ...review, limits: [half, within("masuk", 0)] };
    const done = { mulai: "06:00", ditinjau: "08:00", masuk: "08:30" };

    it("is due within its own time after it, if it came since", () => {
      expect(stand(soon, { ...done, pindah: "09:40" }).due).toBe(second("10:10"));
      expect(stand(soon, { ...done, pindah: "10:00" }).due).toBe(second("10:30"));
      for (const pindah of ["08:00", "07:00", "10:01", null])
        expect(stand(soon, { ...done, pindah }).due).toBe(second("11:00"));
      expect(stand(soon, { ...done, pindah: "08:30" })).toMatchObject({ state: "breached", due: second("09:00") });
    });

    it("of which nobody says anything is open, unless the period is over", () => {
      expect(stand(soon, done)).toEqual({ state: "unknown", needs: ["pindah"] });
      expect(stand(soon, { ...done, ditinjau: "07:00" })).toEqual({ state: "unknown", needs: ["pindah"] });
      expect(stand(soon, { ...done, ditinjau: "06:59" }).state).toBe("breached");
    });

    it("without a time for it ends no period; without a period nothing is ever late", () => {
      expect(stand(review, { mulai: "06:00", ditinjau: "08:00", pindah: "09:00" }).due).toBe(second("11:00"));
      const eventful = { owes: { ...review.owes, every: { ...every, periods: [] } } };
      expect(stand(eventful, { ...quiet, ditinjau: "08:00" })).toEqual({ state: "pending", needs: [] });
    });
  });

  it("of several periods, at the end of the shortest", () => {
    const two = { ...every, periods: [{ count: 5, unit: "hour" as const }, ...every.periods] };
    expect(stand({ owes: { ...review.owes, every: two } }, { ...quiet, ditinjau: "08:00" }).due).toBe(second("11:00"));
  });

  it("of another year without calendar is no answer", () => {
    const yearly = { ...every, periods: [{ count: 1, unit: "year" as const }] };
    expect(() => stand({ owes: { ...review.owes, every: yearly } }, { ...quiet, ditinjau: "08:00" })).toThrow(
      CalendarError,
    );
  });
});

it("a norm that owes nothing stands as long as it applies", () => {
  expect(stand({}, {})).toEqual({ state: "pending", needs: [] });
});
