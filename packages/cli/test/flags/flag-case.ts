/** How a flag is tried with each output of its command. */
export interface FlagCase {
  readonly flag: readonly string[];
  /** Takes the place of the usual arguments, where the flag makes a difference with others only. */
  readonly args?: readonly string[];
  /** The outputs that honour the flag; all others refuse it. */
  readonly honoured: readonly string[] | "all";
  /** A file that stands in the folder of the output before. */
  readonly before?: string;
}

/** A flag that chooses the output, and so is tried wherever an output is. */
export const chooses = "chooses the output";

/** The flags of a command, by their names, and what it can be asked to write. */
export interface CommandCase {
  readonly args: readonly string[];
  /** Arguments by output; OUT stands for a folder that is made for each run. */
  readonly outputs: Readonly<Record<string, readonly string[]>>;
  readonly flags: Readonly<Record<string, FlagCase | typeof chooses>>;
}
