// Written by `npm run generate` from the folders of rubrics and interpretations.
import { alternativeProvision } from "../interpretations/alternative-provision/index.js";
import { sendInMainstream } from "../interpretations/send-in-mainstream/index.js";
import { specialistSetting } from "../interpretations/specialist-setting/index.js";
import type { Interpretation } from "../model/interpretation.js";
import type { Rubric } from "../model/rubric.js";
import { gatsby2014College } from "../rubrics/2014-college/index.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { gatsby2025College } from "../rubrics/2025-college/index.js";
import { gatsby2025School } from "../rubrics/2025-school/index.js";
import { gatsby2025TrainingProvider } from "../rubrics/2025-training-provider/index.js";

/**
 * Every rubric, for programs that need them all at once; a page loads them one by one from the catalogue.
 *
 * @example
 * import { rubrics } from "@career-benchmarks/core/all";
 *
 * rubrics[0]?.id; //=> "gatsby-2014-school"
 */
export const rubrics: readonly Rubric[] = [
  gatsby2014School,
  gatsby2014College,
  gatsby2025School,
  gatsby2025College,
  gatsby2025TrainingProvider,
];

/**
 * Every interpretation, for programs that need them all at once.
 *
 * @example
 * import { interpretations } from "@career-benchmarks/core/all";
 *
 * interpretations[0]?.id; //=> "alternative-provision"
 */
export const interpretations: readonly Interpretation[] = [
  alternativeProvision,
  sendInMainstream,
  specialistSetting,
];
