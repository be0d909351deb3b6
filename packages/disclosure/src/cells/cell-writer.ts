import type { DisclosureIssue } from "../check/disclosure-issue.js";
import type { Policy } from "../policy/policy.js";
import type { Cell, ProtectedCells, ProtectedTable, SymbolCell } from "../protected-table.js";
import type { Reason, SuppressionReason } from "../reasons.js";
import type { SymbolMeaning } from "../symbols/symbol-set.js";
import { symbolSets } from "../symbols/symbol-sets.js";
import type { JudgedFigure, JudgedFigures } from "./figures.js";

const meaningOf: Readonly<Record<Reason, SymbolMeaning>> = {
  "small-denominator": "suppressed",
  "small-numerator": "suppressed",
  "class-disclosure": "suppressed",
  secondary: "suppressed",
  "small-change": "suppressed",
  "too-few-shown": "suppressed",
  suppressed: "suppressed",
  "not-applicable": "not-applicable",
  unavailable: "unavailable",
  "rounds-to-zero": "low",
};
const reasons: readonly SuppressionReason[] = [
  "small-denominator",
  "small-numerator",
  "class-disclosure",
  "secondary",
  "small-change",
  "too-few-shown",
  "suppressed",
];

/** Writes the cells of one table, and keeps count of what it wrote. */
export interface CellWriter {
  readonly write: (figures: JudgedFigures | undefined) => ProtectedCells;
  /** Gives what goes below the table once all is written. */
  readonly summary: () => Pick<ProtectedTable, "suppressed" | "key">;
  /** Lists the symbols that were needed and that the set lacks. */
  readonly issues: () => readonly DisclosureIssue[];
}

/** Makes a writer of cells for a policy. */
export function cellWriter({ symbolSet, audience }: Policy): CellWriter {
  const { symbols } = symbolSets[symbolSet];
  const used = new Set<SymbolMeaning>();
  const missing = new Set<SymbolMeaning>();
  const withheldBy = new Map<SuppressionReason, number>();

  const symbolCell = (reason: Reason): SymbolCell => {
    const entry = symbols.find(({ meaning }) => meaning === meaningOf[reason]);
    (entry ? used : missing).add(meaningOf[reason]);
    return { symbol: entry?.symbol ?? "", reason };
  };
  const cellOf = ({ figure, withheld }: JudgedFigure): Cell => {
    if (!withheld) return "value" in figure ? { value: figure.value } : symbolCell(figure.reason);
    // The reason would tell a reader that the number is below 3, or that it is 0.
    const reason = audience === "published" ? "suppressed" : withheld;
    withheldBy.set(reason, (withheldBy.get(reason) ?? 0) + 1);
    const published = symbolCell(reason);
    if (audience === "published") return published;
    return "value" in figure ? { value: figure.value, published } : symbolCell(figure.reason);
  };

  return {
    write: (figures) => {
      const cell = (name: keyof JudgedFigures) =>
        figures ? cellOf(figures[name]) : symbolCell("unavailable");
      return {
        of: cell("of"),
        count: cell("count"),
        complement: cell("complement"),
        unknown: cell("unknown"),
        percent: cell("percent"),
        percentMax: cell("percentMax"),
      };
    },
    summary: () => ({
      suppressed: Object.fromEntries(
        reasons.flatMap((reason) => {
          const number = withheldBy.get(reason);
          return number ? [[reason, number]] : [];
        }),
      ),
      key: symbols
        .filter(({ meaning }, index) => {
          const first = symbols.findIndex((other) => other.meaning === meaning) === index;
          return first && used.has(meaning);
        })
        .map(({ symbol, words }) => ({ symbol, meaning: words })),
    }),
    issues: () =>
      [...missing].map((meaning) => ({
        code: "symbol-missing",
        severity: "error",
        path: "policy.symbolSet",
        expected: `a set with a symbol for "${meaning}"`,
        received: symbolSet,
        hint: "Use dfe-current.",
      })),
  };
}
