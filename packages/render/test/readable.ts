/** One tag a line, so that a change can be read; the styles stand in a file of their own. */
export function readable(html: string): string {
  return html.replace(/<style>[^<]*<\/style>/, "<style>…</style>").replaceAll("><", ">\n<");
}
