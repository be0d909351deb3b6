import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testing/run.js";
import { removeStaleParts } from "./part-names.js";
import { ownMark } from "./process-mark.js";

/** Gives the name of a part that a process with a number of no process has left. */
function gone(count: number): string {
  return `.res.csv.999999999-1-${ownMark().place}-${count}.part`;
}

it("of what has the name of a part only files of runs that are gone are removed, and no input", () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const { pid, start, place } = ownMark();
  const stay = [`.res.csv.${pid}-${start}-${place}-1.part`, ".res.csv.part", ".res.csv.1.part"];
  for (const name of [...stay, gone(1), gone(2)]) writeFileSync(at(name), "");
  mkdirSync(at(gone(3)));
  symlinkSync(at(stay[0] ?? ""), at(gone(4)));
  removeStaleParts(folder, "res.csv", (path) => path === at(gone(2)));
  expect(readdirSync(folder).toSorted()).toEqual([...stay, gone(2), gone(3), gone(4)].toSorted());
});
