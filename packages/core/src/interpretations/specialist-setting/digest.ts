/** Written by `npm run digests -w @career-benchmarks/core`; a test recomputes it. */
export const digest = "0000000000000000000000000000000000000000000000000000000000000000";
