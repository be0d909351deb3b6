import { library } from "@career-benchmarks/tooling/tsup";

export default library({
  index: "src/index.ts",
  cells: "src/cells/index.ts",
  issues: "src/issues/index.ts",
});
