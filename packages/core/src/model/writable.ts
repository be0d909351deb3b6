/**
 * Something whose fields are still being set, one after another: where not all of them are always
 * there, that is many times as quick as a literal with spreads in it.
 */
export type Writable<T> = { -readonly [Field in keyof T]: T[Field] };
