import { describe, expect, it } from "vitest";
import { makeFieldTree } from "./field-tree.js";
import { inexact, unreadable } from "./leaf.js";
import type { MisField } from "./mis-field.js";
import { pick } from "./pick.js";

const field = (
  name: string,
  kind: MisField["kind"] = "text",
  more: Partial<MisField> = {},
): MisField => ({
  name,
  kind,
  neededFor: "sex",
  need: "optional",
  ...more,
});

const tree = makeFieldTree([
  field("id", "id"),
  field("flag", "flag", { aliases: ["renamed"] }),
  field("day", "day"),
  field("grades", "texts"),
  field("inner.code"),
  field("items[].code"),
  field("items[].day", "day"),
]);

/** Picks out of an object as it comes from JSON, and gives what was dropped as well. */
function pickOf(json: string): { readonly picked: object; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  const picked = pick(JSON.parse(json), tree, {
    used: () => {},
    dropped: (key) => {
      dropped.push(key);
    },
  });
  const plain = (each: typeof picked): object =>
    Object.fromEntries(
      [...each].map(([name, held]) => [
        name,
        Array.isArray(held) ? held.map((item) => (item instanceof Map ? plain(item) : item)) : held,
      ]),
    );
  return { picked: plain(picked), dropped };
}

describe("picking", () => {
  it.each<[string, string, object, string[]]>([
    ["takes fields and drops the rest", '{"id":"1","name":"x"}', { id: "1" }, ["name"]],
    ["matches keys in another case", '{"ID":"1"}', { id: "1" }, []],
    ["prefers the exact spelling", '{"ID":"2","id":"1"}', { id: "1" }, ["ID"]],
    [
      "prefers a field that holds something",
      '{"flag":null,"renamed":true}',
      { flag: true },
      ["flag"],
    ],
    [
      "prefers the field to its alias",
      '{"renamed":true,"flag":false}',
      { flag: false },
      ["renamed"],
    ],
    [
      "goes into objects",
      '{"inner":{"code":"a","name":"x"}}',
      { "inner.code": "a" },
      ["inner.name"],
    ],
    ["goes through an envelope", '{"inner":{"data":{"code":"a"}}}', { "inner.code": "a" }, []],
    ["keeps that an object was null", '{"inner":{"data":null}}', { inner: null }, []],
    ["keeps that an object was none", '{"inner":"x"}', { inner: unreadable }, []],
    [
      "goes into lists",
      '{"items":[{"code":"a","x":1}]}',
      { items: [{ code: "a" }] },
      ["items[].x"],
    ],
    [
      "takes one object for a list of one",
      '{"items":{"code":"a"}}',
      { items: [{ code: "a" }] },
      [],
    ],
    ["keeps that a list was none", '{"items":["a"]}', { items: unreadable }, []],
    [
      "keeps only the parts of a day",
      '{"day":{"date":"2025-01-01","timezone":"UTC","x":1}}',
      { day: { date: "2025-01-01", timezone: "UTC" } },
      [],
    ],
    ["forgets an object that is no day", '{"day":{"name":"x"}}', { day: unreadable }, []],
    ["forgets free text", `{"id":"${"x".repeat(101)}"}`, { id: unreadable }, []],
    [
      "forgets what is of another kind",
      '{"id":true,"flag":{}}',
      { id: unreadable, flag: unreadable },
      [],
    ],
    ["forgets a number that is no whole one as an id", '{"id":1.5}', { id: inexact }, []],
    ["keeps an empty list of texts", '{"grades":[]}', { grades: [] }, []],
    [
      "takes nothing from keys that reach prototypes",
      '{"__proto__":{"id":"1"},"constructor":{"id":"1"},"prototype":{"id":"1"}}',
      {},
      ["__proto__", "constructor", "prototype"],
    ],
    [
      "takes nothing from them further in",
      '{"inner":{"__proto__":{"code":"a"}}}',
      {},
      ["inner.__proto__"],
    ],
  ])("%s", (_, json, picked, dropped) => {
    expect(pickOf(json)).toEqual({ picked, dropped });
  });

  it("takes nothing that an object inherits", () => {
    const picked = pick(Object.create({ id: "1" }), tree, { used: () => {}, dropped: () => {} });
    expect(picked.size).toBe(0);
  });
});
