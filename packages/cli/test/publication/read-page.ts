/** A row of a table of groups on a page: its texts under the headings. */
interface GroupRow {
  readonly measure: string;
  readonly group: string;
  readonly count: string;
  readonly of: string;
  readonly unknown: string;
  readonly percent: string;
}

/** A section about groups: the rows of its tables, and every other text of it. */
export interface GroupSection {
  readonly dimension: string;
  readonly rows: readonly GroupRow[];
  readonly texts: readonly string[];
}

/** What a reader finds in a published report. */
export interface Page {
  readonly groups: readonly GroupSection[];
  /** Every text that is not in a section about groups. */
  readonly texts: readonly string[];
  /** For each question what came out and why, by its words. */
  readonly questions: ReadonlyMap<string, { readonly outcome: string; readonly why: string }>;
  /** For each question of whose cohort somebody is left out, how many: a number, or fewer than 3. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** For each benchmark that comes out otherwise without exclusions, both in words. */
  readonly without: ReadonlyMap<number, readonly [scored: string, without: string]>;
}

/** Reads a published report from its text, as a reader does. */
export function readPage(html: string): Page {
  const groups: GroupSection[] = [];
  const visible = html.replace(/<style.*?<\/style>/gs, "");
  const rest = visible.replace(
    /<section class="figure"><h2>Groups of learners: ([^<]*)<\/h2>(.*?)<\/section>/gs,
    (_, dimension: string, section: string) => {
      groups.push(readGroups(decode(dimension), section));
      return "";
    },
  );
  const questions = new Map<string, { outcome: string; why: string }>();
  const without = new Map<number, readonly [string, string]>();
  for (const { headings, rows } of tablesOf(rest)) {
    const first = headings.slice(0, 3).join();
    for (const [name = "", second = "", third = ""] of rows) {
      if (first === "Question,Outcome,Why") questions.set(name, { outcome: second, why: third });
      // The first such table has the points; the one beside the picture has per cents only.
      if (
        first === "Benchmark,As scored,Without exclusions" &&
        !without.has(Number.parseInt(name, 10))
      ) {
        without.set(Number.parseInt(name, 10), [second, third]);
      }
    }
  }
  const [, list = ""] = /<h2>Who is left out<\/h2><ul>(.*?)<\/ul>/s.exec(rest) ?? [];
  const leftOut = [...list.matchAll(/<li>(.*?) <small>(.*?)<\/small><\/li>/gs)].map(
    ([, question = "", how = ""]) => [decode(question), decode(how)] as const,
  );
  return { groups, texts: textsOf(rest), questions, leftOut: new Map(leftOut), without };
}

function readGroups(dimension: string, section: string): GroupSection {
  const tables = tablesOf(section);
  const rows = tables.flatMap(({ headings, rows: own }) =>
    own.map((cells): GroupRow => {
      const under = (heading: string) => cells[headings.indexOf(heading)] ?? "";
      return {
        measure: under("Measure"),
        group: headings.includes("Group") ? under("Group") : "Everyone",
        ...{ count: under("Learners reached"), of: under("Of") },
        ...{ unknown: under("Not known"), percent: under("Per cent") },
      };
    }),
  );
  const texts = [
    ...textsOf(section.replace(/<table.*?<\/table>/gs, "")),
    ...tables.map(({ caption }) => caption),
  ];
  return { dimension, rows, texts };
}

interface Table {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function tablesOf(html: string): readonly Table[] {
  return [...html.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].map(([, table = ""]) => {
    const [, caption = ""] = /<caption>(.*?)<\/caption>/s.exec(table) ?? [];
    const [headings = [], ...rows] = [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(
      ([, row = ""]) =>
        [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = ""]) =>
          textsOf(cell).join(" "),
        ),
    );
    return { caption: textsOf(caption).join(" "), headings, rows };
  });
}

function textsOf(html: string): readonly string[] {
  return html
    .split(/<[^>]*>/)
    .map((text) => decode(text).trim())
    .filter((text) => text !== "");
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function decode(text: string): string {
  return text.replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity);
}
