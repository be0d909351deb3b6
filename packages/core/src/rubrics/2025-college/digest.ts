/** Written by `npm run generate`; a test recomputes it. */
export const digest = "a3c21e864798c05098790565733693b5b0d08b9af3aa4974139320e9f37da3b6";
