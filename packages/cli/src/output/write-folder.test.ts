import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { failingDisk } from "../testing/failing-disk.js";
import { contentOf } from "../testing/folder-content.js";
import { temporaryFolder } from "../testing/run.js";
import { checkFolder } from "./folder/check-folder.js";
import { formatNote, noteName, readEarlierRun } from "./folder/earlier-run.js";
import { stageFiles } from "./folder/stage-files.js";
import { writeFolder } from "./write-folder.js";

const internal = { command: "score", audience: "internal" } as const;
const namesOf = (folder: string) =>
  Object.keys(contentOf(folder)).filter((name) => name !== "manifest.json");

async function* failing() {
  yield "half";
  throw new Error("cut off");
}

describe("a manifest", () => {
  it("lists the files with size and digest, the command and the audience, and nothing of the run", async () => {
    const folder = join(temporaryFolder(), "report");
    const files = [
      { path: "pages/b.html", text: "b" },
      { path: "a.html", text: ["a", "a"] },
    ];
    await writeFolder(folder, files, internal);
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    expect(manifest).toEqual({
      format: "career-benchmarks/manifest",
      formatVersion: 1,
      engine: { name: "@career-benchmarks/cli", version: expect.any(String) },
      command: "score",
      audience: "internal",
      files: [
        {
          path: "a.html",
          bytes: 2,
          sha256: "961b6dd3ede3cb8ecbaacbd68de040cd78eb2ed5889130cceb4c49268ea4d506",
        },
        {
          path: "pages/b.html",
          bytes: 1,
          sha256: "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d",
        },
      ],
    });
    expect(readdirSync(folder).toSorted()).toEqual(["a.html", "manifest.json", "pages"]);
  });

  it("of a subfolder lists what is in it and says nothing of the others", async () => {
    const folder = temporaryFolder();
    const files = [
      { path: "internal/index.html", text: "exact" },
      { path: "published/index.html", text: "protected" },
    ];
    const folders = { internal: "internal", published: "published" } as const;
    await writeFolder(folder, files, { command: "measure", audience: "internal", folders });
    const read = (path: string) => JSON.parse(readFileSync(join(folder, path), "utf8"));
    expect(read("published/manifest.json")).toMatchObject({
      audience: "published",
      files: [{ path: "index.html" }],
    });
    expect(readFileSync(join(folder, "published/manifest.json"), "utf8")).not.toContain("internal");
    expect(read("manifest.json").files.map(({ path }: { path: string }) => path)).toEqual([
      "internal/index.html",
      "internal/manifest.json",
      "published/index.html",
      "published/manifest.json",
    ]);
    expect(checkFolder(join(folder, "published")).isWhole).toBe(true);
    expect(checkFolder(folder).isWhole).toBe(true);
  });
});

