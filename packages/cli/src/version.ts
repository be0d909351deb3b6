/** The version of this package. Written by `npm run version`. */
export const version = "0.1.0";
