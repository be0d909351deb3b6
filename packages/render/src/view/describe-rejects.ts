import { formatIssue, type Reject } from "@career-benchmarks/core";
import type { Audience } from "../audience/audience.js";
import { counted } from "./numbers.js";
import type { RejectsView, RejectView } from "./overview-view.js";
import { tidy } from "./tidy.js";

const mostListed = 100;
const longestName = 120;

/**
 * Describes the rows that could not be scored, beside the number of those that could. A publication
 * gives their number only: rows name files and quote cells, and a rejected row may be about anybody.
 */
export function describeRejects(
  rejects: readonly Reject[],
  results: number,
  audience: Audience = "internal",
): RejectsView {
  const all = counted(rejects.length + results, "row");
  const sentence = rejects.length > 0 ? `${rejects.length} of ${all} could not be scored` : "";
  if (audience === "published") return { sentence, rows: [], more: "" };
  const hidden = rejects.length - mostListed;
  return {
    sentence,
    rows: rejects.slice(0, mostListed).map(describeReject),
    more: hidden > 0 ? `And ${counted(hidden, "more row")}.` : "",
  };
}

function describeReject({ place, cells, issues }: Reject): RejectView {
  const { file, row, line } = place;
  const where = [file, row !== undefined && `row ${row}`, line !== undefined && `line ${line}`];
  return {
    place: where.filter(Boolean).join(", ") || "Place not known",
    name: nameOf(cells),
    reasons: issues
      .filter(({ severity }) => severity === "error")
      .map(({ place: at, ...issue }) => {
        const path = at?.column ?? issue.path;
        return formatIssue({ ...issue, ...(path !== undefined && { path }) });
      }),
  };
}

function nameOf(cells: Reject["cells"]): string {
  const columns = new Map(
    Object.entries(cells).map(([column, cell]) => [column.trim().toLowerCase(), cell.trim()]),
  );
  const names = [columns.get("name"), columns.get("site")].filter(Boolean);
  const ids = [columns.get("urn"), columns.get("ukprn"), columns.get("assessment_id")];
  return tidy(names.join(", ") || ids.find(Boolean) || "No name given", longestName);
}
