import type { Source } from "../model/rubric.js";

// The documents that rubrics take their facts from; a rubric carries only those that it names.

export const BAA: Source = {
  id: "BAA",
  title: "Blackpool Aspire Academy, Compass evaluation report, 29 January 2026",
  url: "https://embed-rech-01.dialog.cm/schudio1/docs/blackpoolaspireacademy-compass-_compassevaluation_",
};

export const BM1_25: Source = {
  id: "BM1-25",
  title: "Gatsby, updated benchmark 1",
  url: "https://www.gatsbybenchmarks.org.uk/updated-benchmarks/gatsby-benchmark-1/",
};

export const BM3S: Source = {
  id: "BM3S",
  title: "Careers & Enterprise Company, sheet on benchmark 3, addressing the needs of each pupil",
};

export const BM7_25: Source = {
  id: "BM7-25",
  title: "Gatsby, updated benchmark 7",
  url: "https://www.gatsbybenchmarks.org.uk/updated-benchmarks/gatsby-benchmark-7/",
};

export const BSK: Source = {
  id: "BSK",
  title: "BE Skills in Schools, The Gatsby Benchmarks",
  url: "http://www.beskillsinschools.co.uk/home-page/get-involved-2/resources/understanding-education/the-gatsby-benchmarks/",
};

export const C4A4: Source = {
  id: "C4A4",
  title: "Careers Ed for All Weekly, on benchmark 4",
  url: "https://careersedforallweekly.substack.com/p/gatsby-benchmark-4-finally-becomes",
};

export const C4A67: Source = {
  id: "C4A67",
  title: "Careers Ed for All Weekly, on benchmarks 6 and 7",
  url: "https://careersedforallweekly.substack.com/p/gatsby-benchmarks-6-and-7-under-the",
};

export const CEC1: Source = {
  id: "CEC1",
  title: "Careers & Enterprise Company, Gatsby Benchmark 1",
  url: "https://www.careersandenterprise.co.uk/schools-colleges/gatsby-benchmarks/gatsby-benchmark-1",
};

export const CEC5: Source = {
  id: "CEC5",
  title: "Careers & Enterprise Company, Gatsby Benchmark 5",
  url: "https://www.careersandenterprise.co.uk/schools-colleges/gatsby-benchmarks/gatsby-benchmark-5",
};

export const CEC6: Source = {
  id: "CEC6",
  title: "Careers & Enterprise Company, Gatsby Benchmark 6",
  url: "https://www.careersandenterprise.co.uk/schools-colleges/gatsby-benchmarks/gatsby-benchmark-6",
};

export const CIOS: Source = {
  id: "CIOS",
  title: "CIoS Careers Hub, Destination data and management",
  url: "https://www.careershubcios.co.uk/schools-colleges/benchmark-3/destination-data-and-management/",
};

export const COLL: Source = {
  id: "COLL",
  title: "Careers & Enterprise Company, colleges benchmark report",
  url: "https://www.careersandenterprise.co.uk/our-research/colleges-benchmark-report",
};

export const CUM1: Source = {
  id: "CUM1",
  title: "Cumbria Careers Hub, Benchmark 1",
  url: "https://www.careershubcumbria.co.uk/schools-colleges/benchmarks/benchmark-1",
};

export const CUM2: Source = {
  id: "CUM2",
  title: "Cumbria Careers Hub, Benchmark 2",
  url: "https://www.careershubcumbria.co.uk/schools-colleges/benchmarks/benchmark-2",
};

export const CUM5: Source = {
  id: "CUM5",
  title: "Cumbria Careers Hub, Benchmark 5",
  url: "https://www.careershubcumbria.co.uk/schools-colleges/benchmarks/benchmark-5",
};

export const CUM6: Source = {
  id: "CUM6",
  title: "Cumbria Careers Hub, Benchmark 6",
  url: "https://www.careershubcumbria.co.uk/schools-colleges/benchmarks/benchmark-6",
};

export const FAQ_FE: Source = {
  id: "FAQ-FE",
  title: "Careers & Enterprise Company, frequently asked questions, further education",
  url: "https://resources.careersandenterprise.co.uk/frequently-asked-questions-further-education",
};

export const G2: Source = {
  id: "G2",
  title: "Gatsby, Guide to benchmark 2",
  url: "https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-2",
};

export const G3: Source = {
  id: "G3",
  title: "Gatsby, Guide to benchmark 3",
  url: "https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-3",
};

export const G7: Source = {
  id: "G7",
  title: "Gatsby, Guide to benchmark 7",
  url: "https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-7",
};

export const G8: Source = {
  id: "G8",
  title: "Gatsby, Guide to benchmark 8",
  url: "https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-8",
};

