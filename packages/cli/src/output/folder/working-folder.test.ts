import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { failingDisk } from "../../testing/failing-disk.js";
import { contentOf } from "../../testing/folder-content.js";
import { temporaryFolder } from "../../testing/run.js";
import { writeFolder } from "../write-folder.js";

const internal = { command: "score", audience: "internal" } as const;
const files = [{ path: "a.html", text: "1" }];
const name = ".career-benchmarks.part";

it("a link in place of the working folder is refused, and nothing behind it is touched", async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(elsewhere, "movie.part"), "keep");
  symlinkSync(elsewhere, join(folder, name));
  await expect(writeFolder(folder, files, internal)).rejects.toThrow(`${name} is a link`);
  expect(readdirSync(elsewhere)).toEqual(["movie.part"]);
});

it.each(["1.part", "movie.part"])("%s of others is named and stays, forced too", async (other) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, other), "keep");
  const work = writeFolder(folder, files, { ...internal, force: true });
  await expect(work).rejects.toThrow(`${name} holds ${other}`);
  expect(contentOf(folder)).toEqual({ [`${name}/${other}`]: "keep" });
});

it.each([
  ["no space is left", { room: 0 }],
  ["the device failed", { failsAt: "sync", code: "EIO" }],
] as const)(
  "a file beside the folder that can't be written, as %s, leaves both as they were",
  async (why, disk) => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    await writeFolder(folder, files, internal);
    const rejects = join(elsewhere, "rejects.csv");
    writeFileSync(rejects, "earlier");
    const before = contentOf(folder);
    const fails = failingDisk(disk);
    const open: typeof fails = (path, flags, mode) =>
      (path.startsWith(elsewhere) ? fails : failingDisk({}))(path, flags, mode);
    const later = [{ path: "a.html", text: "2" }];
    const beside = [{ path: rejects, text: "later" }];
    await expect(writeFolder(folder, later, { ...internal, beside, open })).rejects.toThrow(why);
    expect([contentOf(folder), readFileSync(rejects, "utf8")]).toEqual([before, "earlier"]);
    expect(readdirSync(elsewhere)).toEqual(["rejects.csv"]);
  },
);
