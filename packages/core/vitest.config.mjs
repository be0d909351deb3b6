import { tests } from "@career-benchmarks/tooling/vitest";
import { mergeConfig } from "vitest/config";

/** The tests are of pure functions, so the files can share a process and its modules. */
export default mergeConfig(tests, { test: { isolate: false } });
