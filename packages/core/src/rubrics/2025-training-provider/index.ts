import type { IndicatorId, Rubric } from "../../model/rubric.js";
import { benchmark1 } from "../2025-college/benchmark-1.js";
import { benchmark2 } from "../2025-college/benchmark-2.js";
import { benchmark3 } from "../2025-college/benchmark-3.js";
import { benchmark4 } from "../2025-college/benchmark-4.js";
import { benchmark6 } from "../2025-college/benchmark-6.js";
import { benchmark7 } from "../2025-college/benchmark-7.js";
import { benchmark8 } from "../2025-college/benchmark-8.js";
import { sources } from "../2025-college/sources.js";
import { rubric } from "../literal-ids.js";
import { shareRule2025, statusRule2025 } from "../rules-2025.js";
import { type LevelId2025, scales2025 } from "../scales-2025.js";
import { textLicence } from "../text-licence.js";
import { benchmark5 } from "./benchmark-5.js";
import { digest } from "./digest.js";

/** The indicator ids of {@link gatsby2025TrainingProvider}. */
export type Gatsby2025TrainingProviderIndicatorId =
  | IndicatorId<typeof benchmark1>
  | IndicatorId<typeof benchmark2>
  | IndicatorId<typeof benchmark3>
  | IndicatorId<typeof benchmark4>
  | IndicatorId<typeof benchmark5>
  | IndicatorId<typeof benchmark6>
  | IndicatorId<typeof benchmark7>
  | IndicatorId<typeof benchmark8>;

/** The level ids of {@link gatsby2025TrainingProvider}. */
export type Gatsby2025TrainingProviderLevelId = LevelId2025;

/** The benchmarks of 2025 for independent training providers, which share their criteria with colleges. */
export const gatsby2025TrainingProvider: Rubric<
  Gatsby2025TrainingProviderIndicatorId,
  Gatsby2025TrainingProviderLevelId
> = /* @__PURE__ */ rubric({
  id: "gatsby-2025-training-provider",
  version: "1.0.0",
  edition: "2025",
  setting: "training-provider",
  title: "Gatsby Benchmarks 2025, training providers",
  benchmarks: [
    benchmark1,
    benchmark2,
    benchmark3,
    benchmark4,
    benchmark5,
    benchmark6,
    benchmark7,
    benchmark8,
  ],
  scales: scales2025,
  shareRule: shareRule2025,
  statusRule: statusRule2025,
  sources,
  textLicence,
  digest,
});
