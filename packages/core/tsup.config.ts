import { library } from "@career-benchmarks/tooling/tsup";

export default library({
  index: "src/index.ts",
  bulk: "src/bulk/index.ts",
  crosswalk: "src/crosswalk/index.ts",
  digest: "src/digest/index.ts",
  input: "src/input/index.ts",
  national: "src/national/index.ts",
  practice: "src/practice/index.ts",
  "rubrics/2014-school": "src/rubrics/2014-school/index.ts",
  "rubrics/2025-training-provider": "src/rubrics/2025-training-provider/index.ts",
  "rubrics/2025-college": "src/rubrics/2025-college/index.ts",
  "rubrics/2025-school": "src/rubrics/2025-school/index.ts",
  "rubrics/2014-college": "src/rubrics/2014-college/index.ts",
  "interpretations/alternative-provision": "src/interpretations/alternative-provision/index.ts",
  "interpretations/send-in-mainstream": "src/interpretations/send-in-mainstream/index.ts",
  "interpretations/specialist-setting": "src/interpretations/specialist-setting/index.ts",
});
