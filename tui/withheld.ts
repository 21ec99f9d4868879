// Why a takeover that is wanted does not happen, in the few cells of the NEXT column. The agent says
// it in whole sentences; here each kind of sentence has its word, and one that is not known is said
// to be there. The tests hold the agent's own sentences against this table.

import type { ServerView } from "../proto/view.js";

const WORDS: readonly (readonly [sentence: RegExp, words: string])[] = [
  [/^No objects are chosen/, "blocked: no objects"],
  [/^There is no settings backup/, "blocked: no backup"],
  [/^The backup's store does not answer/, "blocked: store"],
  [/^Cannot act: /, "blocked: disk"],
  [/^Who holds the objects of /, "blocked: doubt"],
  [/ has cancelled this failure/, "cancelled: act"],
  [/^Automatic takeover is off|^Priority is never/, "act by hand"],
  [/no witness answers|^Waits for an answer of a witness/, "withheld: witness"],
  [/^This server may be the one cut off|own network/, "withheld: network"],
  [/^This agent was /, "withheld: stall"],
  [/^All \d+ running mains vanished/, "withheld: mass loss"],
  [/^Waits until another main is heard/, "withheld: evidence"],
  [/^The backup's disk is in doubt/, "withheld: disk"],
];

/** The word for what withholds it; undefined: nothing does. The first of the table wins. */
export function withheldWord({ blocked }: ServerView): string | undefined {
  if (blocked.length === 0) return undefined;
  const found = WORDS.find(([sentence]) => blocked.some((words) => sentence.test(words)));
  return found?.[1] ?? "blocked: see w";
}

/** True if it would have to wait in line, were it to fail now. */
export function wouldWait({ notReady }: ServerView): boolean {
  return notReady.some((words) => words.startsWith("It would wait in line"));
}
