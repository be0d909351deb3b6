export { tests as default } from "@career-benchmarks/tooling/vitest";
