import type { VNode } from "preact";
import type { ResultView, StepView } from "../view/result-view.js";
import { Heading } from "./heading.js";

const firstShown = 8;

/** What to do and what to find out, most valuable first. */
export function Steps(props: {
  readonly steps: NonNullable<ResultView["steps"]>;
  readonly level: number;
  /** Leaves out what steps look like in practice. */
  readonly short: boolean;
}): VNode {
  const { steps, level, short } = props;
  const nothing = steps.do.length === 0 && steps.findOut.length === 0;
  return (
    <section>
      <Heading level={level}>Next steps</Heading>
      {nothing && <p>Every benchmark that applies is fully achieved.</p>}
      <StepList title="To do" steps={steps.do} level={level + 1} short={short} />
      <StepList title="To find out" steps={steps.findOut} level={level + 1} short={short} />
    </section>
  );
}

function StepList(props: {
  readonly title: string;
  readonly steps: readonly StepView[];
  readonly level: number;
  readonly short: boolean;
}): VNode | null {
  const { title, steps, level, short } = props;
  if (steps.length === 0) return null;
  const rest = steps.slice(firstShown);
  return (
    <>
      <Heading level={level}>{title}</Heading>
      <ol class="steps">
        {steps.slice(0, firstShown).map((step) => (
          <Step step={step} short={short} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details class="more">
          <summary>
            {rest.length} more {title.toLowerCase()}
          </summary>
          <ol class="steps" start={firstShown + 1}>
            {rest.map((step) => (
              <Step step={step} short={short} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function Step({ step, short }: { readonly step: StepView; readonly short: boolean }): VNode {
  const { question, detail, practice } = step;
  return (
    <li>
      {question} <small>{detail}</small>
      {practice.length > 0 && !short && (
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
