/** Escapes text so that Markdown shows it as it is, in a paragraph or in the cell of a table. */
export function escapeMarkdown(text) {
  return String(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/\s+/g, " ");
}

/** Writes an id as code. */
export const code = (id) => `\`${id}\``;

/** Writes a link, or the text alone where there is no address. */
export const link = (text, url) =>
  url
    ? `[${escapeMarkdown(text)}](${url.replace(/[ ()]/g, encodeURIComponent)})`
    : escapeMarkdown(text);

/** Writes a table; cells are Markdown already. */
export function table(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Writes a list; items are Markdown already. */
export const list = (items) => items.map((item) => `- ${item}`).join("\n");

/** Joins blocks into a page; empty ones are left out. */
export const page = (blocks) => `${blocks.filter(Boolean).join("\n\n")}\n`;
