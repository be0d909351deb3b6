export { type Catalogue, catalogue } from "./catalogue.js";
export type { InterpretationEntry, RubricEntry } from "./catalogue-entry.js";
export { type LoadedRubric, loadRubric, safeLoadRubric } from "./load-rubric.js";
