import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { pageStyles, rootClass } from "../styles/styles.js";
import { reconstruction } from "../view/describe-rubric-method.js";
import { pageStylesHash, sortScriptHash } from "./hashes.js";
import { sortScript } from "./sort-script.js";

/** Writes a whole page that needs nothing from anywhere else. */
export function writePage(title: string, content: VNode, sortable = false): string {
  return `<!doctype html>\n${renderToString(
    <Page title={title} sortable={sortable}>
      {content}
    </Page>,
  )}\n`;
}

/** Allows our own style sheet and, if there is one, our own script, by their digests; and nothing else. */
function policy(sortable: boolean): string {
  return [
    "default-src 'none'",
    `style-src '${pageStylesHash}'`,
    ...(sortable ? [`script-src '${sortScriptHash}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function Page(props: {
  readonly title: string;
  readonly sortable: boolean;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <html lang="en-GB" class={rootClass}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy(props.sortable)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{props.title}</title>
        {/* Our own constants, which escaping would break. */}
        <style dangerouslySetInnerHTML={{ __html: pageStyles }} />
      </head>
      <body>
        <main>{props.children}</main>
        <footer>
          <p>{reconstruction}</p>
        </footer>
        {props.sortable && <script dangerouslySetInnerHTML={{ __html: sortScript }} />}
      </body>
    </html>
  );
}
