/** Written by `npm run digests -w @career-benchmarks/core`; a test recomputes it. */
export const digest = "cb673b5edddaa1a9dab9d16910e7e6502ac7d4bdc7bfbc1b2fbc04eddac6d769";