export const GCG4: Source = {
  id: "GCG4",
  title: "Good Career Guidance, case study on linking curriculum learning to careers",
  url: "https://www.goodcareerguidance.org.uk/case-study/linking-curriculum-learning-to-careers",
};

export const JOO19: Source = {
  id: "JOO19",
  title: "Future Talented, autumn term 2019: national results of 2018/19",
  url: "https://viewer.joomag.com/future-talented-autumn-term-2019-issue-4/0355246001575974794/p18",
};

export const KEY: Source = {
  id: "KEY",
  title: "The Key, on the Department for Education's updated statutory careers guidance",
  url: "https://schoolleaders.thekeysupport.com/administration-and-management/government-policies-and-legislation/need-to-knows/dfe-updates-statutory-careers-guidance/",
};

export const LL4: Source = {
  id: "LL4",
  title: "LLBSP, Gatsby benchmark resources, benchmark 4",
  url: "https://llbsp.org.uk/gatsby-benchmark-resources/benchmark-4",
};

export const LL6: Source = {
  id: "LL6",
  title: "LLBSP, Gatsby benchmark resources, benchmark 6",
  url: "https://llbsp.org.uk/gatsby-benchmark-resources/benchmark-6",
};

export const LL8: Source = {
  id: "LL8",
  title: "LLBSP, personal guidance requirements of benchmark 8",
  url: "https://llbsp.org.uk/benchmark-8-personal-guidance-requirements",
};

export const MID: Source = {
  id: "MID",
  title: "Careers & Enterprise Company, Gatsby Benchmarks in middle schools",
  url: "https://resources.careersandenterprise.co.uk/gatsby-benchmarks-middle-schools",
};

export const P16A: Source = {
  id: "P16A",
  title: "Shared Compass result page of a post-16 evaluation, 16 of 18 areas of benchmark 1",
  url: "https://compass.careersandenterprise.co.uk/shared/SB2ex2QTSxRl3Ct3tUY1j3IkaSvN0nhn",
};

export const P16B: Source = {
  id: "P16B",
  title: "Shared Compass result page of a post-16 evaluation, 18 of 18 areas of benchmark 1",
  url: "https://compass.careersandenterprise.co.uk/shared/IY1tedwPyapUPwSWSEsiclo34orgPokP",
};

export const R_BM3: Source = {
  id: "R-BM3",
  title: "Careers & Enterprise Company, resource directory, benchmark 3",
  url: "https://resources.careersandenterprise.co.uk/browse-category/gatsby-benchmarks/gatsby-benchmark-3",
};

export const R_BM5: Source = {
  id: "R-BM5",
  title: "Careers & Enterprise Company, resource directory, benchmark 5",
  url: "https://resources.careersandenterprise.co.uk/browse-category/gatsby-benchmarks/gatsby-benchmark-5",
};

export const R_BM6: Source = {
  id: "R-BM6",
  title: "Careers & Enterprise Company, resource directory, benchmark 6",
  url: "https://resources.careersandenterprise.co.uk/browse-category/gatsby-benchmarks/gatsby-benchmark-6",
};

export const R14: Source = {
  id: "R14",
  title: "Holman, Good Career Guidance (Gatsby, 2014)",
  url: "https://tr.scribd.com/document/279250573/Gatsby-Sir-John-Holman-Good-Career-Guidance-2014",
};

export const RECON: Source = {
  id: "RECON",
  title:
    "This project's reconstruction of the original Compass grid from published percentages (docs/decisions/0003-reconstructed-scoring.md)",
};

export const RECON25: Source = {
  id: "RECON25",
  title:
    "This project's reading of the 2025 tool (docs/decisions/0007-reading-of-the-2025-tool.md)",
};

export const RGS3: Source = {
  id: "RGS3",
  title: "Royal Geographical Society, benchmark 3",
  url: "https://www.rgs.org/schools/careers-and-progression/gatsby-benchmarks-of-good-career-guidance/benchmark-3-addressing-the-needs-of-each-young-person",
};

export const SH: Source = {
  id: "SH",
  title:
    "Careers & Enterprise Company, shared Compass result page of a school (17 assessment areas in benchmark 1)",
};

export const SM5_7: Source = {
  id: "SM5-7",
  title: "South Midlands Careers Hub, benchmarks 5 to 7",
  url: "https://careershub.southmidlands.org.uk/schools-colleges/gatsby-benchmarks/benchmark-5/",
};

export const SOTN: Source = {
  id: "SOTN",
  title: "Careers & Enterprise Company, State of the Nation 2017",
  url: "http://www.sciencecampaign.org.uk/resource/state_of_the_nation_2017-careers-enterprise-company.html",
};
