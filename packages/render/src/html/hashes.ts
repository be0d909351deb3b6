/**
 * SHA-256 of the style sheet of a page and of its script, for the content security policy: nothing
 * else may style or run. A test recomputes them and says what they should be.
 */
export const pageStylesHash = "sha256-vUBEts86FIBaHpPbLMkn62Bp/9ttGTkjdmLvDINF7QY=";

/** As above, of the script that sorts tables. */
export const sortScriptHash = "sha256-xao4+1qHnTSk5Ofz7p3J5I/J9XKs0/yvTzw75swbne4=";
