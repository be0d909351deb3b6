import type { VNode } from "preact";
import { Chart } from "../charts/chart.js";
import type { ResultView } from "../view/result-view.js";
import { Brief } from "./brief.js";
import { BenchmarkDetails } from "./criteria.js";
import { DataTable } from "./data-table.js";
import { FigureSection } from "./figure.js";
import { Heading } from "./heading.js";
import { LeftOut, NotApplicable, Unknown } from "./open-points.js";
import { ScoreTable } from "./score-table.js";
import { Steps } from "./steps.js";

/** Who is reported on, when, and how they come out. */
export function ReportHeader(props: { readonly view: ResultView; readonly level?: number }): VNode {
  const { view, level = 1 } = props;
  return (
    <header>
      <p class="eyebrow">{view.subtitle}</p>
      <Heading level={level}>{view.title}</Heading>
      <p class="date">{view.asAt}</p>
      <Lead view={view} />
    </header>
  );
}

/** The headline, and what to know before reading on. */
export function Lead({ view }: { readonly view: ResultView }): VNode {
  return (
    <>
      <p class="headline">{view.headline}</p>
      {view.headlineWithoutExclusions && <p class="beside">{view.headlineWithoutExclusions}</p>}
      <Brief brief={view.brief} />
      <dl class="facts">
        {view.facts.map(({ label, value }) => (
          <div>
            <dt>{label}</dt> <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {view.notes.length > 0 && (
        <ul class="notes">
          {view.notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Everything that accounts for a headline. */
export function ReportBody(props: {
  readonly view: ResultView;
  /** Starts the ids in this report, so that they are unique on a page of many. */
  readonly id: string;
  readonly level: number;
  /** Leaves out the figures that only say again, in another way, what the lists say. */
  readonly short?: boolean;
}): VNode {
  const { view, id, level, short } = props;
  const { scores, progress, national, settling, gaps, interpretation } = view.figures;
  const details = view.benchmarks.filter(({ criteria }) => criteria.length > 0);
  return (
    <>
      <section>
        <Heading level={level}>The benchmarks at a glance</Heading>
        {scores.picture && <Chart view={{ ...scores, picture: scores.picture }} id={id} />}
        <ScoreTable benchmarks={view.benchmarks} />
      </section>
      {view.steps && <Steps steps={view.steps} level={level} short={short === true} />}
      {settling && !short && (
        <FigureSection
          heading="What the unknown answers could settle"
          view={settling}
          id={`${id}_settling`}
          level={level}
        />
      )}
      {progress && (
        <FigureSection
          heading="Progress over time"
          view={progress}
          id={`${id}_progress`}
          level={level}
        />
      )}
      {national && !short && (
        <FigureSection
          heading="Beside the national figures"
          view={national}
          id={`${id}_national`}
          level={level}
        />
      )}
      {gaps.map((gap, index) => (
        <FigureSection
          heading={`Groups of learners: ${gap.dimension}`}
          view={gap}
          id={`${id}_gaps_${index + 1}`}
          level={level}
        />
      ))}
      {details.length > 0 && (
        <section>
          <Heading level={level}>Benchmark by benchmark</Heading>
          {details.map((benchmark) => (
            <BenchmarkDetails benchmark={benchmark} level={level + 1} />
          ))}
        </section>
      )}
      <Unknown view={view} level={level} />
      <NotApplicable view={view} level={level} />
      <LeftOut view={view} level={level} />
      {interpretation && !short && (
        <FigureSection
          heading="What the interpretation changed"
          view={interpretation}
          id={`${id}_interpretation`}
          level={level}
        >
          {interpretation.differences.rows.length > 0 && (
            <details>
              <summary>Every difference from the rubric itself</summary>
              <DataTable table={interpretation.differences} />
            </details>
          )}
        </FigureSection>
      )}
      {view.warnings.length > 0 && (
        <section>
          <Heading level={level}>Warnings</Heading>
          <ul>
            {view.warnings.map((warning) => (
              <li>{warning}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
