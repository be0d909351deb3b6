/** A calendar day, such as `2025-07-31`. */
export type IsoDay = string;

/** An academic year, September to August, such as `2024/25`. */
export type AcademicYearName = string;

/** When something happened: on a day, or at some time in an academic year. */
export type When =
  | { readonly day: IsoDay; readonly academicYear?: undefined }
  | { readonly academicYear: AcademicYearName; readonly day?: undefined };
