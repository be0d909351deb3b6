import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../internal/canonical-json.js";
import { forAll } from "../laws/for-all.js";
import { sha256 } from "./sha-256.js";
import { utf8Bytes } from "./utf-8-bytes.js";

describe("SHA-256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    [
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
    ],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("gives what NIST gives (%#)", (text, digest) => {
    expect(sha256(utf8Bytes(text))).toBe(digest);
  });

  it("is the platform's for every length around the blocks", () => {
    for (let length = 0; length <= 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
      expect([length, sha256(bytes)]).toEqual([
        length,
        createHash("sha256").update(bytes).digest("hex"),
      ]);
    }
  });

  it(
    "is the platform's for any bytes",
    forAll(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }),
  );
});

describe("UTF-8", () => {
  it(
    "is the platform's for any text, also with half a character",
    forAll(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "grapheme" }),
        fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
      ),
      (text) => {
        expect([...utf8Bytes(text)]).toEqual([...Buffer.from(text, "utf8")]);
      },
      300,
    ),
  );
});

describe("canonical JSON", () => {
  it("writes numbers, names and texts as RFC 8785 does", () => {
    const data = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 1e-27, -0],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
      "10": "numbers are names too",
      "9": "in order of their characters",
      "\ufb33": 1,
      "😀": 2,
      undefined: undefined,
    };
    expect(canonicalJson(data)).toBe(
      '{"10":"numbers are names too","9":"in order of their characters",' +
        '"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/","😀":2,"\ufb33":1}',
    );
  });

  it(
    "is that of an independent writer for any JSON",
    forAll(
      fc.jsonValue({ stringUnit: "binary" }),
      (data) => {
        expect(canonicalJson(data)).toBe(canonicalize(data));
        expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      },
      300,
    ),
  );
});
