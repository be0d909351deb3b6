export type { BulkShape } from "./bulk/result-text.js";
export {
  type ResultsBatch,
  type StreamResultsOptions,
  streamResultsCsv,
} from "./bulk/stream-results-csv.js";
export { type KeyColumn, keyColumns, rejectColumns } from "./columns/key-columns.js";
export * from "./dictionary/index.js";
export * from "./groups/index.js";
export { type CsvIssue, type CsvIssueCode, withoutValue } from "./issue.js";
export * from "./mapping/index.js";
export type { AnswersRow, PercentsRow } from "./read/csv-row.js";
export type { CsvInput, CsvStreamInput, ReadOptions } from "./read/options.js";
export { findRubric } from "./read/read-rubric.js";
export type { ReadRecords, RecordsInput } from "./records/read-records.js";
export * from "./records/record-files.js";
export * from "./register/index.js";
export { type ScoreCsvOptions, type ScoredCsv, scoreCsv } from "./score-csv.js";
export type { RowOutcome, ScoredRow } from "./score-rows.js";
export { type ScoredBatch, type StreamCsvOptions, streamCsv } from "./stream-csv.js";
export { type Encoding, encodings } from "./table/decode/detect-encoding.js";
export { type ReadRowsOptions, readRows } from "./table/read-rows.js";
export { readTable, type Table } from "./table/read-table.js";
export type { TableLayout, TableRow } from "./table/row-reader.js";
export type { Chunk, ChunkBlob, ChunkStream, TableSource } from "./table/source.js";
export type { ReadTableOptions, RowBatch } from "./table/table-reader.js";
export { type Cell, type WriteTableOptions, writeTable } from "./table/write-table.js";
export { formatAnswer } from "./write/format-answer.js";
export { writeTemplate } from "./write/template.js";
export { writeAssessments } from "./write/write-assessments.js";
export { writeRejects } from "./write/write-rejects.js";
export { type ResultShape, resultShapes, writeResults } from "./write/write-results.js";
