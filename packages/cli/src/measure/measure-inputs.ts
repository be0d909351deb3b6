import type { NamedPath } from "../output/keep-apart.js";
import type { MeasureFlags } from "./measure-flags.js";

/** Names every file that `measure` reads. */
export function measureInputs(flags: MeasureFlags): readonly NamedPath[] {
  const { learners, activities, guidance, destinations, exclude, answers } = flags;
  const single = { learners, activities, guidance, destinations, exclude, answers };
  return [
    ...(flags.mis ?? []).map((path) => ({ name: "--mis", path })),
    ...Object.entries(single).flatMap(([name, path]) =>
      path === undefined ? [] : [{ name: `--${name}`, path }],
    ),
  ];
}
