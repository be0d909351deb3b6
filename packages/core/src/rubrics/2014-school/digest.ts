/** Written by `npm run generate`; a test recomputes it. */
export const digest = "938666406203a850eeea260c6ae2d2d5bde6f81dc2cc652f1b16341022e673f6";
