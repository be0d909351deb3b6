import { expect, it } from "vitest";
import { jsonSchemas } from "./json-schemas.js";

it.each(Object.entries(jsonSchemas()))(
  "the file of the %s schema is current",
  async (kind, schema) => {
    const file = new URL(`../../json/${kind}.schema.json`, import.meta.url);
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file.pathname);
  },
);
