const encoder = new TextEncoder();

/** Replaces an identifier by a keyed hash of it. */
export type Pseudonyms = (identifier: string) => Promise<string>;

/**
 * Makes a function that replaces identifiers of learners by keyed hashes: HMAC-SHA-256 under the
 * caller's key, the first 128 bits as 32 hexadecimal digits.
 *
 * The same key gives the same hashes, so that files join; without the key nobody can tell whose they
 * are, although the identifiers are few enough to try them all.
 *
 * @param key - the caller's secret, 16 characters or more, kept apart from what is made with it
 * @returns the replacement of one identifier; surrounding spaces don't matter
 * @throws RangeError when the key is shorter than 16 characters
 * @example
 * import { makePseudonyms } from "@career-benchmarks/evidence";
 *
 * const pseudonym = await makePseudonyms("a made-up secret key");
 * (await pseudonym("S1")) === (await pseudonym(" S1 ")); //=> true
 * (await pseudonym("S1")).length; //=> 32
 */
export async function makePseudonyms(key: string): Promise<Pseudonyms> {
  if (key.length < 16) throw new RangeError("A key for pseudonyms needs 16 characters or more.");
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, [
    "sign",
  ]);
  return async (identifier) => {
    const hash = await crypto.subtle.sign("HMAC", secret, encoder.encode(identifier.trim()));
    const bytes = [...new Uint8Array(hash).subarray(0, 16)];
    return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };
}
