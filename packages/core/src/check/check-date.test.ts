import { expect, it } from "vitest";
import { isIsoDate } from "./check-date.js";

it.each(["2019", "2019-07", "2019-07-31", "2019-04-30", "2020-02-29", "2000-02-29"])(
  "%s is an ISO day, month or year",
  (text) => {
    expect(isIsoDate(text)).toBe(true);
  },
);

it.each([
  "",
  "19",
  "2019-7",
  "2019-00",
  "2019-13",
  "2019-07-00",
  "2019-07-32",
  "2019-04-31",
  "2019-02-29",
  "1900-02-29",
  "31/07/2019",
  "2019-07-31T00:00:00Z",
  " 2019",
  "2019\n",
])("%j is not", (text) => {
  expect(isIsoDate(text)).toBe(false);
});
