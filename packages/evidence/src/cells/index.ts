export { type CellForm, cellForms, type FormMeaning } from "./cell-forms.js";
export type { CellIssue, CellIssueCode } from "./cell-issue.js";
export { type CellReader, cellReader } from "./cell-reader.js";
export {
  checkIdentifier,
  type IdentifierKind,
  identifierShapes,
} from "./check-identifier.js";
export { type DateForm, type DateFormId, dateForms } from "./date-forms.js";
export { findWord } from "./find-word.js";
export { findStage, findYearGroup } from "./find-year-group.js";
export { findMissing, type Missing, type MissingCode, missingCodes } from "./missing-codes.js";
export { type CellQuestion, parseAnswer } from "./parse-answer.js";
export { parseDate, parseDay, readDateAs } from "./parse-date.js";
export { type NothingSaid, parseMissing } from "./parse-missing.js";
export { parseYearGroups } from "./parse-year-groups.js";
export { parseYesNo, yesNoTexts, yesOrNo } from "./parse-yes-no.js";
export type { Parsed } from "./parsed.js";
