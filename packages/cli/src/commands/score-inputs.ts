import type { NamedPath } from "../output/keep-apart.js";
import { registerFile } from "./read-registers.js";
import type { ScoreFlags } from "./score-flags.js";

/** Names every file that `score`, or `explain`, reads. */
export function scoreInputs(
  files: readonly string[],
  { map, register, groups, expected }: Pick<ScoreFlags, "map" | "register" | "groups" | "expected">,
): readonly NamedPath[] {
  return [
    ...files.map((path) => ({ name: "the input", path })),
    ...register.map((name) => ({ name: "--register", path: registerFile(name).file })),
    ...named("--map", map),
    ...named("--groups", groups),
    ...named("--expected", expected),
  ];
}

function named(name: string, path: string | undefined): readonly NamedPath[] {
  return path === undefined ? [] : [{ name, path }];
}
