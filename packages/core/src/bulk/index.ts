export { type CompactScores, newScores } from "./compact-scores.js";
export { type PreparedScorer, prepareScorer } from "./prepare-scorer.js";
export type { ProfileScorer } from "./scorer-for.js";
