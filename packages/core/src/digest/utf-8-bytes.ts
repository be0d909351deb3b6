/** Encodes text as UTF-8; a surrogate without its pair becomes U+FFFD. Needs nothing of the platform. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point < 0xe000 ? 0xfffd : point;
    if (code < 0x80) bytes[length++] = code;
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[length++] = ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more));
      for (let rest = more - 1; rest >= 0; rest -= 1) {
        bytes[length++] = 0x80 | ((code >> (6 * rest)) & 0x3f);
      }
    }
  }
  return bytes.subarray(0, length);
}
