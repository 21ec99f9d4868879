// The rules for names, each as one function that answers what is wrong with a text, in words.
//
// Used by the codecs, the settings and the stores, so that a name that one of them takes is taken
// by all. Comparison without regard to case is up to whoever keeps the names.

import { NAME_CHARS_MAX } from "./limits.js";

/**
 * Answers what is wrong with the name of a server (product.md §1), or `undefined` if it is a name:
 * 1 to 60 characters, letters, digits, space, `.`, `_`, `-`, no space at either end.
 */
export function serverNameProblem(text: string): string | undefined {
  if (text.length < 1 || text.length > NAME_CHARS_MAX) {
    return `must have 1 to ${NAME_CHARS_MAX} characters`;
  }
  if (!/^[\p{L}\p{N} ._-]+$/u.test(text)) {
    return "must consist of letters, digits, space, '.', '_' and '-'";
  }
  if (text.startsWith(" ") || text.endsWith(" ")) return "must not begin or end with a space";
  return undefined;
}

/** Answers what is wrong with an object's type: 1 to 60 of `A-Z a-z 0-9 . _ -`. */
export function objectTypeProblem(text: string): string | undefined {
  if (text.length < 1 || text.length > NAME_CHARS_MAX) {
    return `must have 1 to ${NAME_CHARS_MAX} characters`;
  }
  if (!/^[A-Za-z0-9._-]+$/.test(text)) {
    return "must consist of A-Z, a-z, 0-9, '.', '_' and '-'";
  }
  return undefined;
}
