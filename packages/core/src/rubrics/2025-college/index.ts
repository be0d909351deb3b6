import type { IndicatorId, Rubric } from "../../model/rubric.js";
import { rubric } from "../literal-ids.js";
import { shareRule2025, statusRule2025 } from "../rules-2025.js";
import { type LevelId2025, scales2025 } from "../scales-2025.js";
import { textLicence } from "../text-licence.js";
import { benchmark1 } from "./benchmark-1.js";
import { benchmark2 } from "./benchmark-2.js";
import { benchmark3 } from "./benchmark-3.js";
import { benchmark4 } from "./benchmark-4.js";
import { benchmark5 } from "./benchmark-5.js";
import { benchmark6 } from "./benchmark-6.js";
import { benchmark7 } from "./benchmark-7.js";
import { benchmark8 } from "./benchmark-8.js";
import { digest } from "./digest.js";
import { sources } from "./sources.js";

/** The indicator ids of {@link gatsby2025College}. */
export type Gatsby2025CollegeIndicatorId =
  | IndicatorId<typeof benchmark1>
  | IndicatorId<typeof benchmark2>
  | IndicatorId<typeof benchmark3>
  | IndicatorId<typeof benchmark4>
  | IndicatorId<typeof benchmark5>
  | IndicatorId<typeof benchmark6>
  | IndicatorId<typeof benchmark7>
  | IndicatorId<typeof benchmark8>;

/** The level ids of {@link gatsby2025College}. */
export type Gatsby2025CollegeLevelId = LevelId2025;

/** The benchmarks of 2025 for colleges, scored by our reading of the 2025 Compass tool. */
export const gatsby2025College: Rubric<Gatsby2025CollegeIndicatorId, Gatsby2025CollegeLevelId> =
  /* @__PURE__ */ rubric({
    id: "gatsby-2025-college",
    version: "1.0.0",
    edition: "2025",
    setting: "college",
    title: "Gatsby Benchmarks 2025, colleges",
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
