import type { MisShape } from "../engine/mis-shape.js";
import { convertAssembly } from "./convert-assembly.js";
import { assemblyDroppedFields, assemblyFields } from "./fields.js";
import { isAssemblyStudent, openAssembly, recogniseAssembly } from "./open-assembly.js";

/**
 * What is known of Assembly, versions 1.0 and 1.1. Null is written where the system of the school does
 * not give a field, where the school does not allow it, and where Assembly does not collect it yet.
 */
export const assemblyShape: MisShape = {
  vendor: "assembly",
  title: "Assembly",
  fields: assemblyFields,
  droppedFields: assemblyDroppedFields,
  whenNull: "not-recorded-or-not-permitted",
  identifiers: { mis: "mis_id", vendor: "id", upn: "upn", uln: "uln" },
  recognise: recogniseAssembly,
  open: openAssembly,
  isLearner: isAssemblyStudent,
  convert: convertAssembly,
};
