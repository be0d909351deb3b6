import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { reconstruction } from "../view/describe-method.js";
import { Hatching } from "./chart.js";
import { styles } from "./styles.js";

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Writes a whole page that needs nothing from anywhere else. */
export function writePage(title: string, content: VNode): string {
  return `<!doctype html>\n${renderToString(<Page title={title}>{content}</Page>)}\n`;
}

function Page(props: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{props.title}</title>
        {/* Our own constant, which escaping would break. */}
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <Hatching />
        <main>{props.children}</main>
        <footer>
          <p>{reconstruction}</p>
        </footer>
      </body>
    </html>
  );
}
