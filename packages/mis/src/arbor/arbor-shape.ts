import { leafOf } from "../engine/learner-source.js";
import type { IdentifierFound, MisShape } from "../engine/mis-shape.js";
import type { Picked } from "../engine/pick.js";
import { convertArbor } from "./convert-arbor.js";
import { arborDroppedFields, arborFields } from "./fields.js";
import { isFlatRow, openArbor, recogniseArbor } from "./open-arbor.js";
import { resources } from "./resources.js";

/** What is known of Arbor: REST v2, whose resources are joined by `href`, and the flat share. */
export const arborShape: MisShape = {
  vendor: "arbor",
  title: "Arbor",
  fields: arborFields,
  droppedFields: arborDroppedFields,
  whenNull: "not-recorded",
  identifiers: { mis: studentId, upn: "UPN", uln: "uniqueLearnerNumber" },
  recognise: recogniseArbor,
  open: openArbor,
  isLearner: isFlatRow,
  joins: { learner: "href", lists: { ...resources, Student: "href", resources: "entityType" } },
  convert: convertArbor,
};

/** The address of a student ends with its number. */
function studentId(learner: Picked): IdentifierFound {
  const href = leafOf(learner, "href");
  if (typeof href !== "string")
    return { field: "STUDENT_ID", value: leafOf(learner, "STUDENT_ID") };
  return { field: "href", value: href.replace(/^.*\//, "") };
}
