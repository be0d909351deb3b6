import { deepFreeze } from "../internal/deep-freeze.js";
import type { Source } from "../model/rubric.js";

/** The documents that dates and editions are taken from. */
export const timeSources: readonly Source[] = /* @__PURE__ */ deepFreeze<readonly Source[]>([
  {
    id: "R14",
    title: "Holman, Good Career Guidance (Gatsby, 2014)",
    url: "https://tr.scribd.com/document/279250573/Gatsby-Sir-John-Holman-Good-Career-Guidance-2014",
  },
  {
    id: "SG18",
    title: "Department for Education, statutory careers guidance for schools, January 2018",
    url: "https://vi.scribd.com/document/368664456/Careers-Guidance-and-Access-for-Education-and-Training-Providers",
  },
  {
    id: "CG18",
    title: "Department for Education, careers guidance for colleges, 2018",
    url: "https://www.readkong.com/page/careers-guidance-guidance-for-further-education-colleges-2878583",
  },
  {
    id: "NEWS25",
    title: "Gatsby, updated benchmarks adopted into government guidance",
    url: "https://www.gatsbybenchmarks.org.uk/news/a-new-chapter-for-career-guidance-updated-gatsby-benchmarks-adopted-into-government-guidance-for-schools-colleges-and-itps",
  },
  {
    id: "GOV25",
    title:
      "Department for Education, careers guidance and access for education and training providers, 2025",
    url: "https://www.gov.uk/government/publications/careers-guidance-provision-for-young-people-in-schools/careers-guidance-and-access-for-education-and-training-providers",
  },
  {
    id: "FEW",
    title: "FE Week, careers rules apply to training providers from September",
    url: "https://feweek.co.uk/gatsby-careers-rules-apply-to-itps-from-september",
  },
  {
    id: "TYPE",
    title: "Compass help, choosing the evaluation type",
    url: "https://cec-compass.zendesk.com/hc/en-gb/articles/12609157967900-I-m-not-sure-I-have-the-right-Compass-evaluation-type-for-my-institution-what-should-I-do",
  },
  {
    id: "ITP",
    title: "Compass help, reading the benchmarks as an independent training provider",
    url: "https://cec-compass.zendesk.com/hc/en-gb/articles/12473193643932-Interpreting-the-Gatsby-Benchmarks-Guidance-for-ITPs",
  },
  {
    id: "FE-HOW",
    title: "Compass help, completing an evaluation in further education",
    url: "https://cec-compass.zendesk.com/hc/en-gb/articles/12471283519132-How-to-complete-a-Compass-evaluation-FE",
  },
]);
