import { describe, expect, it } from "vitest";
import { parseRoute } from "./route.js";

describe("parseRoute", () => {
  it.each([
    ["", { page: "csv" }],
    ["#/", { page: "csv" }],
    ["#/nonsense", { page: "csv" }],
    ["#/report/12", { page: "report", index: 12 }],
    ["#/report/-1", { page: "csv" }],
    ["#/form", { page: "form" }],
    ["#/form/bm5_1_each_year", { page: "form", question: "bm5_1_each_year" }],
  ])("reads %s", (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });
});
