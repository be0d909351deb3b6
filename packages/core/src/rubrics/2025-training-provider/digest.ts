/** Written by `npm run digests -w @career-benchmarks/core`; a test recomputes it. */
export const digest = "08db0c8b6ecd785b81a0e210798fd2db065f89e9a6eb344a018cea105b54d9f3";
