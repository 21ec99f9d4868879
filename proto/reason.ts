// Why something is not done, or would not be: a fixed word for programs and for the few cells of a
// column, and a sentence for people.
//
// Kinds are never renamed; a newer agent may have more of them, so a reader takes any word. The
// sentence has the numbers and what to do, and may change with every version. Pure data.

/** Every kind of reason that this version gives, by what it is about. */
export const REASON_KINDS = [
  // What a takeover needs.
  "objectsNotChosen",
  "backupMissing",
  "backupEmpty",
  "storeSilent",
  "journalUnwritten",
  "custodyInDoubt",
  "diskInDoubt",
  // How it is set.
  "automaticOff",
  "priorityNever",
  "isOff",
  // What an operator ordered.
  "held",
  "cancelled",
  "inMaintenance",
  "maintenanceOverrun",
  "flapLocked",
  // What this agent thinks of itself.
  "waitsForLook",
  "waitsForWitness",
  "waitsForMain",
  "noWay",
  "wayUnknown",
  "witnessesSilent",
  "vanishedTogether",
  "agentWasAway",
  "agentWasCutOff",
  // Its turn.
  "inLine",
  "waitsForLease",
  "wouldWait",
  // Leases: what the main may run without being heard.
  "promised",
  "standDownNotInForce",
  "stopCutShort",
  // What it is doing, or where its objects are.
  "isRunning",
  "isStarting",
  "notRunning",
  "bothMayRun",
  "switchingOver",
  "onTheMove",
  "notAtHome",
  "atHome",
  // What would make some objects fail.
  "leftOut",
  "placesOccupied",
  "placesShared",
  "pingNotKnown",
  // Beside reasons of these kinds.
  "alarm",
  "backupFailed",
  "toBeConfirmed",
  "passed",
  "other",
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** One reason as this version makes it: its kind, and a sentence with its numbers and what to do. */
export type Reason = { readonly kind: ReasonKind; readonly words: string };

/** One as it is read: of a kind that this version may not know. */
export type SaidReason = { readonly kind: string; readonly words: string };

/** The sentences, one after another. */
export function wordsOf(reasons: readonly SaidReason[]): string {
  return reasons.map(({ words }) => words).join(" ");
}

/** A sentence that belongs to no kind, as a reason of its own. */
export function reasonOf(said: string | SaidReason): SaidReason {
  return typeof said === "string" ? { kind: "other", words: said } : said;
}
