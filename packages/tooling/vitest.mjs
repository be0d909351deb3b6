import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The test settings of every package; the JSON report is what the closing count is read from. */
export const tests = defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    reporters: ["default", ["json", { outputFile: "reports/tests.json" }]],
    setupFiles: [fileURLToPath(new URL("seed-properties.mjs", import.meta.url))],
    // No test looks at the clock; this only ends one that hangs, also on a busy machine.
    testTimeout: process.env.FULL === "1" ? 1_200_000 : 180_000,
  },
});
