import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { pageStyles } from "../styles/styles.js";
import { pageStylesHash, sortScriptHash } from "./hashes.js";
import { sortScript } from "./sort-script.js";

const digest = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

test("the policy of a page names the digests of its style sheet and of its script", () => {
  expect(pageStylesHash).toBe(digest(pageStyles));
  expect(sortScriptHash).toBe(digest(sortScript));
});
