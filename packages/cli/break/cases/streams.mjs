import { madeUpRows } from "../made-up-rows.mjs";

const files = { "in.csv": madeUpRows(400, { rejects: true }), "inside/": "" };
const formats = ["text", "md", "json", "ndjson", "csv"];
const score = (format) => ["score", "in.csv", "--allow-rejects", "--format", format];
const full = { code: 2, says: /^Cannot write to standard output: no space is left\.$/m };

/** Runs the command in a shell that ties its streams up. */
const tiedUp = (script) => ({ wrap: ["bash", "-c", script, "bash"] });
// biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
const ofTheCommand = "exit ${PIPESTATUS[0]}";

/** Standard streams that are closed or full. */
export const streams = [
  ...formats.flatMap((format) => [
    {
      name: `a reader of stdout that goes away, ${format}`,
      code: 0,
      files,
      args: score(format),
      options: tiedUp(`"$@" | head -c 1 > /dev/null; ${ofTheCommand}`),
      check: ({ err }) => (/EPIPE|fault/.test(err) ? err : undefined),
    },
    {
      name: `a reader of both streams that goes away, ${format}`,
      code: 0,
      files,
      args: score(format),
      options: tiedUp(`"$@" 2>&1 | head -c 1 > /dev/null; ${ofTheCommand}`),
    },
    {
      name: `a full stdout, ${format}`,
      ...full,
      files,
      args: score(format),
      options: { stdout: { file: "/dev/full" } },
    },
    {
      name: `a full stderr, ${format}`,
      code: 0,
      files,
      args: score(format),
      options: tiedUp('"$@" 2> /dev/full'),
    },
    {
      name: `a stdin that is a folder, ${format}`,
      says: /^Cannot read standard input: it is a folder\.$/m,
      files,
      args: ["score", "-", "--format", format],
      options: { stdin: { file: "inside" } },
    },
    {
      name: `a stdin that is closed, ${format}`,
      says: /\[file-empty\]$/m,
      files,
      args: ["score", "-", "--format", format],
      options: tiedUp('"$@" <&-'),
    },
  ]),
  ...["text", "json", "csv"].map((format) => ({
    name: `a stdout on a disk that takes only a part, ${format}`,
    ...full,
    changes: true,
    files,
    room: 12,
    args: score(format),
    options: { stdout: { file: "disk/out" } },
  })),
];
