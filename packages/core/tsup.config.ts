import { library } from "@career-benchmarks/tooling/tsup";

export default library({
  index: "src/index.ts",
  "rubrics/2014-school": "src/rubrics/2014-school/index.ts",
});
