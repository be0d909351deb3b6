import type { VNode } from "preact";
import type { BriefView } from "../view/result-view.js";

/** The first screen: a label and what there is to say of it, line by line. */
export function Brief({ brief }: { readonly brief: readonly BriefView[] }): VNode | null {
  if (brief.length === 0) return null;
  return (
    <dl class="brief">
      {brief.map(({ label, value, detail }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {value}
            {detail && <small> {detail}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
