import type { VNode } from "preact";
import type { ResultView } from "../view/result-view.js";
import { Heading } from "./heading.js";

type Part = { readonly view: ResultView; readonly level: number };

/** What is unknown, by benchmark. */
export function Unknown({ view, level }: Part): VNode | null {
  if (view.unknown.length === 0) return null;
  return (
    <section>
      <Heading level={level}>What is unknown</Heading>
      <ul>
        {view.unknown.map(({ benchmark, name, detail }) => (
          <li>
            Benchmark {benchmark}, {name}: {detail}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The questions that do not apply, by reason. */
export function NotApplicable({ view, level }: Part): VNode | null {
  if (view.notApplicable.length === 0) return null;
  return (
    <section>
      <Heading level={level}>What is not applicable</Heading>
      {view.notApplicable.map(({ reason, questions }) => (
        <>
          <p>{reason}</p>
          <ul>
            {questions.map(({ question }) => (
              <li>{question}</li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

/** The learners left out, and what the score would be without exclusions. */
export function LeftOut({ view, level }: Part): VNode | null {
  const { leftOut, withoutExclusions, headlineWithoutExclusions } = view;
  if (leftOut.length === 0 && headlineWithoutExclusions === undefined) return null;
  return (
    <section>
      <Heading level={level}>Who is left out</Heading>
      {leftOut.length === 0 ? (
        <p>No learner is left out; questions judged not applicable are listed above.</p>
      ) : (
        <ul>
          {leftOut.map(({ question, detail }) => (
            <li>
              {question} <small>{detail}</small>
            </li>
          ))}
        </ul>
      )}
      <p>{headlineWithoutExclusions}.</p>
      {withoutExclusions.length > 0 && (
        <table class="flow">
          <caption>Benchmarks that come out otherwise without exclusions</caption>
          <thead>
            <tr>
              <th scope="col">Benchmark</th>
              <th scope="col">As scored</th>
              <th scope="col">Without exclusions</th>
            </tr>
          </thead>
          <tbody>
            {withoutExclusions.map((compared) => (
              <tr>
                <th scope="row">
                  {compared.number} {compared.name}
                </th>
                <td>{compared.scored}</td>
                <td>{compared.withoutExclusions}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
