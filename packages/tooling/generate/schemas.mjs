import { runSource } from "./source.mjs";

/** The JSON Schema of each kind of document. */
export async function schemas() {
  const { jsonSchemas } = await runSource(
    `export { jsonSchemas } from "./packages/schema/src/json-schema/json-schemas.ts";`,
  );
  return new Map(
    Object.entries(jsonSchemas()).map(([kind, schema]) => [
      `packages/schema/json/${kind}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}