describe("a second run", () => {
  it("removes what the first has written and it does not, with folders that are empty then", async () => {
    const folder = temporaryFolder();
    const first = ["index.html", "old/deep/page.html", "both/a.html", "both/b.html"];
    await writeFolder(
      folder,
      first.map((path) => ({ path, text: "1" })),
      internal,
    );
    const second = ["index.html", "both/b.html"].map((path) => ({ path, text: "2" }));
    await writeFolder(folder, second, internal);
    expect(namesOf(folder)).toEqual(["both/b.html", "index.html"]);
    expect(existsSync(join(folder, "old"))).toBe(false);
    expect(checkFolder(folder).isWhole).toBe(true);
  });

  it("leaves the files of others, and folders that hold one", async () => {
    const folder = temporaryFolder();
    await writeFolder(folder, [{ path: "pages/a.html", text: "1" }], internal);
    writeFileSync(join(folder, "pages", "letter.doc"), "mine");
    writeFileSync(join(folder, "notes.txt"), "mine");
    await writeFolder(folder, [{ path: "index.html", text: "2" }], internal);
    expect(namesOf(folder)).toEqual(["index.html", "notes.txt", "pages/letter.doc"]);
  });

  it("keeps what was changed and would be removed, and says so", async () => {
    const folder = temporaryFolder();
    await writeFolder(folder, [{ path: "rejects.csv", text: "1" }], internal);
    writeFileSync(join(folder, "rejects.csv"), "my work");
    const notes = await writeFolder(folder, [{ path: "index.html", text: "2" }], internal);
    expect(notes).toEqual([expect.stringMatching(/^Kept, .*rejects\.csv$/)]);
    expect(contentOf(folder)).toMatchObject({ "rejects.csv": "my work", "index.html": "2" });
  });

  it("stops for what was changed and would be replaced, unless it is forced", async () => {
    const folder = temporaryFolder();
    const files = [{ path: "answers.csv", text: "1" }];
    await writeFolder(folder, files, internal);
    writeFileSync(join(folder, "answers.csv"), "my work");
    await expect(writeFolder(folder, files, internal)).rejects.toThrow("were changed since");
    expect(contentOf(folder)).toMatchObject({ "answers.csv": "my work" });
    await writeFolder(folder, files, { ...internal, force: true });
    expect(contentOf(folder)).toMatchObject({ "answers.csv": "1" });
  });

  it.each([
    ["is full", { room: 40 }],
    ["tells when it is synced", { failsAt: "sync", code: "EIO" }],
  ] as const)("onto a disk that %s leaves the first as it was", async (_, disk) => {
    const folder = temporaryFolder();
    await writeFolder(folder, [{ path: "index.html", text: "1" }], internal);
    const before = contentOf(folder);
    const files = ["index.html", "new/page.html"].map((path) => ({ path, text: "2".repeat(30) }));
    const work = writeFolder(folder, files, { ...internal, open: failingDisk(disk) });
    await expect(work).rejects.toThrow("Cannot write");
    expect(contentOf(folder)).toEqual(before);
  });

  it("that fails leaves the first as it was", async () => {
    const folder = temporaryFolder();
    await writeFolder(folder, [{ path: "index.html", text: "1" }], internal);
    const before = contentOf(folder);
    const files = [
      { path: "index.html", text: "2" },
      { path: "new/page.html", text: failing() },
    ];
    await expect(writeFolder(folder, files, internal)).rejects.toThrow("cut off");
    expect(contentOf(folder)).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual(["index.html", "manifest.json"]);
  });
});

it("a run that fails leaves no folder that was not there", async () => {
  const above = temporaryFolder();
  const files = [{ path: "index.html", text: failing() }];
  await expect(writeFolder(join(above, "a", "b"), files, internal)).rejects.toThrow("cut off");
  expect(readdirSync(above)).toEqual([]);
});

describe("a folder without a manifest", () => {
  it.each([
    ["a file that would be replaced", "page.html"],
    ["a file as version 0.1 wrote it", "gaps.csv"],
    ["a manifest of something else", "manifest.json"],
  ])("is refused for %s, unless it is forced", async (_, name) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), "{}");
    const files = [{ path: "page.html", text: "1" }];
    await expect(writeFolder(folder, files, internal)).rejects.toThrow("add --force");
    expect(contentOf(folder)).toEqual({ [name]: "{}" });
    await writeFolder(folder, files, { ...internal, force: true });
    expect(contentOf(folder)).toMatchObject({ "page.html": "1" });
  });

  it("is written into when no file in it has a name of ours", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "letter.doc"), "mine");
    await writeFolder(folder, [{ path: "page.html", text: "1" }], internal);
    expect(contentOf(folder)).toMatchObject({ "letter.doc": "mine", "page.html": "1" });
  });
});

