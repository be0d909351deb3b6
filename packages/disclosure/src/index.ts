export type * from "./table.js";
