import type { Checker, RunningCheck } from "./checker.js";
import type { Project } from "./project.js";

/** Time after the last change before everything is checked: whoever is typing is answered from the text alone meanwhile. */
const settleMilliseconds = 200;

/** Keeps one folder checked. */
export type CheckLoop = {
  /** Something changed: a running check is stopped, a new one begins when the texts have settled. */
  changed(): void;
  close(): void;
};

/** What the loop tells: that it began, that all findings are known, or that a check broke down. */
export type LoopEvents = {
  began(): void;
  checked(): void;
  failed(error: unknown): void;
};

/** Checks a folder after every change, the newest state only: the result of a check that a change overtook is thrown away. */
export function checkLoop(project: Project, checker: Checker, events: LoopEvents): CheckLoop {
  let timer: NodeJS.Timeout | undefined;
  let running: RunningCheck | undefined;
  let closed = false;

  const begin = async (): Promise<void> => {
    const mine = checker.check({ root: project.root, open: new Map(project.open) });
    running = mine;
    events.began();
    try {
      const checked = await mine.result;
      if (running !== mine || !checked || closed) return;
      project.setChecked(checked);
      events.checked();
    } catch (error) {
      if (running === mine && !closed) events.failed(error);
    }
  };
  return {
    changed() {
      running?.stop();
      running = undefined;
      clearTimeout(timer);
      if (!closed) timer = setTimeout(begin, settleMilliseconds);
    },
    close() {
      closed = true;
      running?.stop();
      clearTimeout(timer);
    },
  };
}
