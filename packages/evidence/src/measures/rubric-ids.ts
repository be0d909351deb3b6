export const school2014 = "gatsby-2014-school";
export const college2014 = "gatsby-2014-college";
export const school2025 = "gatsby-2025-school";
/** Colleges and training providers share one set of questions. */
export const post16of2025 = ["gatsby-2025-college", "gatsby-2025-training-provider"] as const;
