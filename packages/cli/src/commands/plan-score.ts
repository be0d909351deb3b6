import type { Rubric } from "@career-benchmarks/core";
import { CommandError } from "../command-error.js";
import { type GivenFlag, refuseUnhonoured } from "../flags.js";
import { chooseTarget, type Target } from "../output/format.js";
import { keepApart, type NamedPath } from "../output/keep-apart.js";
import { refuseExact } from "../output/refuse-exact.js";
import { chooseRejects, type RejectsTarget } from "../output/rejects.js";
import { rejectPaths } from "../output/rejects-writer.js";
import { findRubric } from "../rubrics.js";
import type { Terminal } from "../terminal.js";
import { checkReadFlags } from "./read-options.js";
import { type ScoreFlags, scoreHonours, scoreOutput } from "./score-flags.js";
import { scoreInputs } from "./score-inputs.js";

/** What a run of `score` does, with every flag checked and nothing read yet. */
export interface ScorePlan<To extends Target = Target> {
  readonly files: readonly string[];
  readonly flags: ScoreFlags;
  readonly target: To;
  readonly rejects: RejectsTarget;
  /** The rubrics that answers are carried to. */
  readonly carryTo: readonly Rubric[];
  readonly terminal: Terminal;
  /** Where to say what only matters to somebody who listens. */
  readonly asides: Terminal;
  /** Every file that is read or written outside a folder. */
  readonly named: readonly NamedPath[];
}

/** Checks every flag, then decides what goes where. */
export function planScore(
  files: readonly string[],
  flags: ScoreFlags,
  terminal: Terminal,
  given: readonly GivenFlag[],
): ScorePlan {
  const target = chooseTarget(flags.out, flags.format);
  checkReadFlags(flags, given);
  refuseUnhonoured(given, scoreHonours, scoreOutput(target, flags.report));
  refuseExact(target, flags);
  refuseUnsaid(target, flags);
  const carryTo = carryTargets(flags);
  const rejects = chooseRejects(target, flags.rejects, flags.audience);
  const inputs = scoreInputs(files, flags);
  const outputs = outputsOf(target, rejects, files.length);
  keepApart(inputs, outputs);
  const asides = flags.quiet ? { ...terminal, err: () => {} } : terminal;
  return {
    files,
    flags,
    target,
    rejects,
    carryTo,
    terminal,
    asides,
    named: [...inputs, ...outputs],
  };
}

function refuseUnsaid(target: Target, { groups, quiet }: ScoreFlags): void {
  if (groups === undefined || !quiet || target.kind === "folder") return;
  throw new CommandError(
    "--groups has no effect with --quiet: its table is said on the terminal. Name a folder with --out, which gets groups.csv, or leave --quiet out.",
  );
}

/** The rubrics to carry answers to; without `--carry` one rubric is all that makes sense. */
function carryTargets({ rubric, carry }: ScoreFlags): readonly Rubric[] {
  if (carry) {
    const targets = rubric.filter((id) => id !== "auto").map(findRubric);
    if (targets.length > 0) return targets;
    throw new CommandError(
      "--carry has no effect without a rubric to carry to: add --rubric, such as --rubric auto --rubric gatsby-2025-school.",
    );
  }
  if (rubric.length < 2) return [];
  throw new CommandError(
    "Several rubrics need --carry, which carries answers from one to another.",
  );
}

/** The files that are named before anything is read; those of a folder follow from the results. */
function outputsOf(target: Target, rejects: RejectsTarget, inputs: number): readonly NamedPath[] {
  const paths = rejects.kind === "file" ? rejectPaths(rejects.path, inputs) : [];
  return [
    ...(target.kind === "file" ? [{ name: "--out", path: target.path }] : []),
    ...paths.map((path) => ({ name: "the rejects", path })),
  ];
}
