export { type ColumnMapping, type MatchMode, matchModes } from "./column-mapping.js";
export { type ParsedMapping, parseMapping } from "./parse-mapping.js";
export type { Proposal, ProposedMapping, Sureness } from "./proposal.js";
export { proposeMapping } from "./propose-mapping.js";
export { templateMapping } from "./template-mapping.js";
