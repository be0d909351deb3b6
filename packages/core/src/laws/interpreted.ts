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

const rubrics = [
  gatsby2014School,
  gatsby2014College,
  gatsby2025School,
  gatsby2025College,
  gatsby2025TrainingProvider,
];
const interpretations = [alternativeProvision, sendInMainstream, specialistSetting];

/** Every shipped interpretation of every rubric that it applies to. */
export const shipped: readonly {
  readonly rubric: Rubric;
  readonly interpretation: Interpretation;
}[] = rubrics.flatMap((rubric) =>
  interpretations
    .filter((each) => each.rubrics.includes(rubric.id))
    .map((interpretation) => ({ rubric, interpretation })),
);
