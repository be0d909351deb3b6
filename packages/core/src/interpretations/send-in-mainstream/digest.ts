/** Written by `npm run generate`; a test recomputes it. */
export const digest = "f4f5f498953356482e00ca04d9524d5a9ddd9facd74f9b05acd4f277d2079a26";
