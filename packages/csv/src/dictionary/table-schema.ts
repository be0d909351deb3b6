/** A Table Schema of Data Package version 2, as far as we write it. */
export interface TableSchema {
  readonly $schema: string;
  readonly title: string;
  /** Columns may be missing, there may be others, and their order is free. */
  readonly fieldsMatch: readonly ["partial"];
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly LabelledValue[];
  readonly primaryKey?: readonly string[];
}

/** A column and what it may hold. */
export interface SchemaField {
  readonly name: string;
  readonly type: "string" | "boolean" | "integer" | "number";
  readonly title?: string;
  readonly description: string;
  readonly example?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
  };
  /** Every value, where they can be counted. */
  readonly categories?: readonly LabelledValue[];
  /** Values and examples of other forms of answers; an addition of ours. */
  readonly acceptedCells?: readonly string[];
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
}

/** A value and what it stands for. */
export interface LabelledValue {
  readonly value: string;
  readonly label: string;
}

/** Where the versions of the formats are published. */
export const profiles = {
  tableSchema: "https://datapackage.org/profiles/2.0/tableschema.json",
  dataPackage: "https://datapackage.org/profiles/2.0/datapackage.json",
} as const;

/** Writes a value as the text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
