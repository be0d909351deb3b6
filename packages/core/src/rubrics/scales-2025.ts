import type { Level, Scale } from "../model/rubric.js";

// Reading A of the 2025 tool: an area earns 2 points, 1 when in progress (docs/decisions/0007).
const inferred = { source: ["RECON25"], grade: "inferred" } as const;
const notAchieved = { points: 0, outcome: "not-achieved", ...inferred } as const;
const inProgress = { points: 1, outcome: "in-progress", ...inferred } as const;
const achieved = { points: 2, outcome: "achieved", ...inferred } as const;

/** The levels of the 2025 tool, of all scales together. */
export type LevelId2025 =
  | "no"
  | "in-progress"
  | "yes"
  | "strongly-disagree"
  | "disagree"
  | "neither"
  | "agree"
  | "strongly-agree"
  | "none"
  | "few"
  | "some"
  | "most"
  | "almost-all"
  | "all";

const yesNo: readonly Level<LevelId2025>[] = [
  { id: "no", label: "No", ...notAchieved },
  { id: "in-progress", label: "In progress", ...inProgress },
  { id: "yes", label: "Yes", ...achieved },
];

const agreement: readonly Level<LevelId2025>[] = [
  { id: "strongly-disagree", label: "Strongly disagree", ...notAchieved },
  { id: "disagree", label: "Disagree", ...notAchieved },
  { id: "neither", label: "Neither agree nor disagree", ...inProgress },
  { id: "agree", label: "Agree", ...achieved },
  { id: "strongly-agree", label: "Strongly agree", ...achieved },
];

const coverage: readonly Level<LevelId2025>[] = [
  { id: "none", label: "None", from: 0, to: 0, ...notAchieved },
  { id: "few", label: "Few", from: 1, to: 25, ...notAchieved },
  { id: "some", label: "Some", from: 26, to: 50, ...inProgress },
  { id: "most", label: "Most", from: 51, to: 90, ...achieved },
  { id: "almost-all", label: "Almost all", from: 91, to: 99, ...achieved },
  { id: "all", label: "All", from: 100, to: 100, ...achieved },
];

/** The scales of the 2025 tool, as we read it. */
export const scales2025: readonly Scale<LevelId2025>[] = [
  { id: "yes-no", kind: "yes-no", levels: yesNo },
  { id: "agreement", kind: "agreement", levels: agreement },
  { id: "coverage", kind: "coverage", levels: coverage },
];
