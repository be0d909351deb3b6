/** SHA-256 over the canonical JSON (RFC 8785) of a rubric, without its digest and without wording. */
export function digestOf(rubric: object): string;
