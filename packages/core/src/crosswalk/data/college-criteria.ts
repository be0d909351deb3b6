import type { CriterionLink } from "../links.js";

/** How the criteria of the 2014 edition for colleges (2018) became those of 2025. */
export const collegeCriteria: readonly CriterionLink[] = [
  {
    from: ["1.1"],
    to: ["1.1"],
    relation: "widened",
    statement:
      "2014 has senior leaders’ backing and a trained person in charge; 2025 the backing of all who govern, lead and manage, and a careers leader.",
    source: ["FAQ-FE", "BM1-25", "CUM1"],
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
      "Both want the programme on the website; 2025 also has it actively communicated, to carers too.",
    source: ["FAQ-FE", "BM1-25"],
    grade: "inferred",
  },
  {
    from: ["1.3"],
    to: ["1.4"],
    relation: "widened",
    statement:
      "Both take feedback; 2025 from six groups, support staff and careers advisers among them, in order to increase impact.",
    source: ["FAQ-FE", "BM1-25"],
    grade: "inferred",
  },
  {
    from: ["2.1"],
    to: ["2.1"],
    relation: "unchanged",
    statement: "Information is reached and used during the programme of study in both.",
    source: ["G2", "CUM2"],
    grade: "inferred",
  },
  {
    from: ["2.2"],
    to: ["2.2"],
    relation: "widened",
    statement:
      "2014 has parents encouraged where appropriate; 2025 has parents and carers encouraged and supported.",
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
    to: ["3.2", "3.3", "3.4"],
    relation: "widened",
    statement:
      "Both record advice and decisions within learners’ reach and join earlier records; 2025 also records participation and has learners use the records.",
    source: ["G3", "R-BM3", "RGS3"],
    grade: "unverified",
  },
  {
    from: ["3.3"],
    to: ["3.5", "3.6"],
    relation: "replaced",
    statement:
      "2014 collects and keeps destinations; 2025 collects aspirations and destinations from intended to longer-term, uses them, and brings alumni in.",
    source: ["G3", "RGS3"],
    grade: "unverified",
  },
  {
    from: ["4.1"],
    to: ["4.1"],
    relation: "unchanged",
    statement:
      "Subjects are linked to occupations throughout the course in both; whether 2025 names mathematics and English is not established.",
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
      "Two encounters a year in both, one through the curriculum area; in 2025 a four-part test says which are meaningful.",
    source: ["R-BM5", "CUM5", "SM5-7"],
    grade: "inferred",
  },
  {
    from: ["5.2"],
    to: [],
    relation: "dropped",
    statement:
      "Only 2014 has part-time employment recorded and taken into account; 2025 allows it to be counted.",
    source: ["R-BM5", "CUM5"],
    grade: "inferred",
  },
  {
    from: ["6.1"],
    to: ["6.1"],
    relation: "unchanged",
    statement:
      "One experience besides part-time jobs in both; in 2025 a seven-part test says which are meaningful.",
    source: ["R-BM6", "LL6", "CUM6", "SM5-7"],
    grade: "inferred",
  },
  {
    from: ["7.1"],
    to: ["7.1"],
    relation: "unchanged",
    statement:
      "An encounter with a range of providers in both; in 2025 a six-part test says which are meaningful.",
    source: ["G7", "BM7-25", "SM5-7"],
    grade: "inferred",
  },
  {
    from: ["8.1"],
    to: ["8.1"],
    relation: "unchanged",
    statement:
      "One interview or meeting in both; whether 2025 keeps access to a level 6 adviser is not established.",
    source: ["G8", "LL8"],
    grade: "inferred",
  },
  {
    from: [],
    to: ["8.2"],
    relation: "new",
    statement:
      "Only 2025 has learners, parents, carers and other stakeholders told what support exists.",
    source: ["LL8"],
    grade: "inferred",
  },
];
