import { useEffect, useState } from "preact/hooks";
import { Announce } from "../page/announce.js";
import { OverviewGrid } from "./overview-grid.js";
import { Pager } from "./pager.js";
import type { RowsOrder, RowsPage } from "./session-types.js";
import type { Scoring } from "./use-scoring.js";

const orders: readonly { readonly id: RowsOrder; readonly label: string }[] = [
  { id: "file", label: "as in the file" },
  { id: "name", label: "by name" },
  { id: "most-achieved", label: "most achieved first" },
  { id: "least-achieved", label: "least achieved first" },
];

const fewEnoughToSee = 8;

/** The results side by side, a page of them at a time, as the worker hands them out. */
export function Overview({ scoring }: { readonly scoring: Scoring }) {
  const [page, setPage] = useState(0);
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<RowsOrder>("file");
  const [rows, setRows] = useState<RowsPage>();
  const { round, call } = scoring;

  useEffect(() => {
    let wanted = true;
    call("rows", { page, search, order }).then(
      (found) => wanted && setRows(found),
      () => wanted && setRows(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [round, page, search, order]);

  if (!rows) return null;
  const searching = search !== "" || rows.matching > fewEnoughToSee;
  return (
    <>
      {searching && (
        <div class="filters">
          <label>
            Find{" "}
            <input
              type="search"
              value={search}
              placeholder="name or URN"
              onInput={({ currentTarget }) => {
                setSearch(currentTarget.value);
                setPage(0);
              }}
            />
          </label>
          <label>
            Order{" "}
            <select
              value={order}
              onChange={({ currentTarget }) => {
                const found = orders.find(({ id }) => id === currentTarget.value);
                if (found) setOrder(found.id);
                setPage(0);
              }}
            >
              {orders.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <Announce text={search === "" ? "" : `${rows.matching} match.`} />
      {rows.matching === 0 ? (
        <p>No name, URN or UKPRN has “{search}” in it.</p>
      ) : (
        <OverviewGrid rows={rows} />
      )}
      <Pager rows={rows} onPage={setPage} />
    </>
  );
}
