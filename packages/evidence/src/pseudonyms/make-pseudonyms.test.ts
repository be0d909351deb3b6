import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { makePseudonyms } from "./make-pseudonyms.js";

const key = "a made-up secret key";

it("gives the first half of the HMAC of the identifier", async () => {
  const pseudonym = await makePseudonyms(key);
  const expected = createHmac("sha256", key).update("S1").digest("hex").slice(0, 32);
  expect(await pseudonym("S1")).toBe(expected);
  expect(await pseudonym(" S1\n")).toBe(expected);
});

it("gives other hashes under another key", async () => {
  const [one, other] = [await makePseudonyms(key), await makePseudonyms(`${key}!`)];
  expect(await one("S1")).not.toBe(await other("S1"));
});

it("refuses a key that could be guessed", async () => {
  await expect(makePseudonyms("short")).rejects.toThrow("16 characters");
});
