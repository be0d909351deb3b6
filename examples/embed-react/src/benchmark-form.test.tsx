import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BenchmarkForm } from "./benchmark-form.js";

const profile = { yearGroups: [7, 8, 9, 10, 11] } as const;
const headlineOf = (html: string) => /<output>([^<]*)<\/output>/.exec(html)?.[1];

describe("BenchmarkForm", () => {
  it("begins with everything possible", () => {
    const html = renderToString(<BenchmarkForm rubric={gatsby2014School} profile={profile} />);
    expect(headlineOf(html)).toBe("0 of 8 benchmarks fully achieved for certain, up to 8 possible");
    expect(html.match(/<select/g)).toHaveLength(42);
  });

  it("scores what it is given", () => {
    const html = renderToString(
      <BenchmarkForm
        rubric={gatsby2014School}
        profile={profile}
        initial={{ bm5_1_each_year: "all", bm2_2_parents_encouraged: false }}
      />,
    );
    expect(headlineOf(html)).toBe("1 of 8 benchmarks fully achieved for certain, up to 7 possible");
  });
});
