/** Written by `npm run generate`; a test recomputes it. */
export const digest = "b0182765e5d10b362563d36fd5418ae3eea15637bc6b175b12f838e464bf5d78";
