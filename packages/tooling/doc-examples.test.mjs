import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { docExamples } from "./doc-examples.mjs";

const folder = mkdtempSync(fileURLToPath(new URL("doc-examples-", import.meta.url)));
afterAll(() => rmSync(folder, { recursive: true }));

const source = `
/** Says something. */
export const documented = 1;
export const undocumented = 1;
/** no capital letter */
export interface Uncapitalised {}
/** Has no example. */
export function withoutExample() {}
/**
 * Has an example that is right.
 *
 * @example
 * const list = [1, 2];
 * list; //=> [1, 2]
 * list.map((each) => ({ each }));
 * //=> [
 * //   { each: 1 },
 * //   { each: 2 },
 * // ]
 */
export const right = () => {};
/**
 * Has an example that says nothing.
 *
 * @example
 * const one = 1;
 */
export class Silent {}
/**
 * Has an example that is wrong.
 *
 * @example
 * 1 + 1; //=> 3
 */
export function wrong() {}
/**
 * Has an example that does not compile.
 *
 * @example
 * const text: string = 1;
 * text; //=> 1
 */
export function uncompiled() {}
/**
 * Has an example with a value of no expression.
 *
 * @example
 * const one = 1; //=> 1
 * one; //=> 1
 */
export function misplaced() {}
`;

it("finds what is wrong with docstrings and their examples", () => {
  const write = (name, text) => writeFileSync(`${folder}/${name}`, text);
  mkdirSync(`${folder}/src`);
  write("package.json", JSON.stringify({ type: "module", exports: { ".": "./dist/index.js" } }));
  write("tsconfig.json", JSON.stringify({ extends: "../../../tsconfig.base.json" }));
  write("src/index.ts", source);
  const found = docExamples(pathToFileURL(`${folder}/`));
  const problems = Object.fromEntries(found.map((each) => [each.name, each.problems]));
  expect(problems).toEqual({
    documented: [],
    undocumented: ["no docstring that starts with a capital letter"],
    Uncapitalised: ["no docstring that starts with a capital letter"],
    withoutExample: ["no @example"],
    right: [],
    Silent: ["an @example without any //=>"],
    wrong: [expect.stringContaining("Expected values to be strictly deep-equal")],
    uncompiled: ["line 1: Type 'number' is not assignable to type 'string'."],
    misplaced: ["a //=> that does not follow an expression"],
  });
});
