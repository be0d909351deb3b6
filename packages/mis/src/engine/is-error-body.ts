import { isObject } from "./json.js";

/** Keys of the bodies in which services say that something went wrong. */
const errorKeys = [
  "ExceptionMessage",
  "ExceptionType",
  "error",
  "errors",
  "error_description",
  "imsx_codeMajor",
  "imsx_description",
];

/** Tells a body that reports an error from a page; what it says is not read. */
export function isErrorBody(page: unknown): boolean {
  return isObject(page) && errorKeys.some((key) => Object.hasOwn(page, key));
}
