export type * from "./mis-records.js";
