import type { Source } from "../../model/rubric.js";
import {
  BAA,
  BM1_25,
  BM7_25,
  C4A4,
  CUM1,
  CUM2,
  CUM5,
  CUM6,
  LL4,
  LL6,
  LL8,
  R14,
  RECON25,
  RGS3,
  SM5_7,
} from "../sources.js";

/** The documents that this rubric takes its facts from. */
export const sources: readonly Source[] = [
  BAA,
  BM1_25,
  BM7_25,
  C4A4,
  CUM1,
  CUM2,
  CUM5,
  CUM6,
  LL4,
  LL6,
  LL8,
  R14,
  RECON25,
  RGS3,
  SM5_7,
];
