import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

/** A button that lets the reader pick files. */
export function FileButton(props: {
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly quiet?: boolean;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { accept, multiple = false, onFiles, quiet, disabled = false, children } = props;
  return (
    <>
      <button
        type="button"
        class={quiet ? "button quiet" : "button"}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file, mended, can be picked again.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
