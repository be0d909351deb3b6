import { existsSync, statSync } from "node:fs";
import { extname } from "node:path";
import { CommandError } from "../command-error.js";
import { refuseBlank } from "./blank-path.js";

/** The formats that results can be written in. */
export const formats = ["html", "md", "text", "json", "ndjson", "csv"] as const;

/** A format of results. */
export type Format = (typeof formats)[number];

/** Where and how to write results. */
export type Target =
  | { readonly kind: "stdout"; readonly format: Format }
  | { readonly kind: "file"; readonly format: Format; readonly path: string }
  | { readonly kind: "folder"; readonly path: string };

const byExtension: Readonly<Record<string, Format>> = {
  ".html": "html",
  ".htm": "html",
  ".md": "md",
  ".txt": "text",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
};

/** Decides where and how to write from `--out`, where `-` is standard output, and `--format`. */
export function chooseTarget(out: string | undefined, format: Format | undefined): Target {
  refuseBlank("--out", out);
  if (out === "-") return { kind: "stdout", format: format ?? "text" };
  if (out === undefined) {
    if (format === "html") {
      throw new CommandError("HTML needs a place: add --out report.html, or --out FOLDER.");
    }
    return { kind: "stdout", format: format ?? "text" };
  }
  if (isFolder(out)) {
    if (format !== undefined && format !== "html") {
      throw new CommandError(
        `A folder is written as HTML pages; for ${format} name a file, such as --out results.${format === "text" ? "txt" : format}.`,
      );
    }
    return { kind: "folder", path: out };
  }
  return {
    kind: "file",
    path: out,
    format: format ?? byExtension[extname(out).toLowerCase()] ?? "text",
  };
}

/** A path is a folder when it is one, ends with a slash, or has no extension. */
function isFolder(path: string): boolean {
  if (existsSync(path)) return statSync(path).isDirectory();
  return /[\\/]$/.test(path) || extname(path) === "";
}
