import type { MisShape } from "../engine/mis-shape.js";
import { convertXporter } from "./convert-xporter.js";
import { xporterDroppedFields, xporterFields } from "./fields.js";
import { isXporterStudent, openXporter, recogniseXporter } from "./open-xporter.js";

/** What is known of Xporter on Demand. Null is written where nothing is recorded. */
export const xporterShape: MisShape = {
  vendor: "xporter",
  title: "Xporter on Demand",
  fields: xporterFields,
  droppedFields: xporterDroppedFields,
  whenNull: "not-recorded",
  identifiers: {
    mis: "Id",
    vendor: "XID",
    upn: "UPN",
    uln: "UniqueLearnerNumber",
    "admission-number": "AdmissionNo",
  },
  recognise: recogniseXporter,
  open: openXporter,
  isLearner: isXporterStudent,
  convert: convertXporter,
};
