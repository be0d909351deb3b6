// Written by `npm run generate` from the folders of rubrics and interpretations.
import type { RubricEntry } from "./catalogue-entry.js";

/** The rubrics, in order of edition and setting. */
export const rubricEntries: readonly RubricEntry[] = [
  {
    id: "gatsby-2014-school",
    title: "Gatsby Benchmarks 2014, schools",
    edition: "2014",
    setting: "school",
    version: "1.0.0",
    digest: "938666406203a850eeea260c6ae2d2d5bde6f81dc2cc652f1b16341022e673f6",
    load: async () => (await import("../rubrics/2014-school/index.js")).gatsby2014School,
  },
  {
    id: "gatsby-2014-college",
    title: "Gatsby Benchmarks 2014, colleges",
    edition: "2014",
    setting: "college",
    version: "1.0.0",
    digest: "f143c74d2ef7c54da6e999e5c6d355149f3d8356303a507ec2859f7014c0f8e9",
    load: async () => (await import("../rubrics/2014-college/index.js")).gatsby2014College,
  },
  {
    id: "gatsby-2025-school",
    title: "Gatsby Benchmarks 2025, schools",
    edition: "2025",
    setting: "school",
    version: "1.0.0",
    digest: "b0182765e5d10b362563d36fd5418ae3eea15637bc6b175b12f838e464bf5d78",
    load: async () => (await import("../rubrics/2025-school/index.js")).gatsby2025School,
  },
  {
    id: "gatsby-2025-college",
    title: "Gatsby Benchmarks 2025, colleges",
    edition: "2025",
    setting: "college",
    version: "1.0.0",
    digest: "a3c21e864798c05098790565733693b5b0d08b9af3aa4974139320e9f37da3b6",
    load: async () => (await import("../rubrics/2025-college/index.js")).gatsby2025College,
  },
  {
    id: "gatsby-2025-training-provider",
    title: "Gatsby Benchmarks 2025, training providers",
    edition: "2025",
    setting: "training-provider",
    version: "1.0.0",
    digest: "d82f00635addae59e6233b623ea2c48fcc0f31f2d3a254f0465ca9ac5c9242c6",
    load: async () =>
      (await import("../rubrics/2025-training-provider/index.js")).gatsby2025TrainingProvider,
  },
];
