import type { Source } from "../../model/rubric.js";

/** The documents that the 2014 school rubric takes its facts from. */
export const sources: readonly Source[] = [
  {
    id: "R14",
    title: "Holman, Good Career Guidance (Gatsby, 2014)",
    url: "https://tr.scribd.com/document/279250573/Gatsby-Sir-John-Holman-Good-Career-Guidance-2014",
  },
  {
    id: "BSK",
    title: "BE Skills in Schools, The Gatsby Benchmarks",
    url: "http://www.beskillsinschools.co.uk/home-page/get-involved-2/resources/understanding-education/the-gatsby-benchmarks/",
  },
  {
    id: "CEC1",
    title: "Careers & Enterprise Company, Gatsby Benchmark 1",
    url: "https://www.careersandenterprise.co.uk/schools-colleges/gatsby-benchmarks/gatsby-benchmark-1",
  },
  {
    id: "CEC5",
    title: "Careers & Enterprise Company, Gatsby Benchmark 5",
    url: "https://www.careersandenterprise.co.uk/schools-colleges/gatsby-benchmarks/gatsby-benchmark-5",
  },
  {
    id: "CEC6",
    title: "Careers & Enterprise Company, Gatsby Benchmark 6",
    url: "https://www.careersandenterprise.co.uk/schools-colleges/gatsby-benchmarks/gatsby-benchmark-6",
  },
  {
    id: "G2",
    title: "Gatsby, Guide to benchmark 2",
    url: "https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-2",
  },
  {
    id: "G3",
    title: "Gatsby, Guide to benchmark 3",
    url: "https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-3",
  },
  {
    id: "G7",
    title: "Gatsby, Guide to benchmark 7",
    url: "https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-7",
  },
  {
    id: "G8",
    title: "Gatsby, Guide to benchmark 8",
    url: "https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-8",
  },
  {
    id: "GCG4",
    title: "Good Career Guidance, case study on linking curriculum learning to careers",
    url: "https://www.goodcareerguidance.org.uk/case-study/linking-curriculum-learning-to-careers",
  },
  {
    id: "BM3S",
    title: "Careers & Enterprise Company, sheet on benchmark 3, addressing the needs of each pupil",
  },
  {
    id: "CUM1",
    title: "Cumbria Careers Hub, Benchmark 1",
    url: "https://www.careershubcumbria.co.uk/schools-colleges/benchmarks/benchmark-1",
  },
  {
    id: "SH",
    title:
      "Careers & Enterprise Company, shared Compass result page of a school (17 assessment areas in benchmark 1)",
  },
  {
    id: "P16A",
    title: "Shared Compass result page of a post-16 evaluation, 16 of 18 areas of benchmark 1",
    url: "https://compass.careersandenterprise.co.uk/shared/SB2ex2QTSxRl3Ct3tUY1j3IkaSvN0nhn",
  },
  {
    id: "C4A4",
    title: "Careers Ed for All Weekly, on benchmark 4",
    url: "https://careersedforallweekly.substack.com/p/gatsby-benchmark-4-finally-becomes",
  },
  {
    id: "CIOS",
    title: "CIoS Careers Hub, Destination data and management",
    url: "https://www.careershubcios.co.uk/schools-colleges/benchmark-3/destination-data-and-management/",
  },
  {
    id: "MID",
    title: "Careers & Enterprise Company, Gatsby Benchmarks in middle schools",
    url: "https://resources.careersandenterprise.co.uk/gatsby-benchmarks-middle-schools",
  },
  {
    id: "BEAC",
    title: "Beaconsfield School, Gatsby Benchmark model: three published evaluations",
    url: "https://www.beaconsfield.school/page/?title=Gatsby+Benchmark+Model&pid=328",
  },
  {
    id: "JOO19",
    title: "Future Talented, autumn term 2019: national results of 2018/19",
    url: "https://viewer.joomag.com/future-talented-autumn-term-2019-issue-4/0355246001575974794/p18",
  },
  {
    id: "SOTN",
    title: "Careers & Enterprise Company, State of the Nation 2017",
    url: "http://www.sciencecampaign.org.uk/resource/state_of_the_nation_2017-careers-enterprise-company.html",
  },
  {
    id: "COLL",
    title: "Careers & Enterprise Company, colleges benchmark report",
    url: "https://www.careersandenterprise.co.uk/our-research/colleges-benchmark-report",
  },
  {
    id: "RECON",
    title:
      "This project's reconstruction of the original Compass grid from published percentages (docs/decisions/0003-reconstructed-scoring.md)",
  },
];
