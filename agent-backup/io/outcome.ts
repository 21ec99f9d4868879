// What a command came to, as operators are answered: done, refused with its reasons, or under way.
// Decides no words.

import type { Outcome } from "../../proto/view.js";

/** It is done. `reasons`: what there is to say beside it, a sentence each. */
export function done(words: string, reasons: readonly string[] = []): Outcome {
  return { kind: "outcome", how: "done", words, reasons };
}

/** It was accepted and goes on. */
export function underWay(words: string): Outcome {
  return { kind: "outcome", how: "running", words, reasons: [] };
}

/** Nothing was changed. Without reasons of its own the words are the reason. */
export function refused(words: string, reasons: readonly string[] = []): Outcome {
  return {
    kind: "outcome",
    how: "refused",
    words,
    reasons: reasons.length === 0 ? [words] : reasons,
  };
}
