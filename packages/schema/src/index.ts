export { assessmentSchema } from "./documents/assessment-schema.js";
export { collectionSchema } from "./documents/collection-schema.js";
export { interpretationSchema } from "./documents/interpretation-schema.js";
export { resultSchema } from "./documents/result-schema.js";
export { rubricSchema } from "./documents/rubric-schema.js";
export { type ParsedAssessment, parseAssessment } from "./parse/parse-assessment.js";
export { type ParsedInterpretation, parseInterpretation } from "./parse/parse-interpretation.js";
export {
  type ParsedCollection,
  type ParsedResult,
  parseCollection,
  parseResult,
} from "./parse/parse-result.js";
export { type ParsedRubric, parseRubric } from "./parse/parse-rubric.js";
export type { SchemaIssue, SchemaIssueCode } from "./parse/schema-issue.js";
