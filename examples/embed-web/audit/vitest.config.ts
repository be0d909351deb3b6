import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["audit/**/*.audit.ts"],
    reporters: ["default", ["json", { outputFile: "reports/audit.json" }]],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One browser at a time: the long-task limit is about the page, not about its neighbours.
    fileParallelism: false,
  },
});
