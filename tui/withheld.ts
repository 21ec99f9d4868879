// Why a takeover that is wanted does not happen, in the few cells of the NEXT column. The agent says
// it in whole sentences, each of a kind; here each kind has its word, and one that is not known is
// said to be there.

import type { ReasonKind } from "../proto/reason.js";
import type { ServerView } from "../proto/view.js";

const WORDS: readonly (readonly [words: string, ...kinds: ReasonKind[]])[] = [
  ["blocked: no objects", "objectsNotChosen"],
  ["blocked: no backup", "backupMissing", "backupEmpty"],
  ["blocked: store", "storeSilent"],
  ["blocked: disk", "journalUnwritten"],
  ["blocked: doubt", "custodyInDoubt"],
  ["blocked: promised", "promised"],
  ["waits for lease", "waitsForLease"],
  ["cancelled: act", "cancelled"],
  ["act by hand", "automaticOff", "priorityNever"],
  ["withheld: witness", "witnessesSilent", "waitsForWitness"],
  ["withheld: network", "noWay", "wayUnknown", "waitsForLook"],
  ["withheld: stall", "agentWasAway"],
  ["withheld: cut off", "agentWasCutOff"],
  ["withheld: mass loss", "vanishedTogether"],
  ["withheld: evidence", "waitsForMain"],
  ["withheld: disk", "diskInDoubt"],
];

/** The word for what withholds it; undefined: nothing does. The first of the table wins. */
export function withheldWord({ blocked }: ServerView): string | undefined {
  if (blocked.length === 0) return undefined;
  const kinds = new Set(blocked.map(({ kind }) => kind));
  const found = WORDS.find(([, ...known]) => known.some((kind) => kinds.has(kind)));
  return found?.[0] ?? "blocked: see w";
}

/** True if it would have to wait in line, were it to fail now. */
export function wouldWait({ notReady }: ServerView): boolean {
  return notReady.some(({ kind }) => kind === "wouldWait");
}
