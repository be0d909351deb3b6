import type { MisShape } from "../engine/mis-shape.js";
import { convertDirectExport } from "./convert-direct-export.js";
import { directExportDroppedFields, directExportFields } from "./fields.js";
import {
  isDirectExportLearner,
  openDirectExport,
  recogniseDirectExport,
} from "./open-direct-export.js";

/** What is known of the direct export of a system, from a public sample. */
export const directExportShape: MisShape = {
  vendor: "direct-export",
  title: "a direct export",
  fields: directExportFields,
  droppedFields: directExportDroppedFields,
  whenNull: "not-recorded",
  identifiers: { mis: "LearnerId", upn: "UPN", uln: "ULN" },
  recognise: recogniseDirectExport,
  open: openDirectExport,
  isLearner: isDirectExportLearner,
  convert: convertDirectExport,
};
