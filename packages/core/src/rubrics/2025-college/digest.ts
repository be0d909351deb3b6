/** Written by `npm run digests -w @career-benchmarks/core`; a test recomputes it. */
export const digest = "42ad7f156e09c1018b61fce0fda99dab1ff520fa27b8d4a32e559a9ab96eff23";
