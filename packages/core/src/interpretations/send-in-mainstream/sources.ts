import type { Source } from "../../model/rubric.js";
import { BM3S, CUM2, CUM5, LL8, RGS3 } from "../../rubrics/sources.js";
import { CAMBS, CEC_SEND, GSL, LL2, MAR2, MILL, RGS7, SURR } from "../sources.js";

/** The documents that the readings for SEND in mainstream settings are taken from. */
export const sources: readonly Source[] = [
  BM3S,
  CAMBS,
  CEC_SEND,
  CUM2,
  CUM5,
  GSL,
  LL2,
  LL8,
  MAR2,
  MILL,
  RGS3,
  RGS7,
  SURR,
];
