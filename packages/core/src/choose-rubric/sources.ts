import type { Source } from "../model/rubric.js";

const TYPE: Source = {
  id: "TYPE",
  title: "Careers & Enterprise Company, help page on the right Compass evaluation type",
  url: "https://cec-compass.zendesk.com/hc/en-gb/articles/12609157967900-I-m-not-sure-I-have-the-right-Compass-evaluation-type-for-my-institution-what-should-I-do",
};

const NEWS25: Source = {
  id: "NEWS25",
  title: "Gatsby, updated benchmarks adopted into government guidance",
  url: "https://www.gatsbybenchmarks.org.uk/news/a-new-chapter-for-career-guidance-updated-gatsby-benchmarks-adopted-into-government-guidance-for-schools-colleges-and-itps",
};

const ITP: Source = {
  id: "ITP",
  title:
    "Careers & Enterprise Company, interpreting the benchmarks: guidance for training providers",
  url: "https://cec-compass.zendesk.com/hc/en-gb/articles/12473193643932-Interpreting-the-Gatsby-Benchmarks-Guidance-for-ITPs",
};

const GOV25: Source = {
  id: "GOV25",
  title:
    "Department for Education, Careers guidance and access for education and training providers",
  url: "https://www.gov.uk/government/publications/careers-guidance-provision-for-young-people-in-schools/careers-guidance-and-access-for-education-and-training-providers",
};

/** The documents that the choice of a rubric rests on. */
export const choiceSources: readonly Source[] = [GOV25, ITP, NEWS25, TYPE];
