// What a person did to this main while no agent ran, in words: kept in the journal until a backup agent
// was told, so that it stands in an event log as any other act.

import { WORDS_CHARS_MAX } from "../../proto/limits.js";
import { utcText } from "../../proto/utc.js";
import type { StateJournal } from "./state-journal.js";

/** What is kept already, and one more act now. */
export function alsoByHand(
  { state }: Pick<StateJournal, "state">,
  wallMs: number,
  act: string,
): string {
  const now = `${utcText(wallMs)}: ${act}`;
  return (state.byHand === "" ? now : `${state.byHand}; ${now}`).slice(0, WORDS_CHARS_MAX);
}
