import { CsvPage } from "./csv/csv-page.js";
import { ReportPage } from "./csv/report-page.js";
import { useScoring } from "./csv/use-scoring.js";
import { FormPage } from "./form/form-page.js";
import { Hatching } from "./page/range-bar.js";
import { useRoute } from "./page/route.js";

/** The page: two ways in, and what both have in common. */
export function App() {
  const route = useRoute();
  const scoring = useScoring();
  const current = (pages: readonly string[]) => pages.includes(route.page) && "page";
  return (
    <>
      <button type="button" class="skip" onClick={skipToContent}>
        Skip to the content
      </button>
      <Hatching />
      <header class="site">
        <p class="brand">
          <img src="./icon.svg" alt="" width="28" height="28" /> Career benchmarks
        </p>
        <nav aria-label="Pages">
          <a href="#/" aria-current={current(["csv", "report"]) || undefined}>
            Drop a CSV
          </a>
          <a href="#/form" aria-current={current(["form"]) || undefined}>
            Fill in the form
          </a>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {route.page === "csv" && <CsvPage scoring={scoring} />}
        {route.page === "report" && (
          <ReportPage key={route.index} scoring={scoring} index={route.index} />
        )}
        {route.page === "form" && <FormPage question={route.question} />}
      </main>
      <footer class="site">
        <p>
          Everything is read and scored in this page. It sends nothing anywhere, sets no cookie and
          works without a network once it has been opened.
        </p>
        <p>
          The scoring is rebuilt from published results and is not the official evaluation: each
          result says how well founded it is.
        </p>
      </footer>
    </>
  );
}

function skipToContent() {
  document.getElementById("content")?.focus();
}
