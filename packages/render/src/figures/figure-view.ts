/** A picture in words and numbers: what the charts draw and every format writes beside them. */
export interface FigureView {
  /** The finding, in plain words and without a full stop. */
  readonly title: string;
  /** What is measured, in which unit, of when. */
  readonly description: string;
  /** Absent where there is nothing to draw; the description then says why. */
  readonly picture?: Picture;
  /** The numbers of the picture, and what else belongs to them. */
  readonly table: TableView;
  /** What to bear in mind. */
  readonly notes: readonly string[];
}

/** A table of texts: no cell is empty. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** What to draw, in the units of the data. */
export type Picture = RowsPicture | LinePicture | GridPicture;

/** Rows of bars or dots on one axis. */
export interface RowsPicture {
  readonly kind: "rows";
  /** The end of the axis, which begins at 0. */
  readonly most: number;
  readonly rows: readonly PictureRow[];
  /** What the shapes stand for; only those that are drawn. */
  readonly key: readonly { readonly shape: Shape; readonly words: string }[];
}

/** A row of a picture: a label and the tracks below it; one without tracks heads the rows that follow. */
export interface PictureRow {
  readonly label: string;
  readonly tracks: readonly Track[];
}

/** One line of marks, and the text beside it. */
export interface Track {
  readonly marks: readonly Mark[];
  /** Such as "◐ 58 to 70 %"; stands at every width. */
  readonly value: string;
  /** Stands where there is room; the table has it at every width. */
  readonly detail?: string;
}

/** A shape on the axis: a stretch, or a point where `from` and `to` are the same. */
export interface Mark {
  readonly shape: Shape;
  readonly from: number;
  readonly to: number;
}

/**
 * What a shape says: `sure` is known, `maybe` is possible and not yet known, `second` is known and
 * stands for the other of two, `context` is there to compare with, `dot` is a group, `everyone` the
 * whole that the groups make.
 */
export type Shape = "sure" | "maybe" | "second" | "context" | "dot" | "everyone";

/** Points in time, joined only where they may be compared. */
export interface LinePicture {
  readonly kind: "line";
  /** The end of the axis upwards, which begins at 0. */
  readonly most: number;
  readonly series: readonly {
    readonly name: string;
    readonly points: readonly LinePoint[];
  }[];
  readonly anyRange: boolean;
}

/** A point in time and the range of its value. */
export interface LinePoint {
  /** Where on the time axis, from 0 to 1. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly value: string;
}

/** Cells in rows and columns, each with a shape, a word and a colour. */
export interface GridPicture {
  readonly kind: "grid";
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly GridCell[] }[];
  readonly key: readonly GridCell[];
}

/** A cell of a grid. */
export interface GridCell {
  readonly look: Look;
  readonly symbol: string;
  readonly text: string;
}

/** How a cell looks: a status is never told by this alone. */
export type Look = "strong" | "tint" | "plain" | "hatched" | "absent";
