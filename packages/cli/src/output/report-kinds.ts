/** What a report is of: each institution, all together, how they were scored, or in easy words. */
export const reportKinds = ["institution", "group", "method", "easy-read"] as const;

/** A kind of report. */
export type ReportKind = (typeof reportKinds)[number];
