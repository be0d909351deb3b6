import { defineConfig } from "vitest/config";

/** The test settings of every package; the JSON report is what the closing count is read from. */
export const tests = defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    reporters: ["default", ["json", { outputFile: "reports/tests.json" }]],
    testTimeout: 60_000,
  },
});
