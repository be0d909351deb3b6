import { Option } from "commander";
import type { AddCommand } from "../add-command.js";
import { listRubrics, type RubricFormat, rubricFormats, showRubric } from "./rubric.js";

/** Declares `rubric list` and `rubric show`. */
export const addRubric: AddCommand = (program, terminal) => {
  const rubric = program.command("rubric").description("List and show the rubrics.");
  rubric
    .command("list")
    .description("List the rubrics, and the interpretations that they can be read through.")
    .action(() => terminal.out(listRubrics()));
  rubric
    .command("show")
    .description("Show a rubric whole: benchmarks, criteria, questions, levels, points, sources.")
    .argument(
      "<rubric>",
      "a rubric, such as gatsby-2025-school+specialist-setting, or an interpretation",
    )
    .addOption(new Option("-f, --format <format>").choices(rubricFormats).default("text"))
    .action((id: string, { format }: { format: RubricFormat }) =>
      terminal.out(showRubric(id, format)),
    );
};
