export type { LabelledValue, SchemaField, TableSchema } from "./table-schema.js";
export {
  writeDataPackage,
  writeRecordTableSchema,
  writeTableSchema,
} from "./write-table-schema.js";
