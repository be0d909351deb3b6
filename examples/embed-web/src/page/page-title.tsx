import { useEffect, useRef } from "preact/hooks";

let first = true;

/** The heading of a view: names the document, and takes the focus when the view is navigated to. */
export function PageTitle({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${text} · Career benchmarks`;
    if (!first) heading.current?.focus();
    first = false;
  }, [text]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
