import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { createRoot } from "react-dom/client";
import { BenchmarkForm } from "./benchmark-form.js";

const root = document.getElementById("app");
if (root) {
  createRoot(root).render(
    <BenchmarkForm rubric={gatsby2014School} profile={{ yearGroups: [7, 8, 9, 10, 11] }} />,
  );
}
