import type { NamedPath } from "../output/keep-apart.js";
import type { MeasureFlags } from "./measure-flags.js";
import { previousFile } from "./read-previous.js";

/** Names every file that `measure` reads. */
export function measureInputs(flags: MeasureFlags): readonly NamedPath[] {
  const { learners, activities, guidance, destinations, exclude, answers } = flags;
  const single = { learners, activities, guidance, destinations, exclude, answers };
  return [
    ...(flags.mis ?? []).map((path) => ({ name: "--mis", path })),
    ...flags.previous.map((path) => ({ name: "--previous", path: previousFile(path) })),
    ...Object.entries(single).flatMap(([name, path]) =>
      path === undefined ? [] : [{ name: `--${name}`, path }],
    ),
  ];
}
