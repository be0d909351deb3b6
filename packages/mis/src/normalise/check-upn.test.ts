import { describe, expect, it } from "vitest";
import { checkUpn } from "./check-upn.js";

const permanent = { ok: true, temporary: false };
const temporary = { ok: true, temporary: true };
const wrong = (reason: string) => ({ ok: false, reason });

describe("a UPN", () => {
  it.each([
    ["valid", "R201100018042", permanent],
    ["temporary: its last letter counts in the sum", "T20110001804V", temporary],
    ["the example of the guidance", "H801200001001", permanent],
    ["the temporary example of the guidance", "G80120000101A", temporary],
    ["a letter S at the end, which one service takes", "N20110001804S", wrong("format")],
    ["a check letter outside the alphabet", "I201100018042", wrong("format")],
    ["another check letter", "A201100018042", wrong("check-letter")],
    ["two digits that changed places", "R201100018024", wrong("check-letter")],
    ["a temporary one with the letter of a permanent one", "R20110001804V", wrong("check-letter")],
    ["lower case", "r201100018042", wrong("format")],
    ["too short", "R20110001804", wrong("format")],
    ["too long", "R2011000180422", wrong("format")],
    ["a letter inside", "R2011000A8042", wrong("format")],
    ["a code for not known", "UN1", wrong("format")],
    ["empty", "", wrong("format")],
  ])("%s", (_, upn, check) => {
    expect(checkUpn(upn)).toEqual(check);
  });

  it("needs a list to tell that an authority does not exist", () => {
    const localAuthorities = ["201", "801"];
    expect(checkUpn("R900400001001")).toEqual(permanent);
    expect(checkUpn("R900400001001", { localAuthorities })).toEqual(wrong("local-authority"));
    expect(checkUpn("H801200001001", { localAuthorities })).toEqual(permanent);
  });

  it.each(["001", "002", "003", "004", "005", "006"])("the pseudo code %s", (authority) => {
    const body = `${authority}400001001`;
    const valid = [..."ABCDEFGHJKLMNPQRTUVWXYZ"].filter((letter) => checkUpn(letter + body).ok);
    expect(valid).toHaveLength(1);
    expect(checkUpn(`${valid[0]}${body}`, { localAuthorities: [] })).toEqual(
      authority === "006" ? wrong("local-authority") : permanent,
    );
  });
});

it.each([Symbol("upn"), Object.create(null), null, 7])("%o is no number of a pupil", (value) => {
  expect(checkUpn(value as never)).toEqual({ ok: false, reason: "format" });
});
