import { isObject, type JsonObject } from "./json.js";

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
  if (!isObject(page)) return false;
  return errorKeys.some((key) => Object.hasOwn(page, key)) || saysOnlyThatItFailed(page);
}

/** Such as `{ "message": "…" }` where there were too many requests, or `success: false` without data. */
function saysOnlyThatItFailed(page: JsonObject): boolean {
  const holds = Object.keys(page).filter((key) => (page[key] ?? null) !== null);
  const failed = page["success"] === false;
  return holds.length > 0 && holds.every((key) => words.has(key) || (failed && key === "success"));
}

const words = new Set(["message", "detail", "title", "status", "statusCode", "code", "success"]);
