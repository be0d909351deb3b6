import type { VNode } from "preact";
import type { MethodView } from "../view/result-view.js";

/** How results were scored and on which sources. */
export function Method(props: {
  readonly methods: readonly MethodView[];
  /** How well founded the one result of the page is. */
  readonly grade?: string;
}): VNode | null {
  if (props.methods.length === 0) return null;
  return (
    <section>
      <h2 id="page_method">How this was scored</h2>
      {props.grade !== undefined && <p>{props.grade}</p>}
      {props.methods.map((method) => (
        <>
          {props.methods.length > 1 && <h3>{method.rubric.title}</h3>}
          {method.sentences.map((sentence) => (
            <p>{sentence}</p>
          ))}
          {method.digest !== undefined && (
            <p>
              Digest of the rubric (SHA-256): <code>{method.digest}</code>
            </p>
          )}
          <Sources method={method} level={props.methods.length > 1 ? 4 : 3} />
        </>
      ))}
    </section>
  );
}

function Sources({ method, level }: { readonly method: MethodView; readonly level: 3 | 4 }): VNode {
  const Title = level === 3 ? "h3" : "h4";
  return (
    <>
      <Title>Sources</Title>
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
