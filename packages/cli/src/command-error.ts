import { escapeText } from "@career-benchmarks/core";

/**
 * Says that the command could not run, and what to do; it ends with exit code 2.
 *
 * The message may have several lines. What somebody else wrote is put into it through `message`.
 */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** A refusal that standard error can't take, because it leads into a file that must stay as it is. */
export class UnsayableError extends CommandError {
  constructor(
    text: string,
    /** Whether standard output can take it instead. */
    readonly outIsFree: boolean,
  ) {
    super(text);
  }
}

/** Writes a line in which names of files, arguments and the like are escaped and cut. */
export function message(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | undefined)[]
): string {
  return parts
    .map((part, index) =>
      index === 0 ? part : `${escapeText(`${values[index - 1] ?? ""}`)}${part}`,
    )
    .join("");
}
