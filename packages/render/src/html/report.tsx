import type { VNode } from "preact";
import type { ResultView } from "../view/result-view.js";
import { Chart } from "./chart.js";
import { BenchmarkDetails } from "./criteria.js";
import { Heading } from "./heading.js";
import { LeftOut, NotApplicable, Unknown } from "./open-points.js";
import { ScoreTable } from "./score-table.js";
import { Steps } from "./steps.js";

/** Who is reported on, when, and how they come out. */
export function ReportHeader({ view }: { readonly view: ResultView }): VNode {
  return (
    <header>
      <p class="eyebrow">{view.subtitle}</p>
      <h1>{view.title}</h1>
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
}): VNode {
  const { view, id, level } = props;
  const details = view.benchmarks.filter(({ criteria }) => criteria.length > 0);
  return (
    <>
      <section>
        <Heading level={level}>The benchmarks at a glance</Heading>
        <Chart view={view} id={id} />
        <ScoreTable benchmarks={view.benchmarks} />
      </section>
      {view.steps && <Steps steps={view.steps} level={level} />}
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
