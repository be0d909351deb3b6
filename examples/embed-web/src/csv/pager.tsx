import type { RowsPage } from "./session-types.js";

/** The way from one page of rows to the next. */
export function Pager(props: { readonly rows: RowsPage; readonly onPage: (page: number) => void }) {
  const { page, pages, matching } = props.rows;
  if (pages === 1) return null;
  const number = (value: number) => value.toLocaleString("en-GB");
  const go = (to: number) => () => props.onPage(to);
  return (
    <nav class="pager" aria-label="Pages of results">
      <button type="button" class="button quiet" disabled={page === 0} onClick={go(page - 1)}>
        Previous
      </button>
      <span>
        Page {number(page + 1)} of {number(pages)}, {number(matching)} results
      </span>
      <button
        type="button"
        class="button quiet"
        disabled={page === pages - 1}
        onClick={go(page + 1)}
      >
        Next
      </button>
    </nav>
  );
}
