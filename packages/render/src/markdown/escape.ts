/**
 * Escapes text so that Markdown shows it as it is: no markup, no HTML, no links made from bare
 * addresses, no list or heading by its first character.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_{}[\]|~$]/g, "\\$&")
    .replace(/(https?|ftp):/gi, "$1\\:")
    .replace(/(www)\./gi, "$1\\.")
    .replace(/^[-+=#]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** Writes text as code, or escapes it where it could not be code. */
export function codeSpan(text: string): string {
  return /^[\w.+ -]+$/.test(text) ? `\`${text}\`` : escapeMarkdown(text);
}

/** Writes a link whose text and address cannot break out of it. */
export function markdownLink(text: string, url: string | undefined): string {
  return url === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${address(url)})`;
}

function address(url: string): string {
  return url
    .replace(/[^\w\-./:?&=+#%~,;@!$*()]/gu, encodeURIComponent)
    .replace(/[('")]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
    .replace(/&/g, "&amp;");
}
