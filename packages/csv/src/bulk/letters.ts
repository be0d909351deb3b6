/**
 * The letters of a text as numbers, which are read faster from an array than from the text. Behind
 * the last one stands a line end.
 */
export interface Letters {
  /** Takes a text; nothing is done when it is the same as before. */
  take(text: string): Uint8Array;
}

/** Stands for a letter outside ASCII. */
export const otherLetter = 255;

const lineEnd = 10;

/** Makes an array that the letters of one text after another are put into, each in one place. */
export function letters(): Letters {
  const encoder = new TextEncoder();
  let array = new Uint8Array(1 << 18);
  let taken = "";
  return {
    take: (text) => {
      if (text === taken) return array;
      taken = text;
      if (text.length >= array.length) array = new Uint8Array(text.length * 2);
      // A letter of ASCII takes one place, any other more.
      const { read, written } = encoder.encodeInto(text, array);
      array[text.length] = lineEnd;
      if (read === text.length && written === text.length) return array;
      for (let at = 0; at < text.length; at++) {
        const letter = text.charCodeAt(at);
        array[at] = letter < 128 ? letter : otherLetter;
      }
      return array;
    },
  };
}
