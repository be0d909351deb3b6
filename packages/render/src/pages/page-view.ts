import type { FigureView, TableView } from "../figures/figure-view.js";
import type { BriefView, MethodView } from "../view/result-view.js";

/** A report as plain data in a fixed order: what `renderPageHtml` and its siblings write. */
export interface PageView {
  /** What kind of page it is, above the title. */
  readonly eyebrow: string;
  readonly title: string;
  /** Such as "At 31 July 2025"; absent where the page is of no date. */
  readonly date?: string;
  /** The finding, without a full stop. */
  readonly headline: string;
  /** The first screen: what a reader who stops there must know. */
  readonly brief: readonly BriefView[];
  readonly sections: readonly SectionView[];
  /** Larger type and more room, for readers of easy-read. */
  readonly easy?: boolean;
}

/** A part of a page under a heading. */
export interface SectionView {
  readonly heading: string;
  readonly parts: readonly PartView[];
}

/** What a section is made of. */
export type PartView =
  | { readonly kind: "sentences"; readonly sentences: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "lines"; readonly lines: readonly LineView[] }
  | { readonly kind: "table"; readonly table: TableView }
  | { readonly kind: "figure"; readonly figure: FigureView }
  | { readonly kind: "sources"; readonly method: Pick<MethodView, "grades" | "sources"> };

/** One idea on a line of its own: a symbol and its words, and what more there is to say of it. */
export interface LineView {
  readonly symbol?: string;
  readonly text: string;
  readonly more: readonly string[];
}
