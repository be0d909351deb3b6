import type { VNode } from "preact";
import type { RejectsView } from "../view/overview-view.js";

/** Says at the top of a page that rows are missing from it. */
export function RejectsNotice({ rejects }: { readonly rejects: RejectsView }): VNode | null {
  if (!rejects.sentence) return null;
  return (
    <p class="notice">
      {rejects.sentence}
      {rejects.rows.length > 0 && (
        <>
          : <a href="#page_rejects">see which and why</a>
        </>
      )}
      .
    </p>
  );
}

/** Lists the rows that could not be scored. */
export function Rejects({ rejects }: { readonly rejects: RejectsView }): VNode | null {
  if (rejects.rows.length === 0) return null;
  return (
    <section>
      <h2 id="page_rejects">Rows that could not be scored</h2>
      <p>{rejects.sentence}. They are in no table above.</p>
      <table class="flow rejects">
        <caption>What is wrong with each row</caption>
        <thead>
          <tr>
            <th scope="col">Institution</th>
            <th scope="col">Row</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {rejects.rows.map(({ place, name, reasons }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{place}</td>
              <td>
                {reasons.map((reason) => (
                  <p>{reason}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rejects.more && <p>{rejects.more}</p>}
    </section>
  );
}
