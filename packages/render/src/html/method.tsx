import type { VNode } from "preact";
import type { MethodView } from "../view/result-view.js";
import { Heading } from "./heading.js";

/** How results were scored and on which sources. */
export function Method(props: {
  readonly methods: readonly MethodView[];
  /** How well founded the one result of the page is. */
  readonly grade?: string;
  /** Starts the id of the heading. */
  readonly id: string;
  readonly level?: number;
}): VNode | null {
  const { methods, grade, id, level = 2 } = props;
  if (methods.length === 0) return null;
  const below = methods.length > 1 ? level + 2 : level + 1;
  return (
    <section>
      <Heading level={level} id={`${id}_method`}>
        How this was scored
      </Heading>
      {grade !== undefined && <p>{grade}</p>}
      {methods.map((method) => (
        <>
          {methods.length > 1 && <Heading level={level + 1}>{method.rubric.title}</Heading>}
          {method.sentences.map((sentence) => (
            <p>{sentence}</p>
          ))}
          {method.digest !== undefined && (
            <p>
              Digest of the rubric (SHA-256): <code>{method.digest}</code>
            </p>
          )}
          <Sources method={method} level={below} />
        </>
      ))}
    </section>
  );
}

/** Sources, and what their grades mean. */
export function Sources({
  method,
  level,
}: {
  readonly method: Pick<MethodView, "grades" | "sources">;
  readonly level: number;
}): VNode {
  return (
    <>
      <Heading level={level}>Sources</Heading>
      <p>After each source stands how well founded is what rests on it:</p>
      <ul>
        {method.grades.map(({ grade, words }) => (
          <li>
            <b>{grade}</b>: {words}
          </li>
        ))}
      </ul>
      <ol class="sources">
        {method.sources.map(({ title, url, grades }) => (
          <li>
            {url === undefined ? title : <a href={url}>{title}</a>} ({grades.join(", ")})
          </li>
        ))}
      </ol>
    </>
  );
}
