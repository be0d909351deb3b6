const header = "urn,as_at,year_groups,rubric,bm1_percent,bm2_percent,bm5_1_each_year";

/** Makes a CSV of so many assessments; every tenth row is rejected if `rejects` is said. */
export function madeUpRows(count, { rejects = false, percent = 58 } = {}) {
  const rows = Array.from({ length: count }, (_, at) => {
    const answer = rejects && at % 10 === 9 ? "mots" : "most";
    return at % 10 < 5
      ? `${900_000 + at},2024-07,7-11,gatsby-2014-school,${percent},100,`
      : `${900_000 + at},2024-07,7-11,gatsby-2014-school,,,${answer}`;
  });
  return `${[header, ...rows].join("\n")}\n`;
}
