import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { DocumentKind } from "../json-schema/json-schemas.js";

/** Compiles the committed JSON Schema of a kind of document with an independent validator. */
export function jsonValidator(kind: DocumentKind): ValidateFunction {
  const file = new URL(`../../json/${kind}.schema.json`, import.meta.url);
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: false });
  return ajv.compile(JSON.parse(readFileSync(file, "utf8")));
}
