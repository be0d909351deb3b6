// Written by `npm run generate` from the folders of rubrics and interpretations.
import type { InterpretationEntry } from "./catalogue-entry.js";

/** The interpretations, in order of id. */
export const interpretationEntries: readonly InterpretationEntry[] = [
  {
    id: "alternative-provision",
    title: "Alternative provision",
    rubrics: ["gatsby-2014-school", "gatsby-2025-school"],
    version: "1.0.0",
    digest: "e1505d27930dda4cb61d4b5f6aabf7ee80e83c47b0508478c707e76ffe3aebdd",
    load: async () =>
      (await import("../interpretations/alternative-provision/index.js")).alternativeProvision,
  },
  {
    id: "send-in-mainstream",
    title: "SEND in mainstream settings",
    rubrics: [
      "gatsby-2014-school",
      "gatsby-2014-college",
      "gatsby-2025-school",
      "gatsby-2025-college",
      "gatsby-2025-training-provider",
    ],
    version: "1.0.0",
    digest: "f4f5f498953356482e00ca04d9524d5a9ddd9facd74f9b05acd4f277d2079a26",
    load: async () =>
      (await import("../interpretations/send-in-mainstream/index.js")).sendInMainstream,
  },
  {
    id: "specialist-setting",
    title: "Specialist settings",
    rubrics: [
      "gatsby-2014-school",
      "gatsby-2014-college",
      "gatsby-2025-school",
      "gatsby-2025-college",
    ],
    version: "1.0.0",
    digest: "6a02ba2367efa85f31a55f6979cf3da635dfed38e1cd94b55525e75f7c657ba0",
    load: async () =>
      (await import("../interpretations/specialist-setting/index.js")).specialistSetting,
  },
];
