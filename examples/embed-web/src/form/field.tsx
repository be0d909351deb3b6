import type { VNode } from "preact";
import { useId } from "preact/hooks";

/** A label, a control and what is wrong with it, bound together. */
export function Field(props: {
  readonly label: string;
  readonly problem?: string | undefined;
  readonly children: (id: string, describedBy: string | undefined) => VNode;
}) {
  const id = useId();
  const { label, problem, children } = props;
  const described = problem ? `${id}-problem` : undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id, described)}
      {problem && (
        <p class="problem" id={described}>
          {problem}
        </p>
      )}
    </div>
  );
}
