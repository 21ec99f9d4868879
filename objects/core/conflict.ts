// Three versions of one object, and which of them counts: what was applied, what the main has, what
// stands on the backup. Contents are compared by digest, never by time.
//
// Each side is, against what was applied: the same; changed, to a digest; doubtful, another digest of
// which nobody can say whether it is newer; absent, deleted there by a person; or unknown, because
// nobody can say what is there. Absence that could have another cause (a
// list that cannot be believed, a disk that was lost) is unknown, not absent: whoever asks decides
// that. Pure; knows no stores.

/** One side against what was applied. */
export type Side =
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly digest: string }
  | { readonly kind: "doubtful"; readonly digest: string }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown" };

/** Which version counts. */
export type Verdict =
  /** What stands on the backup goes home. */
  | "backup"
  /** What the main has goes into force there; what stands on the backup is removed. */
  | "main"
  /** Deleted on the main: removed from the backup too, a copy is kept. */
  | "deletedOnMain"
  /** Deleted on the backup: taken from the main too, a copy is kept. */
  | "deletedOnBackup"
  /** Deleted on both. */
  | "gone"
  /** Nothing is known of either: the copy that was applied goes home. */
  | "copy"
  /** Changed on both, differently: both are kept, a person decides. */
  | "conflict";

/**
 * Which version of an object counts that was applied on the backup.
 *
 * | main \ backup | same           | changed              | absent          | unknown |
 * |---------------|----------------|----------------------|-----------------|---------|
 * | same          | backup         | backup               | deletedOnBackup | main    |
 * | changed       | main           | backup if alike, else conflict | conflict | main   |
 * | doubtful      | conflict       | backup if alike, else conflict | conflict | main   |
 * | absent        | deletedOnMain  | conflict             | gone            | gone    |
 * | unknown       | backup         | backup               | copy            | copy    |
 *
 * Changed on one side: that side wins, unless that version may be the older one. Where both changed to
 * the same content there is nothing to decide. Where the main is unknown nothing of it is overwritten:
 * its place is looked at by the put.
 */
export function verdictOf(main: Side, backup: Side): Verdict {
  switch (main.kind) {
    case "same":
      if (backup.kind === "absent") return "deletedOnBackup";
      return backup.kind === "unknown" ? "main" : "backup";
    case "changed":
    case "doubtful":
      if (backup.kind === "absent") return "conflict";
      if (backup.kind === "changed" || backup.kind === "doubtful") {
        return main.digest === backup.digest ? "backup" : "conflict";
      }
      return main.kind === "doubtful" && backup.kind === "same" ? "conflict" : "main";
    case "absent":
      if (backup.kind === "same") return "deletedOnMain";
      return backup.kind === "changed" || backup.kind === "doubtful" ? "conflict" : "gone";
    case "unknown":
      return backup.kind === "absent" || backup.kind === "unknown" ? "copy" : "backup";
  }
}

/**
 * Which version of an object counts that never stood on the backup: the main's, whatever was done to
 * it there; of an unknown main the copy of its settings backup.
 */
export function verdictUnmoved(main: Side): Verdict {
  if (main.kind === "absent") return "gone";
  return main.kind === "unknown" ? "copy" : "main";
}

/** What may be concluded from what a side shows. */
export type SideKnown = {
  /** What is missing was deleted by somebody. */
  readonly isAbsenceKnown: boolean;
  /** Nothing of its memory was lost: what is different was changed after it was applied. */
  readonly isMemoryWhole: boolean;
};

/** A side by the digest found there; `undefined`: nothing was found. */
export function sideOf(applied: string, found: string | undefined, known: SideKnown): Side {
  if (found === undefined) return { kind: known.isAbsenceKnown ? "absent" : "unknown" };
  if (found === applied) return { kind: "same" };
  return { kind: known.isMemoryWhole ? "changed" : "doubtful", digest: found };
}

/**
 * True if so few of the objects that should be there are that the rest cannot be taken for deleted:
 * none, or less than half. An unmounted folder is not an empty server.
 */
export function isTooFew(there: number, expected: number): boolean {
  return expected > 0 && there * 2 < expected;
}
