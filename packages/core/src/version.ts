/** The version of this package, as it stands in every result. Written by `npm run version`. */
export const version = "0.1.0";
