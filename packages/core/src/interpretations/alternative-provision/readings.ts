import type { Interpreted } from "../../model/interpretation.js";

const of2014 = { rubrics: ["gatsby-2014-school"] };
const of2025 = { rubrics: ["gatsby-2025-school"] };
const practice = { source: ["BM3S"], grade: "published" } as const;
const ours = { source: ["SEND-OURS"], grade: "unverified" } as const;

const profile =
  "In one short-stay unit a learning mentor keeps a profile of each pupil with other agencies, careers activity included, and a CV is built from it.";
const folder =
  "In one short-stay unit leavers take a folder with them: a letter from the principal, certificates, references and a record of functional skills.";
const diaries = "In one short-stay unit pupils keep diaries of their work experience.";

/** How both editions are read in alternative provision. */
export const readings: readonly Interpreted[] = [
  { ...of2014, target: "bm3_2_records_experiences", note: profile, ...practice },
  { ...of2025, target: "bm3_2_records_participation", note: profile, ...practice },
  { ...of2014, target: "bm3_2_records_access", note: folder, ...practice },
  { ...of2025, target: "bm3_4_records_used", note: folder, ...practice },
  {
    ...of2025,
    target: "4.1",
    stagesForYearGroups: true,
    note: "Where year groups are not used, the answer for a key stage stands for each of its years.",
    ...ours,
  },
  { ...of2025, target: "5.1", stagesForYearGroups: true, ...ours },
  { ...of2014, target: "bm6_1_by_16", note: diaries, ...practice },
  { ...of2025, target: "bm6_1_ks4", note: diaries, ...practice },
  {
    target: "bm8_1_by_16",
    note: "One group of alternative provision has key workers beside its careers advisers.",
    source: ["RESP"],
    grade: "published",
  },
];
