/** The id of a question's element. */
export function questionElementId(indicator: string): string {
  return `question-${indicator}`;
}

/** Opens the benchmark of a question, brings it into view and puts the focus on its answer. */
export function focusQuestion(indicator: string): void {
  const question = document.getElementById(questionElementId(indicator));
  const benchmark = question?.closest("details");
  if (benchmark) benchmark.open = true;
  question?.scrollIntoView({ block: "center" });
  const controls = "input:checked, select, input";
  question?.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true });
}
