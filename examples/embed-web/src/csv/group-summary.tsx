import type { BenchmarkCounts, EditionSummary, HeadlineSummary } from "@career-benchmarks/core";
import type { Summary } from "./session-types.js";

/** What the results of the files come to, each edition by itself. */
export function GroupSummary({ summary }: { readonly summary: Summary }) {
  const { editions, names } = summary;
  return (
    <section aria-labelledby="group">
      <h2 id="group">The group as a whole</h2>
      {editions.map((edition) => (
        <EditionGroup key={edition.edition} edition={edition} names={names} />
      ))}
      <p class="small-print">
        Editions are never added together. A result counts as fully achieved only where that is
        certain; what is not known makes a range.
      </p>
    </section>
  );
}

function EditionGroup(props: {
  readonly edition: EditionSummary;
  readonly names: Summary["names"];
}) {
  const { edition, names } = props;
  const title = edition.edition ? `${edition.edition} edition` : "Other rubric";
  return (
    <>
      <h3>{title}</h3>
      {[edition.eight, ...edition.fewer]
        .filter(({ n }) => n > 0)
        .map((headline) => (
          <p key={headline.of}>{headlineSentence(headline)}</p>
        ))}
      <div class="group-bars">
        {edition.benchmarks.map((counts) => (
          <GroupBar
            key={counts.number}
            counts={counts}
            name={names.find(({ number }) => number === counts.number)?.name ?? ""}
          />
        ))}
      </div>
    </>
  );
}

function headlineSentence({ of, n, mean, all }: HeadlineSummary): string {
  const results = n === 1 ? "1 result" : `${n.toLocaleString("en-GB")} results`;
  const which = of === 8 ? "to which all eight benchmarks apply" : `to which ${of} apply`;
  const range = (min: string, max: string) => (min === max ? min : `${min} to ${max}`);
  const average = mean ? `${range(mean.min, mean.max)} of ${of} fully achieved on average` : "";
  const every = `all ${of} achieved by ${range(all.min.toLocaleString("en-GB"), all.max.toLocaleString("en-GB"))}`;
  return `${results} ${which}: ${average}; ${every}.`;
}

const parts = [
  { field: "fullyAchieved", status: "fully-achieved", words: "fully achieved" },
  { field: "partiallyAchieved", status: "partially-achieved", words: "partially" },
  { field: "notAchieved", status: "not-achieved", words: "not achieved" },
  { field: "undetermined", status: "undetermined", words: "undetermined" },
  { field: "notApplicable", status: "not-applicable", words: "not applicable" },
] as const;

function GroupBar({ counts, name }: { readonly counts: BenchmarkCounts; readonly name: string }) {
  const present = parts.filter(({ field }) => counts[field] > 0);
  let at = 0;
  return (
    <div class="group-bar">
      <p>
        <b>{counts.number}</b> {name}
      </p>
      <svg aria-hidden="true" width="100%" height="16">
        {present.map(({ field, status }) => {
          const width = (100 * counts[field]) / counts.n;
          const x = at;
          at += width;
          return (
            <rect
              key={field}
              class={status}
              x={`${x}%`}
              width={`${width}%`}
              height="16"
              fill={status === "undetermined" ? "url(#hatching)" : undefined}
            />
          );
        })}
      </svg>
      <p class="counts">
        {present.map(({ field, words }) => `${counts[field]} ${words}`).join(", ")}
      </p>
    </div>
  );
}
