import type { CriterionLink } from "../links.js";

/** How the criteria of 2014 for schools became those of 2025. */
export const schoolCriteria: readonly CriterionLink[] = [
  {
    from: ["1.1"],
    to: ["1.1"],
    relation: "widened",
    statement:
      "2014 has senior leaders’ backing and a trained person in charge; 2025 the backing of governors, headteacher and senior team, and a careers leader.",
    source: ["BSK", "CEC1", "BM1-25", "CUM1"],
    grade: "inferred",
  },
  {
    from: [],
    to: ["1.2"],
    relation: "new",
    statement:
      "Only 2025 asks that the programme is tailored and sequenced, rests on outcomes and the development plan, and says how parents take part.",
    source: ["BM1-25"],
    grade: "inferred",
  },
  {
    from: ["1.2"],
    to: ["1.3"],
    relation: "widened",
    statement:
      "Both want the programme on the website; 2025 also has it actively communicated, to carers and all staff too.",
    source: ["BSK", "BM1-25"],
    grade: "inferred",
  },
  {
    from: ["1.3"],
    to: ["1.4"],
    relation: "widened",
    statement: "2014 takes feedback from four groups; 2025 from six, in order to increase impact.",
    source: ["BSK", "BM1-25"],
    grade: "inferred",
  },
  {
    from: ["2.1"],
    to: ["2.1"],
    relation: "widened",
    statement: "2014 sets a mark at age 14; 2025 one in each key stage, and adds next steps.",
    source: ["G2", "CUM2"],
    grade: "inferred",
  },
  {
    from: ["2.2"],
    to: ["2.2"],
    relation: "widened",
    statement: "2014 has parents encouraged; 2025 has parents and carers encouraged and supported.",
    source: ["G2", "CUM2"],
    grade: "inferred",
  },
  {
    from: ["3.1"],
    to: ["3.1"],
    relation: "widened",
    statement:
      "Both lift aspirations and work against stereotypes; 2025 adds misconceptions and diverse role models.",
    source: ["G3", "RGS3"],
    grade: "inferred",
  },
  {
    from: ["3.2"],
    to: ["3.2", "3.4"],
    relation: "widened",
    statement:
      "Both record advice and decisions within pupils’ reach; 2025 also records participation and has pupils use the records.",
    source: ["G3", "BM3S", "RGS3"],
    grade: "unverified",
  },
  {
    from: [],
    to: ["3.3"],
    relation: "new",
    statement:
      "Only 2025 has schools join the earlier records of pupils who move; for colleges that was a rule before.",
    source: ["RGS3", "R-BM3"],
    grade: "unverified",
  },
  {
    from: ["3.3"],
    to: ["3.5", "3.6"],
    relation: "replaced",
    statement:
      "2014 keeps destinations for three years; 2025 collects aspirations and destinations from intended to longer-term, uses them, and brings alumni in.",
    source: ["G3", "BM3S", "RGS3"],
    grade: "unverified",
  },
  {
    from: ["4.1"],
    to: ["4.1"],
    relation: "replaced",
    statement: "2014 is about STEM subjects by age 14; 2025 about every subject, every year.",
    source: ["GCG4", "LL4", "C4A4"],
    grade: "inferred",
  },
  {
    from: [],
    to: ["4.2"],
    relation: "new",
    statement: "Only 2025 makes careers part of the development of teachers and support staff.",
    source: ["LL4"],
    grade: "inferred",
  },
  {
    from: ["5.1"],
    to: ["5.1"],
    relation: "unchanged",
    statement:
      "One encounter a year in both; in 2025 a four-part test says which encounters are meaningful.",
    source: ["CEC5", "CUM5", "SM5-7"],
    grade: "inferred",
  },
  {
    from: ["6.1"],
    to: ["6.1"],
    relation: "widened",
    statement:
      "2014 has one experience by 16, besides part-time jobs; 2025 has several, by a seven-part test, and does not speak of part-time jobs.",
    source: ["CEC6", "LL6", "SM5-7"],
    grade: "inferred",
  },
  {
    from: ["6.2"],
    to: ["6.2"],
    relation: "unchanged",
    statement:
      "One further experience by 18 in both; 2025 has a seven-part test and does not speak of part-time jobs.",
    source: ["CEC6", "LL6", "SM5-7"],
    grade: "inferred",
  },
  {
    from: ["7.1"],
    to: ["7.1"],
    relation: "widened",
    statement:
      "One encounter with the full range in 2014, several by a six-part test in 2025; apprenticeship providers are now independent training providers.",
    source: ["G7", "BM7-25", "SM5-7"],
    grade: "inferred",
  },
  {
    from: ["7.2"],
    to: ["7.2"],
    relation: "widened",
    statement: "2014 speaks of universities; 2025 of every provider of higher education.",
    source: ["G7", "BM7-25"],
    grade: "inferred",
  },
  {
    from: ["8.1"],
    to: ["8.1"],
    relation: "widened",
    statement:
      "2014 has an interview by 16 and the opportunity for another by 18; 2025 expects both, and calls them meetings.",
    source: ["G8", "LL8"],
    grade: "inferred",
  },
  {
    from: [],
    to: ["8.2"],
    relation: "new",
    statement: "Only 2025 has pupils, parents and carers told what support exists.",
    source: ["LL8"],
    grade: "inferred",
  },
];
