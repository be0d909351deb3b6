import type { VNode } from "preact";
import type { ResultView, StepView } from "../view/result-view.js";
import { Heading } from "./heading.js";

const firstShown = 8;

/** What to do and what to find out, most valuable first. */
export function Steps(props: {
  readonly steps: NonNullable<ResultView["steps"]>;
  readonly level: number;
}): VNode {
  const { steps, level } = props;
  const nothing = steps.do.length === 0 && steps.findOut.length === 0;
  return (
    <section>
      <Heading level={level}>Next steps</Heading>
      {nothing && <p>Every benchmark that applies is fully achieved.</p>}
      <StepList title="To do" steps={steps.do} level={level + 1} />
      <StepList title="To find out" steps={steps.findOut} level={level + 1} />
    </section>
  );
}

function StepList(props: {
  readonly title: string;
  readonly steps: readonly StepView[];
  readonly level: number;
}): VNode | null {
  const { title, steps, level } = props;
  if (steps.length === 0) return null;
  const rest = steps.slice(firstShown);
  return (
    <>
      <Heading level={level}>{title}</Heading>
      <ol class="steps">{steps.slice(0, firstShown).map(Step)}</ol>
      {rest.length > 0 && (
        <details class="more">
          <summary>
            {rest.length} more {title.toLowerCase()}
          </summary>
          <ol class="steps" start={firstShown + 1}>
            {rest.map(Step)}
          </ol>
        </details>
      )}
    </>
  );
}

function Step({ question, detail, practice }: StepView): VNode {
  return (
    <li>
      {question} <small>{detail}</small>
      {practice.length > 0 && (
        <details class="practice">
          <summary>In practice</summary>
          {practice.map(({ looksLike, firstSteps, basis }) => (
            <>
              <p>{looksLike}</p>
              <ul>
                {firstSteps.map((each) => (
                  <li>{each}</li>
                ))}
              </ul>
              <p>
                <small>{basis}</small>
              </p>
            </>
          ))}
        </details>
      )}
    </li>
  );
}
