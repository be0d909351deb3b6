import type { Source } from "../model/rubric.js";

// The documents that interpretations take their readings from, besides those of the rubrics.

export const C4A1: Source = {
  id: "C4A1",
  title: "Careers Ed for All Weekly, on benchmark 1",
  url: "https://careersedforallweekly.substack.com/p/the-stable-careers-programme-gatsby",
};

export const CAMBS: Source = {
  id: "CAMBS",
  title: "Cambridgeshire SEND, post-16 toolkit, career guidance",
  url: "https://www.cambslearntogether.co.uk/cambridgeshire-send/cambridgeshire-send-oap-toolkits/post-16-oap-toolkit/career-guidance",
};

export const CBDS: Source = {
  id: "CBDS",
  title: "Common Basic Data Set (CBDS), codes for enrolment status",
};

export const CEC_SEND: Source = {
  id: "CEC-SEND",
  title: "Careers & Enterprise Company, interpreting the Gatsby Benchmarks for students with SEND",
  url: "https://www.careersandenterprise.co.uk/news/interpreting-gatsby-benchmarks-students-send",
};

export const G_SEND: Source = {
  id: "G-SEND",
  title: "Gatsby, the benchmarks and SEND",
  url: "https://www.gatsbybenchmarks.org.uk/send/",
};

export const GSL: Source = {
  id: "GSL",
  title:
    "Gatsby (R. Gibson), Good Career Guidance: The Next Ten Years, slides, Talentino SEND Careers Conference 2023",
};

export const KENT: Source = {
  id: "KENT",
  title: "Kent and Medway Careers Hub, Gatsby benchmark 3",
  url: "https://www.kentprospectus.co.uk/information/businesses-and-organisations/kent-and-medway-careers-hub/information-for-schools-and-colleges/information-for-careers-staff/gatsby-benchmark-resources/gatsby-benchmark-3",
};

export const LL2: Source = {
  id: "LL2",
  title: "LLBSP, Gatsby benchmark resources, benchmark 2",
  url: "https://llbsp.org.uk/gatsby-benchmark-resources/benchmark-2-new",
};

export const MAR2: Source = {
  id: "MAR2",
  title: "Marches Careers Hub, Gatsby benchmark 2",
  url: "https://www.marchescareershub.co.uk/gatsby-benchmarks/benchmark-2",
};

export const MILL: Source = {
  id: "MILL",
  title: "Millwater School, Gatsby Benchmarks: the SEND toolkit as a special school quotes it",
  url: "https://www.millwater.devon.sch.uk/web/_gatsby_benchmarks/679757",
};

export const RESP: Source = {
  id: "RESP",
  title: "Respect Schools, a group of alternative provision, the Gatsby benchmark",
  url: "https://respectschools.co.uk/our-services/careers-and-post-16/the-gatsby-benchmark",
};

export const RGS7: Source = {
  id: "RGS7",
  title: "Royal Geographical Society, benchmark 7",
  url: "https://www.rgs.org/schools/careers-and-progression/gatsby-benchmarks-of-good-career-guidance/benchmark-7-encounters-with-further-and-higher-education",
};

export const SEND_OURS: Source = {
  id: "SEND-OURS",
  title:
    "This project's own reading for learners with SEND, where no published one is established; not confirmed",
};

export const SOL1: Source = {
  id: "SOL1",
  title: "Solihull for Success, SEND Life Ready, benchmark 1",
  url: "https://solihullforsuccess.com/SEND-Life-Ready/SEND-Benchmark-1",
};

export const SOL7: Source = {
  id: "SOL7",
  title: "Solihull for Success, SEND Life Ready, benchmark 7",
  url: "https://solihullforsuccess.com/SEND-Life-Ready/SEND-Benchmark-7",
};

export const SOL8: Source = {
  id: "SOL8",
  title: "Solihull for Success, SEND Life Ready, benchmark 8",
  url: "https://solihullforsuccess.com/SEND-Life-Ready/SEND-Benchmark-8",
};

export const SPEC: Source = {
  id: "SPEC",
  title: "Careers & Enterprise Company, What is Compass for special schools?",
  url: "https://cec-compass.zendesk.com/hc/en-gb/articles/12469141438748-What-is-Compass-Special-Schools",
};

export const SUPP: Source = {
  id: "SUPP",
  title: "Careers & Enterprise Company, guidance for supplementary Compass evaluation questions",
  url: "https://careersandenterprise.zendesk.com/hc/en-gb/articles/19201532422684-Guidance-for-supplementary-Compass-evaluation-questions",
};

export const SURR: Source = {
  id: "SURR",
  title: "SEND Advice Surrey, annual reviews and preparation for adulthood",
  url: "https://sendadvicesurrey.org.uk/annual-reviews/annual-review-preparation-for-adulthood-review/",
};

export const WOOD: Source = {
  id: "WOOD",
  title: "Woodlands School, Warwickshire, careers: the evidence of one special school",
  url: "https://woodlands.warwickshire.sch.uk/curriculum/careers",
};
