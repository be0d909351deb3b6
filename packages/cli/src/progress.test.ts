import { expect, it } from "vitest";
import { describeProgress, progressOn } from "./progress.js";

it.each([
  [{ rows: 120_000 }, 0.5, "120,000 rows, 240,000 a second"],
  [{ rows: 1000, part: 0.25 }, 10, "1,000 rows, 100 a second, 25 %, 30 s left"],
  [{ rows: 1000, part: 0.01 }, 10, "1,000 rows, 100 a second, 1 %, 17 min left"],
])("%j after %s s is told as %j", (progress, seconds, words) => {
  expect(describeProgress(progress, seconds)).toBe(words);
});

const watch = (errIsTerminal: boolean, quiet = false) => {
  const written: string[] = [];
  let time = 0;
  const terminal = {
    errIsTerminal,
    err: () => {},
    status: (line: string) => void written.push(line),
    out: () => {},
    stdin: async function* () {},
  };
  const show = progressOn(terminal, quiet, () => time);
  for (time = 0; time < 1000; time += 50) show({ rows: time, part: time / 1000 });
  show({ rows: 1000, part: 1 });
  return written;
};

it("is shown ten times a second at most, and rubbed out at the end", () => {
  const written = watch(true);
  expect(written).toHaveLength(10);
  expect(written.at(-1)).toBe("");
});

it("is not shown where nobody watches or wants it", () => {
  expect(watch(false)).toEqual([]);
  expect(watch(true, true)).toEqual([]);
});
