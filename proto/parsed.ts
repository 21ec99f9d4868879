// What reading a person's text gives: the value, or words that name what is wrong with it.

/** A value, or why there is none, in words for the person who wrote the text. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly words: string };

/** The text could be read. */
export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** The text could not be read; `words` name the item and what is allowed. */
export function refused(words: string): { readonly ok: false; readonly words: string } {
  return { ok: false, words };
}
