import { contradictions } from "./contradictions.js";
import { deadRules } from "./dead-rules.js";
import { deadlineFaults } from "./deadline-faults.js";
import { exceptionFaults } from "./exception-faults.js";
import { gapFaults } from "./gap-faults.js";
import type { SeededFault } from "./seeded-fault.js";
import { tableFaults } from "./table-faults.js";

/** All faults that are planted, kind by kind. */
export const faults: readonly SeededFault[] = [
  ...contradictions,
  ...gapFaults,
  ...deadRules,
  ...exceptionFaults,
  ...tableFaults,
  ...deadlineFaults,
];
