import {
  activityKinds,
  type CompleteKind,
  type Completeness,
  type Dimension,
  dimensions,
} from "@career-benchmarks/evidence";
import { InvalidArgumentError } from "commander";
import { dayOption } from "../commands/parse-options.js";
import type { Honours } from "../flags.js";
import type { Audience } from "../output/folder/manifest.js";

/** The options of `measure`. */
export interface MeasureFlags {
  readonly mis?: readonly string[];
  readonly learners?: string;
  readonly activities?: string;
  readonly guidance?: string;
  readonly destinations?: string;
  readonly exclude?: string;
  readonly answers?: string;
  readonly rubric: string;
  readonly asAt: string;
  readonly complete: readonly Completeness[];
  readonly assumeMeaningful?: boolean;
  readonly subjects?: readonly string[];
  readonly groupBy: readonly Dimension[];
  /** What was published earlier of the same institution. */
  readonly previous: readonly string[];
  /** Both when absent. */
  readonly audience?: Audience;
  readonly identifier?: string;
  readonly urn?: string;
  readonly ukprn?: string;
  readonly name?: string;
  readonly out?: string;
  /** Writes into a folder that has no manifest of ours, or whose files somebody has changed. */
  readonly force?: boolean;
  readonly allowRejects?: boolean;
  readonly quiet?: boolean;
}

/** What `measure` writes. */
export type MeasureOutput = "terminal" | "folder" | "folder with groups";

/** Names the output that the options ask for. */
export function measureOutput({ out, groupBy }: MeasureFlags): MeasureOutput {
  if (out === undefined) return "terminal";
  return groupBy.length > 0 ? "folder with groups" : "folder";
}

const inFolder = {
  by: ["folder", "folder with groups"],
  how: "Name a folder with --out",
} as const;

/** Which outputs honour which options of `measure`. */
export const measureHonours: Honours<MeasureFlags, MeasureOutput> = {
  mis: "always",
  learners: "always",
  activities: "always",
  guidance: "always",
  destinations: "always",
  exclude: "always",
  answers: "always",
  rubric: "always",
  asAt: "always",
  complete: "always",
  assumeMeaningful: "always",
  subjects: "always",
  groupBy: inFolder,
  previous: { by: ["folder with groups"], how: "Name a folder with --out, and add --group-by" },
  audience: "always",
  identifier: "always",
  urn: "always",
  ukprn: "always",
  name: "always",
  out: "always",
  force: inFolder,
  allowRejects: "always",
  quiet: "always",
};

/** The kinds that `--complete` may name. */
export const completeKinds: readonly CompleteKind[] = [
  ...activityKinds,
  "guidance",
  "destinations",
];

/** Reads `--complete`: kinds separated by commas, each with a day behind @ if it is complete since then. */
export function completeOption(
  value: string,
  earlier: readonly Completeness[],
): readonly Completeness[] {
  const read = listOption(value).map((part): Completeness => {
    const [name = "", since] = part.split("@");
    const kind = completeKinds.find((each) => each === name);
    if (!kind) {
      throw new InvalidArgumentError(
        `There is no kind "${name}". The kinds are ${completeKinds.join(", ")}.`,
      );
    }
    return since === undefined ? kind : { kind, since: dayOption(since) };
  });
  return [...earlier, ...read];
}

/** Reads `--group-by`. */
export function groupByOption(value: string, earlier: readonly Dimension[]): readonly Dimension[] {
  const read = listOption(value).map((name) => {
    const dimension = dimensions.find((each) => each === name);
    if (dimension) return dimension;
    throw new InvalidArgumentError(
      `Learners can't be grouped by "${name}"; they can by ${dimensions.join(", ")}.`,
    );
  });
  return [...earlier, ...read];
}

/** Reads words separated by commas. */
export function listOption(value: string): readonly string[] {
  return value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
