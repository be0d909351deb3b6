import type { MisShape } from "../engine/mis-shape.js";
import { convertBromcom } from "./convert-bromcom.js";
import { bromcomDroppedFields, bromcomFields, flatView } from "./fields.js";
import { isBromcomStudent, openBromcom, recogniseBromcom } from "./open-bromcom.js";

/** What is known of Bromcom: the entities `Students` and `StudentFlatView`, joined by UPN. */
export const bromcomShape: MisShape = {
  vendor: "bromcom",
  title: "Bromcom",
  fields: bromcomFields,
  droppedFields: bromcomDroppedFields,
  whenNull: "not-recorded",
  identifiers: { mis: "studentID", upn: "upn", uln: "uln" },
  recognise: recogniseBromcom,
  open: openBromcom,
  isLearner: isBromcomStudent,
  joins: { learner: "upn", lists: { [flatView]: "upn", Students: "upn" } },
  convert: convertBromcom,
};
