import type { MisShape } from "../engine/mis-shape.js";
import { convertWonde } from "./convert-wonde.js";
import { wondeDroppedFields, wondeFields } from "./fields.js";
import { isWondeStudent, openWonde, recogniseWonde } from "./open-wonde.js";

/** What is known of Wonde, version 1.0. A field without its scope is null, and so is one without a value. */
export const wondeShape: MisShape = {
  vendor: "wonde",
  title: "Wonde",
  fields: wondeFields,
  droppedFields: wondeDroppedFields,
  whenNull: "not-recorded-or-not-permitted",
  identifiers: {
    mis: "mis_id",
    vendor: "id",
    upn: "education_details.upn",
    uln: "education_details.learner_number",
    "admission-number": "education_details.admission_number",
  },
  recognise: recogniseWonde,
  open: openWonde,
  isLearner: isWondeStudent,
  convert: convertWonde,
};
