/**
 * The colours of charts in the light scheme, as attributes: they hold where no style sheet does.
 * Dark blue and orange are the duo of the Analysis Function palette; teal is its second category and
 * grey its focus grey, which is outlined because it does not stand out enough by itself.
 */
export const colours = {
  ink: "#15191e",
  quiet: "#4a525b",
  paper: "#ffffff",
  track: "#e6ebf0",
  line: "#d5dbe2",
  strong: "#12436d",
  onStrong: "#ffffff",
  tint: "#dbe6f0",
  maybe: "#f46a25",
  second: "#28a197",
  context: "#bfbfbf",
} as const;
