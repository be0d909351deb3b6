import { arborShape } from "../arbor/arbor-shape.js";
import { assemblyShape } from "../assembly/assembly-shape.js";
import { bromcomShape } from "../bromcom/bromcom-shape.js";
import { directExportShape } from "../direct-export/direct-export-shape.js";
import type { MisShape } from "../engine/mis-shape.js";
import { oneRosterShape } from "../oneroster/oneroster-shape.js";
import { wondeShape } from "../wonde/wonde-shape.js";
import { xporterShape } from "../xporter/xporter-shape.js";

/** Lists the systems in the order in which they are tried: those with the plainest marks first. */
export const misShapes: readonly MisShape[] = [
  xporterShape,
  oneRosterShape,
  assemblyShape,
  arborShape,
  directExportShape,
  bromcomShape,
  wondeShape,
];
