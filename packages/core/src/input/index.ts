export { limits } from "./limits.js";
export { listSome } from "./list-some.js";
export { makeSuggestions } from "./make-suggestions.js";
export { type ReadData, type ReadDataOptions, readData, type UnreadableCode } from "./read-data.js";
export { type ReadRubric, readRubric } from "./read-rubric.js";
