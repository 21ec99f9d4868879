// What a command came to, as operators are answered: done, refused with its reasons, or under way.
// Decides no words.

import { reasonOf, type SaidReason } from "../../../proto/reason.js";
import type { Outcome } from "../../../proto/view.js";

type Said = readonly (string | SaidReason)[];

/** It is done. `reasons`: what there is to say beside it, a sentence each. */
export function done(words: string, reasons: Said = []): Outcome {
  return { kind: "outcome", how: "done", words, reasons: reasons.map(reasonOf) };
}

/** It was accepted and goes on. */
export function underWay(words: string): Outcome {
  return { kind: "outcome", how: "running", words, reasons: [] };
}

/** Nothing was changed. Without reasons of its own the words are the reason. */
export function refused(words: string, reasons: Said = []): Outcome {
  const all = reasons.length === 0 ? [words] : reasons;
  return { kind: "outcome", how: "refused", words, reasons: all.map(reasonOf) };
}
