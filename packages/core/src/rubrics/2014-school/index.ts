import type { IndicatorId, Rubric } from "../../model/rubric.js";
import { rubric } from "../literal-ids.js";
import { shareRule2014, statusRule2014 } from "../rules-2014.js";
import { type LevelId2014, scales2014 } from "../scales-2014.js";
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

/** The indicator ids of {@link gatsby2014School}. */
export type Gatsby2014SchoolIndicatorId =
  | IndicatorId<typeof benchmark1>
  | IndicatorId<typeof benchmark2>
  | IndicatorId<typeof benchmark3>
  | IndicatorId<typeof benchmark4>
  | IndicatorId<typeof benchmark5>
  | IndicatorId<typeof benchmark6>
  | IndicatorId<typeof benchmark7>
  | IndicatorId<typeof benchmark8>;

/** The level ids of {@link gatsby2014School}. */
export type Gatsby2014SchoolLevelId = LevelId2014;

/** The benchmarks of 2014 for schools, scored as the original Compass tool is understood to have done. */
export const gatsby2014School: Rubric<Gatsby2014SchoolIndicatorId, Gatsby2014SchoolLevelId> =
  /* @__PURE__ */ rubric({
    id: "gatsby-2014-school",
    version: "1.0.0",
    edition: "2014",
    setting: "school",
    title: "Gatsby Benchmarks 2014, schools",
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
    scales: scales2014,
    shareRule: shareRule2014,
    statusRule: statusRule2014,
    middleSchool: { notApplicable: [6, 7, 8], source: ["MID"], grade: "unverified" },
    sources,
    textLicence,
    digest,
  });
