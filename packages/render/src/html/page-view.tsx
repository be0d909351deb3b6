import type { VNode } from "preact";
import { requireProtected } from "../figures/protected-views.js";
import type { LineView, PageView, PartView, SectionView } from "../pages/page-view.js";
import { Brief } from "./brief.js";
import { DataTable } from "./data-table.js";
import { FigureBody } from "./figure.js";
import { Sources } from "./method.js";

/** A page of plain data: its head, its first screen, its sections. */
export function PageContent({ view }: { readonly view: PageView }): VNode {
  const { eyebrow, title, date, headline, brief, sections, easy } = view;
  return (
    <div class={easy ? "easy" : undefined}>
      <header>
        <p class="eyebrow">{eyebrow}</p>
        <h1>{title}</h1>
        {date !== undefined && <p class="date">{date}</p>}
        <p class="headline">{headline}</p>
        <Brief brief={brief} />
      </header>
      {sections.map((section, index) => (
        <Section section={section} id={`page_${index + 1}`} />
      ))}
    </div>
  );
}

function Section({ section, id }: { readonly section: SectionView; readonly id: string }): VNode {
  return (
    <section class="figure">
      <h2>{section.heading}</h2>
      {section.parts.map((part, index) => (
        <Part part={part} id={`${id}_${index + 1}`} />
      ))}
    </section>
  );
}

function Part({ part, id }: { readonly part: PartView; readonly id: string }): VNode | null {
  switch (part.kind) {
    case "sentences":
      return (
        <>
          {part.sentences.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </>
      );
    case "list":
      return part.items.length === 0 ? null : (
        <ul>
          {part.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case "lines":
      return part.lines.length === 0 ? null : <ul class="lines">{part.lines.map(Line)}</ul>;
    case "table":
      return <DataTable table={part.table} />;
    case "figure":
      requireProtected(part.figure);
      return <FigureBody view={part.figure} id={id} />;
    case "sources":
      return <Sources method={part.method} level={3} />;
  }
}

function Line({ symbol, text, more }: LineView): VNode {
  return (
    <li>
      {symbol !== undefined && <i aria-hidden="true">{symbol}</i>}
      <div>
        <p>
          <b>{text}</b>
        </p>
        {more.map((each) => (
          <p>{each}</p>
        ))}
      </div>
    </li>
  );
}
