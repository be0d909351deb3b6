import { linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/run.js";
import { foldName, foldsCase } from "./file-identity.js";
import { keepApart } from "./keep-apart.js";

const input = (path: string) => [{ name: "the input", path }];
const out = (path: string) => ({ name: "--out", path });

describe("an output that is an input is refused and both are named", () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at("in.csv"), "");
  mkdirSync(at("sub"));
  symlinkSync(at("in.csv"), at("link.csv"));
  symlinkSync(folder, at("again"));
  linkSync(at("in.csv"), at("hard.csv"));
  it.each(["in.csv", "sub/../in.csv", "link.csv", "hard.csv", "again/in.csv"])("%s", (name) => {
    expect(() => keepApart(input(at("in.csv")), [out(`${folder}/${name}`)])).toThrow(
      `--out ${folder}/${name} and the input ${at("in.csv")} are the same file`,
    );
  });

  it("not another of the same name or content", () => {
    keepApart(input(at("in.csv")), [out(at("sub/in.csv")), out(at("new.csv"))]);
  });
});

describe("two outputs that are one are refused", () => {
  const folder = temporaryFolder();
  symlinkSync(folder, join(folder, "again"));
  it.each([
    ["by one name", "x.csv"],
    ["through a link to the folder", "again/x.csv"],
    ["in folders that are not there yet", "again/../x.csv"],
  ])("%s", (_, name) => {
    const rejects = { name: "the rejects", path: `${folder}/${name}` };
    expect(() => keepApart([], [out(join(folder, "x.csv")), rejects])).toThrow("the same file");
  });

  it("below folders that are not there yet", () => {
    const outputs = [out(join(folder, "a", "b", "x.csv")), out(join(folder, "again", "a/b/x.csv"))];
    expect(() => keepApart([], outputs)).toThrow("the same file");
  });

  it("not those of different names, nor devices", () => {
    keepApart([], [out(join(folder, "x.csv")), out(join(folder, "y.csv"))]);
    keepApart(input("/dev/null"), [out("/dev/null"), out("/dev/null")]);
  });
});

describe("names on a disk that folds case", () => {
  it("are one in any case and composition", () => {
    expect(foldName("R\u00e9sum\u00e9.CSV")).toBe(foldName("re\u0301sume\u0301.csv"));
  });

  it("are told by asking the disk for a name in other case", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "name.csv"), "");
    const keepsCase = foldsCase(folder);
    writeFileSync(join(folder, "NAME.CSV"), "");
    expect(foldsCase(folder)).toBe(keepsCase);
    // Two files of two names are never taken for one.
    expect(() =>
      keepApart(input(join(folder, "name.csv")), [out(join(folder, "NAME.CSV"))]),
    ).not.toThrow();
  });
});
