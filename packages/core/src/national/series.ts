import { deepFreeze } from "../internal/deep-freeze.js";
import type { Edition, Sourced } from "../model/rubric.js";

/** A run of national figures that may be compared with each other. */
export interface Series extends Sourced {
  readonly edition: Edition;
  /** The last academic year; absent in the series that goes on. */
  readonly to?: string;
}

/** The series of national figures, first to last. */
export const nationalSeries: readonly Series[] = /* @__PURE__ */ deepFreeze<readonly Series[]>([
  { edition: "2014", to: "2024/25", source: ["SM-NEWS"], grade: "published" },
  { edition: "2025", source: ["SM-NEWS"], grade: "inferred" },
]);

/** The series that an academic year belongs to. */
export function seriesOf(academicYear: string): Series | undefined {
  return nationalSeries.find(({ to }) => to === undefined || academicYear <= to);
}
