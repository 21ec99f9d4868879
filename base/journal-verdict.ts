// The answer of an audit: the first break of the chain, or that it is whole.

import type { FoundBreak } from "./journal-breaks.js";
import type { Chain, Tip } from "./journal-chain.js";
import type { JournalBreak, JournalVerdict } from "./journal-report.js";
import type { Segment } from "./journal-writer.js";

/** Judges a chain that was followed up to where the writer stands. */
export function verdictOf(chain: Chain, segment: Segment, tip: Tip): JournalVerdict {
  const { breaks, segmentCount: segments, recordCount: records } = chain;
  const isAtTip = chain.tip.digest === tip.digest && chain.tip.sequence === tip.sequence;
  if (breaks.found.length === 0 && !isAtTip) {
    const words = `it ends at ${chain.tip.sequence}, ${tip.sequence} was written: changed by others`;
    breaks.add(
      "differs",
      { segment: segment.number, path: "", offset: segment.bytes },
      words,
      true,
    );
  }
  const [first] = breaks.found;
  if (first === undefined) return { kind: "whole", segments, records, ...tip };
  return {
    kind: "broken",
    first: toldBreak(first, undefined, false),
    breaks: breaks.found.length,
    segments,
    records,
  };
}

/** A break as it is told. */
export function toldBreak(
  found: FoundBreak,
  setAside: string | undefined,
  isKnown: boolean,
): JournalBreak {
  const { kind, segment, path, offset, raw, words, isLoss } = found;
  return { kind, segment, path, offset, bytes: raw.length, words, isLoss, setAside, isKnown };
}
