import type { Interpreted } from "../../model/interpretation.js";

const of2014 = { rubrics: ["gatsby-2014-school", "gatsby-2014-college"] };
const of2025 = {
  rubrics: ["gatsby-2025-school", "gatsby-2025-college", "gatsby-2025-training-provider"],
};

/** How both editions are read for learners with SEND in mainstream settings. */
export const readings: readonly Interpreted[] = [
  {
    target: "1.1",
    note: "The programme provides for a range of needs, and the SENCO and the careers leader work together.",
    source: ["GSL"],
    grade: "published",
  },
  {
    ...of2014,
    target: "2.1",
    note: "The Local Offer is among the information.",
    source: ["MILL"],
    grade: "inferred",
  },
  {
    ...of2025,
    target: "2.1",
    note: "Young people with SEND, and their parents and carers, may need different or additional information.",
    source: ["CUM2", "LL2", "MAR2"],
    grade: "published",
  },
  {
    rubrics: ["gatsby-2014-school"],
    target: "2.2",
    reword:
      "Parents and carers are encouraged to reach and use information on careers, the labour market and the Local Offer.",
    source: ["MILL"],
    grade: "inferred",
  },
  {
    rubrics: ["gatsby-2014-college", ...of2025.rubrics],
    target: "2.2",
    note: "The Local Offer is among the information for parents and carers.",
    source: ["MILL"],
    grade: "inferred",
  },
  {
    ...of2014,
    target: "3.1",
    note: "Vulnerable young people and those at risk get a programme made for them and added support, mentoring included.",
    source: ["BM3S"],
    grade: "published",
  },
  {
    ...of2025,
    target: "3.1",
    note: "Help with worries about barriers belongs here, with opportunities tailored to vulnerable, disadvantaged and absent young people and those with SEND.",
    source: ["RGS3"],
    grade: "published",
  },
  {
    target: "5.1",
    note: "More contact with employers may be needed; encounters are of high quality, and none is inappropriate.",
    source: ["CAMBS", "CEC-SEND"],
    grade: "published",
  },
  {
    ...of2025,
    target: "bm5_1_support",
    note: "Additional or different support may be needed.",
    source: ["CUM5"],
    grade: "published",
  },
  {
    target: "6.1",
    note: "Preparation before a placement, adapted surroundings and support from the family help.",
    source: ["CAMBS"],
    grade: "published",
  },
  {
    target: "7.1",
    note: "A learner for whom a route is no realistic destination may be left out of the count, with the reason; the question stays.",
    source: ["CEC-SEND"],
    grade: "inferred",
  },
  {
    rubrics: ["gatsby-2025-school"],
    target: "7.2",
    note: "The two visits are only for those considering higher education.",
    source: ["RGS7"],
    grade: "published",
  },
  {
    ...of2014,
    target: "8.1",
    note: "More time for guidance may be needed. The annual reviews of EHC plans from year 9 also look ahead to adulthood.",
    source: ["CAMBS", "SURR"],
    grade: "published",
  },
  {
    ...of2025,
    target: "8.1",
    note: "The careers leader works with the adviser and the SENCO, and more time may be needed. The annual reviews of EHC plans from year 9 also look ahead to adulthood.",
    source: ["CAMBS", "LL8", "SURR"],
    grade: "published",
  },
];
