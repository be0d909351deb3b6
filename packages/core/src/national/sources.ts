import { deepFreeze } from "../internal/deep-freeze.js";
import type { Source } from "../model/rubric.js";

/** The documents that the national figures are taken from; many reproduce what CEC published first. */
export const nationalSources: readonly Source[] = /* @__PURE__ */ deepFreeze<readonly Source[]>([
  {
    id: "TRO",
    title: "Trotman, on careers provision in 2016/17",
    url: "http://trotman.co.uk/news/cec-report-careers-enterprise-provision/",
  },
  {
    id: "SOTN",
    title: "Careers & Enterprise Company, State of the Nation 2017",
    url: "http://www.sciencecampaign.org.uk/resource/state_of_the_nation_2017-careers-enterprise-company.html",
  },
  {
    id: "CSW",
    title: "CSW Group, on benchmark 6",
    url: "https://cswgroup.co.uk/business/gatsby-benchmark-6-experiences-of-the-workplace/",
  },
  {
    id: "JOO18",
    title: "Future Talented, spring term 2019: national results of 2017/18",
    url: "https://viewer.joomag.com/future-talented-spring-term-2019-issue-2/0839734001550056049/p12",
  },
  {
    id: "HEPPSY",
    title: "HEPPSY, on benchmark 7",
    url: "https://heppsy.org/blog/misc/how-can-you-meet-gatsby-7",
  },
  {
    id: "YE",
    title: "Youth Employment UK, on State of the Nation 2018",
    url: "https://www.youthemployment.org.uk/state-of-the-nation-careers-and-enterprise-provision-in-englands-secondary-schools-and-colleges/",
  },
  {
    id: "JOO19",
    title: "Future Talented, autumn term 2019: national results of 2018/19",
    url: "https://viewer.joomag.com/future-talented-autumn-term-2019-issue-4/0355246001575974794/p18",
  },
  {
    id: "SOTN19",
    title: "Waltham Forest, on State of the Nation 2019",
    url: "https://thehub-beta.walthamforest.gov.uk/blog/state-nation-report-2019",
  },
  {
    id: "COLL",
    title: "Careers & Enterprise Company, colleges benchmark report",
    url: "https://www.careersandenterprise.co.uk/our-research/colleges-benchmark-report",
  },
  {
    id: "SPR",
    title: "Springfields, careers page with a national column",
    url: "https://springfields.wilts.sch.uk/Curriculum/Career-Our-Gatsby-Benchmark/",
  },
  { id: "SETB", title: "A secondary school's careers page of July 2021, with a national column" },
  { id: "SET23", title: "A special school's careers page, with a national column" },
  {
    id: "SV",
    title: "School Vacancies, on the national results of March 2020",
    url: "https://www.schoolvacancies.co.uk/news/report-finds-mixed-picture-for-careers-education-131",
  },
  {
    id: "SW",
    title: "Schools Week, on the national results of 2021/22 and 2022/23",
    url: "https://schoolsweek.co.uk/more-schools-meet-careers-benchmarks-but-most-still-miss-target/",
  },
  {
    id: "IB23",
    title: "Careers & Enterprise Company, insight briefing on 2022/23",
    url: "https://www.gatsby.org.uk/education/latest/new-national-data-reinforces-the-impact-of-the-gatsby-benchmarks-on-young-people-s-futures",
  },
  {
    id: "CDI",
    title: "Career Development Institute, on the national results of 2024/25",
    url: "https://www.thecdi.net/news/cec-publishes-briefing-on-gatsby-benchmark-results-for-2024-25",
  },
  {
    id: "IB25",
    title: "Careers & Enterprise Company, insight briefing on 2024/25",
    url: "https://www.careersandenterprise.co.uk/evidence-and-reports/insight-briefing-gatsby-benchmark-results-for-202425",
  },
  {
    id: "QIC",
    title: "Quality in Careers, analysis of December 2025",
    url: "https://www.qualityincareers.org.uk/2025/12/11/quality-in-careers-award-holders-achieve-highest-gatsby-benchmark-scores-december-2025-analysis",
  },
  {
    id: "FSQ23",
    title:
      "Careers & Enterprise Company, insight briefing on the Future Skills Questionnaire 2022/23",
    url: "https://www.careersandenterprise.co.uk/our-evidence/evidence-and-reports/fsq-insight-briefing-2022-2023/",
  },
  { id: "FSQ24", title: "Careers & Enterprise Company, on student career readiness in 2023/24" },
  {
    id: "GATS",
    title: "Gatsby, programme pages on the benchmarks",
    url: "https://www.gatsby.org.uk",
  },
  {
    id: "SM-NEWS",
    title: "South Midlands Careers Hub, newsletter of November 2024",
    url: "https://careershub.southmidlands.org.uk/2024/11/19/hub-newsletter-19-11-2024",
  },
  { id: "GSL", title: "Gatsby, slides for a conference on careers and SEND, 2023" },
]);