describe("nothing is written through what stands in the way", () => {
  it.each([
    [
      "a link in place of a subfolder",
      (folder: string, elsewhere: string) => symlinkSync(elsewhere, join(folder, "pages")),
      "it is a link",
    ],
    [
      "a file in place of a subfolder",
      (folder: string) => writeFileSync(join(folder, "pages"), "mine"),
      "it is a file",
    ],
    [
      "a folder in place of a file",
      (folder: string) => mkdirSync(join(folder, "index.html")),
      "it is a folder",
    ],
  ])("%s", async (_, prepare, words) => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    prepare(folder, elsewhere);
    const files = ["index.html", "pages/a.html"].map((path) => ({ path, text: "1" }));
    const work = writeFolder(folder, files, { ...internal, force: true });
    await expect(work).rejects.toThrow(words);
    expect([readdirSync(folder), readdirSync(elsewhere)]).toEqual([
      readdirSync(folder).slice(0, 1),
      [],
    ]);
  });

  it("a manifest that lists files outside the folder is none", async () => {
    const above = temporaryFolder();
    const folder = join(above, "report");
    await writeFolder(folder, [{ path: "a.html", text: "1" }], internal);
    writeFileSync(join(above, "b.html"), "1");
    const manifest = join(folder, "manifest.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace("a.html", "../b.html"));
    const files = [{ path: "c.html", text: "2" }];
    await expect(writeFolder(folder, files, internal)).rejects.toThrow("no manifest");
    expect(existsSync(join(above, "b.html"))).toBe(true);
  });
});

describe("a run that was cut off while it put files in place", () => {
  it("leaves a folder that reads as incomplete, and the next run needs no force", async () => {
    const folder = temporaryFolder();
    const files = ["a.html", "b/c.html"].map((path) => ({ path, text: "1" }));
    await writeFolder(folder, [{ path: "old.html", text: "0" }, ...files], internal);
    const staging = await stageFiles(folder, undefined);
    const a = await staging.add({ path: "a.html", text: "2" });
    const note = await staging.add({
      path: noteName,
      text: formatNote(readEarlierRun(folder), [a]),
    });
    renameSync(note.part, join(folder, noteName));
    rmSync(join(folder, "manifest.json"));
    renameSync(a.part, join(folder, "a.html"));

    expect(checkFolder(folder).isWhole).toBe(false);
    await writeFolder(folder, files, internal);
    expect(contentOf(folder)).toMatchObject({ "a.html": "1", "b/c.html": "1" });
    expect(readdirSync(folder).toSorted()).toEqual(["a.html", "b", "manifest.json"]);
  });

  it("is still known as ours when the next one fails", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, ".career-benchmarks.part"));
    writeFileSync(join(folder, noteName), "[]");
    const files = [{ path: "a.html", text: failing() }];
    await expect(writeFolder(folder, files, internal)).rejects.toThrow("cut off");
    expect(contentOf(folder)).toEqual({ [noteName]: "[]" });
  });
});

describe("permissions", () => {
  it("are those that are asked for, whatever the earlier file had", async () => {
    const folder = temporaryFolder();
    const files = [{ path: "rejects.csv", text: "1", mode: 0o600 }];
    await writeFolder(folder, files, internal);
    chmodSync(join(folder, "rejects.csv"), 0o644);
    await writeFolder(folder, files, internal);
    expect(statSync(join(folder, "rejects.csv")).mode & 0o777).toBe(0o600);
  });

  it("of a file that is replaced are kept when none are asked for", async () => {
    const folder = temporaryFolder();
    await writeFolder(folder, [{ path: "a.csv", text: "1" }], internal);
    chmodSync(join(folder, "a.csv"), 0o640);
    await writeFolder(folder, [{ path: "a.csv", text: "2" }], internal);
    expect(statSync(join(folder, "a.csv")).mode & 0o777).toBe(0o640);
  });
});

describe("checkFolder", () => {
  it("says what is missing, changed, and not listed", async () => {
    const folder = temporaryFolder();
    const files = ["a.html", "b.html", "c.html"].map((path) => ({ path, text: "1" }));
    await writeFolder(folder, files, internal);
    rmSync(join(folder, "a.html"));
    writeFileSync(join(folder, "b.html"), "2");
    writeFileSync(join(folder, "d.html"), "mine");
    expect(checkFolder(folder)).toMatchObject({
      isWhole: false,
      missing: ["a.html"],
      changed: ["b.html"],
      others: ["d.html"],
    });
  });

  it("finds a folder without a manifest incomplete", async () => {
    expect(checkFolder(temporaryFolder())).toMatchObject({ isWhole: false });
  });
});
