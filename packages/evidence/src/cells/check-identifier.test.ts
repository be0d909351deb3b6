import { expect, it } from "vitest";
import { checkIdentifier, type IdentifierKind } from "./check-identifier.js";

it.each<[string, IdentifierKind, string | undefined]>([
  ["100123", "urn", undefined],
  ["10001234", "ukprn", undefined],
  ["0101234567", "uln", undefined],
  ["R201100018042", "upn", undefined],
  ["12345", "urn", "identifier-damaged"],
  ["12", "urn", "identifier-unusual"],
  ["100123.0", "urn", "identifier-damaged"],
  ["100,123", "urn", "identifier-damaged"],
  ["1.23E+05", "urn", "identifier-damaged"],
  ["1E+05", "urn", "identifier-damaged"],
  ["1.23457E+12", "upn", "identifier-damaged"],
  ["101234567", "uln", "identifier-damaged"],
  ["I201100018042", "upn", "identifier-unusual"],
  ["not known", "urn", "identifier-unusual"],
])("%s as %s: %s", (text, kind, code) => {
  const issue = checkIdentifier(text, kind);
  expect(issue?.code).toBe(code);
  expect(issue?.severity ?? "warning").toBe("warning");
});
