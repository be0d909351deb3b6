/** Lines of a text in a picture: how many there are depends on the text, which is no markup. */
const lines = /<text[^>]* class="narrow".*?<\/text>|<\/?tspan[^>]*>/gs;
const tag = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;

/** The tags and attribute names of a page in order: what text from outside must never change. */
export function structureOf(html: string): string {
  const body = html
    .replace(/<style>[^<]*<\/style>/, "")
    .replace("<!doctype html>", "")
    .replace(lines, "")
    // Whether a text is short enough to stay on one line is no markup either.
    .replaceAll(/ class="(?:short|wide)"/g, "");
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

/** What a bar of 100 per cent takes of the width of a chart. */
const barsWidth = 64;

/** The bars of a chart: the text beside each, and where its parts begin and end, in per cent. */
export function chartBars(html: string) {
  const chart =
    /<svg[^>]*class="[^"]*chart".*?<\/svg><table|<svg[^>]*class="[^"]*chart".*$/s.exec(html)?.[0] ??
    "";
  const share = (text: string | undefined) =>
    Math.round((Number(text ?? 0) * 10_000) / barsWidth) / 100;
  return (
    chart
      .split('<rect class="track"')
      .slice(1)
      // What follows the last bar in coordinates of its own is the key.
      .map((bar) => bar.split("<svg")[0] ?? "")
      .map((bar) => ({
        label: (/class="value"[^>]*>([^<]*)</.exec(bar)?.[1] ?? "").replace(/^[●◐○?–] /, ""),
        parts: [
          ...bar.matchAll(
            /<(?:rect|circle) class="(\w+)"(?: c?x="([\d.]+)%")?(?: y="[^"]*" width="([\d.]+)%")?/g,
          ),
        ]
          .filter(([, shape]) => shape !== "track")
          .map(([, shape = "", x, width]) => ({
            shape,
            from: share(x),
            to: share(x) + share(width),
          })),
      }))
  );
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
