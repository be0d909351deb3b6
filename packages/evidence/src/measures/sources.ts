import type { Source } from "@career-benchmarks/core";
import { deepFreeze } from "../internal/deep-freeze.js";

/** The documents that measures rest on; `MEASURES` is our own reading. */
export const measureSources: readonly Source[] = /* @__PURE__ */ deepFreeze([
  {
    id: "C4A4",
    title: "Careers Ed for All Weekly, on benchmark 4",
    url: "https://careersedforallweekly.substack.com/p/gatsby-benchmark-4-finally-becomes",
  },
  {
    id: "CUM2",
    title: "Cumbria Careers Hub, Benchmark 2",
    url: "https://www.careershubcumbria.co.uk/schools-colleges/benchmarks/benchmark-2",
  },
  {
    id: "CUM5",
    title: "Cumbria Careers Hub, Benchmark 5",
    url: "https://www.careershubcumbria.co.uk/schools-colleges/benchmarks/benchmark-5",
  },
  {
    id: "CUM6",
    title: "Cumbria Careers Hub, Benchmark 6",
    url: "https://www.careershubcumbria.co.uk/schools-colleges/benchmarks/benchmark-6",
  },
  {
    id: "DPT",
    title: "DPT Careers Hub, benchmarks 2, 7 and 8: which school year an age stands for",
    url: "https://www.dptcareershub.co.uk/bm2/",
  },
  {
    id: "G2",
    title: "Gatsby, Guide to benchmark 2",
    url: "https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-2",
  },
  {
    id: "G7",
    title: "Gatsby, Guide to benchmark 7",
    url: "https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-7",
  },
  {
    id: "GCG4",
    title: "Good Career Guidance, case study on linking curriculum learning to careers",
    url: "https://www.goodcareerguidance.org.uk/case-study/linking-curriculum-learning-to-careers",
  },
  {
    id: "KEY",
    title: "The Key, on the Department for Education's updated statutory careers guidance",
    url: "https://schoolleaders.thekeysupport.com/administration-and-management/government-policies-and-legislation/need-to-knows/dfe-updates-statutory-careers-guidance/",
  },
  {
    id: "LL4",
    title: "LLBSP, Gatsby benchmark resources, benchmark 4",
    url: "https://llbsp.org.uk/gatsby-benchmark-resources/benchmark-4",
  },
  {
    id: "LL6",
    title: "LLBSP, Gatsby benchmark resources, benchmark 6",
    url: "https://llbsp.org.uk/gatsby-benchmark-resources/benchmark-6",
  },
  {
    id: "LL8",
    title: "LLBSP, personal guidance requirements of benchmark 8",
    url: "https://llbsp.org.uk/benchmark-8-personal-guidance-requirements",
  },
  {
    id: "MEASURES",
    title:
      "This project's reading of the questions as measures (docs/decisions/0009-measures-as-data.md)",
  },
  {
    id: "MID",
    title: "Careers & Enterprise Company, Gatsby Benchmarks in middle schools",
    url: "https://resources.careersandenterprise.co.uk/gatsby-benchmarks-middle-schools",
  },
  {
    id: "R-BM5",
    title: "Careers & Enterprise Company, resource directory, benchmark 5",
    url: "https://resources.careersandenterprise.co.uk/browse-category/gatsby-benchmarks/gatsby-benchmark-5",
  },
  {
    id: "R-BM6",
    title: "Careers & Enterprise Company, resource directory, benchmark 6",
    url: "https://resources.careersandenterprise.co.uk/browse-category/gatsby-benchmarks/gatsby-benchmark-6",
  },
  {
    id: "R-BM8",
    title: "Careers & Enterprise Company, resource directory, benchmark 8",
    url: "https://resources.careersandenterprise.co.uk/browse-category/gatsby-benchmarks/gatsby-benchmark-8",
  },
  {
    id: "SM5-7",
    title: "South Midlands Careers Hub, benchmarks 5 to 7",
    url: "https://careershub.southmidlands.org.uk/schools-colleges/gatsby-benchmarks/benchmark-5/",
  },
  {
    id: "SOL7",
    title: "Solihull, SEND Life Ready, benchmark 7",
    url: "https://solihullforsuccess.com/SEND-Life-Ready/SEND-Benchmark-7",
  },
]);
