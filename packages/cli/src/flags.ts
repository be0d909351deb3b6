import type { Command } from "commander";
import { CommandError } from "./command-error.js";

/** A flag that somebody gave: as the run knows it, such as `allowRejects`, and as it was written. */
export interface GivenFlag {
  readonly name: string;
  readonly flag: string;
}

/** Names the flags that were given, not those that stand at their default. */
export function givenFlags(command: Command): readonly GivenFlag[] {
  return command.options.flatMap((option) => {
    const name = option.attributeName();
    const isGiven = command.getOptionValueSource(name) === "cli";
    return isGiven ? [{ name, flag: option.long ?? option.flags }] : [];
  });
}

/** The outputs that a flag counts for, and what to do to have it count. */
interface Honour<Output extends string> {
  readonly by: readonly Output[];
  /** Such as `Name a folder with --out`. */
  readonly how: string;
}

/** Says of every flag of a command which outputs honour it. */
export type Honours<Flags, Output extends string> = {
  readonly [flag in keyof Flags]-?: "always" | Honour<Output>;
};

/** Stops for a flag that was given and that the output can't honour: names it and says what to do. */
export function refuseUnhonoured<Flags, Output extends string>(
  given: readonly GivenFlag[],
  honours: Honours<Flags, Output>,
  output: Output,
): void {
  const all = new Map(Object.entries<"always" | Honour<Output>>(honours));
  for (const { name, flag } of given) {
    const honour = all.get(name) ?? "always";
    if (honour === "always" || honour.by.includes(output)) continue;
    throw new CommandError(
      `${flag} has no effect on this output (${output}). ${honour.how}, or leave ${flag} out.`,
    );
  }
}
