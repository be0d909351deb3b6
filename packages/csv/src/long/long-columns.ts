/** The columns that make a file long: a row per answer. */
export const longColumns = ["indicator", "value"] as const;
