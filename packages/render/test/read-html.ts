const tag = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;

/** The tags and attribute names of a page in order: what text from outside must never change. */
export function structureOf(html: string): string {
  const body = html.replace(/<style>[^<]*<\/style>/, "").replace("<!doctype html>", "");
  const tags = [...body.matchAll(tag)].map(([, close, name, attributes]) => {
    const names = [...(attributes ?? "").matchAll(/([\w:-]+)(?:="[^"]*")?/g)].map(([, key]) => key);
    return `${close}${name} ${names.join(" ")}`.trim();
  });
  return tags.join("\n");
}

/** What is left of a page when its tags are taken away. */
export function textOf(html: string): string {
  return html
    .replace(/<style>[^<]*<\/style>/, "")
    .replace("<!doctype html>", "")
    .replace(tag, "");
}

/** The rows of the first table that has the class, as texts of their cells. */
export function tableRows(html: string, className: string): string[][] {
  const table = new RegExp(`<table class="[^"]*${className}[^"]*">.*?</table>`, "s").exec(html);
  const rows = table?.[0].match(/<tr>.*?<\/tr>/gs) ?? [];
  return rows
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
        unescaped(textOf(cell ?? "")),
      ),
    );
}

/** The bars of a page's chart: the text beside each, and where its parts begin and end. */
export function chartBars(html: string) {
  const chart = /<svg class="chart".*?<figcaption>/s.exec(html)?.[0] ?? "";
  return chart
    .split('<rect class="track"')
    .slice(1)
    .map((bar) => ({
      label: /class="value"[^>]*>([^<]*)</.exec(bar)?.[1] ?? "",
      certain: Number(/class="sure" width="(\d+)%"/.exec(bar)?.[1] ?? 0),
      possible: [...bar.matchAll(/class="maybe" x="(\d+)%" width="(\d+)%"/g)].map(
        ([, x, width]) => ({
          from: Number(x),
          to: Number(x) + Number(width),
        }),
      ),
    }));
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
