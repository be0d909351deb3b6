import type { Scale } from "../model/rubric.js";

/** The levels of the original Compass tool, of all scales together. */
export type LevelId2014 =
  | "no"
  | "yes"
  | "none"
  | "small-minority"
  | "some"
  | "most"
  | "overwhelming-majority"
  | "all";

/** The scales of the original Compass tool. */
export const scales2014: readonly Scale<LevelId2014>[] = [
  {
    id: "yes-no",
    kind: "yes-no",
    levels: [
      {
        id: "no",
        label: "No",
        points: 0,
        outcome: "not-achieved",
        source: ["SH", "P16A"],
        grade: "derived",
      },
      {
        id: "yes",
        label: "Yes",
        points: 1,
        outcome: "achieved",
        source: ["SH", "P16A"],
        grade: "derived",
      },
    ],
  },
  {
    id: "coverage",
    kind: "coverage",
    levels: [
      {
        id: "none",
        label: "None",
        points: 0,
        outcome: "not-achieved",
        from: 0,
        to: 0,
        source: ["JOO19", "RECON"],
        grade: "unverified",
      },
      {
        id: "small-minority",
        label: "A small minority",
        points: 1,
        outcome: "in-progress",
        from: 1,
        to: 25,
        source: ["RECON"],
        grade: "unverified",
      },
      {
        id: "some",
        label: "Some",
        points: 2,
        outcome: "in-progress",
        from: 26,
        to: 50,
        source: ["RECON"],
        grade: "unverified",
      },
      {
        id: "most",
        label: "Most",
        points: 3,
        outcome: "in-progress",
        from: 51,
        to: 75,
        source: ["RECON"],
        grade: "unverified",
      },
      {
        id: "overwhelming-majority",
        label: "The overwhelming majority",
        points: 4,
        outcome: "achieved",
        from: 76,
        to: 99,
        source: ["COLL", "RECON"],
        grade: "unverified",
      },
      {
        id: "all",
        label: "All",
        points: 4,
        outcome: "achieved",
        from: 100,
        to: 100,
        source: ["COLL", "RECON"],
        grade: "unverified",
      },
    ],
  },
];
