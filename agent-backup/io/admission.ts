// Is this Hello welcome? The rules at the door, before anything is believed: known name, one machine
// per name, one backup per main, no epoch above ours, no earlier boot.
//
// Pure. A refusal is words for both sides; it changes nothing. (Keys join these rules later.)

import type { Hello, RefusedCode } from "../../proto/messages.js";

/** What is known of the main that the Hello names. */
export type Known = {
  readonly instance: string;
  readonly boot: bigint;
  readonly epoch: bigint;
  /** Why custody is not certain; empty: it is. */
  readonly doubt: string;
  /** The present link's other end, if one is open. */
  readonly linkedFrom: string | undefined;
};

export type Admission =
  /** `isOther`: another machine, or a main that lost its disk, comes under a name known before. */
  | { readonly kind: "welcome"; readonly isOther: boolean }
  | { readonly kind: "refused"; readonly code: RefusedCode; readonly words: string };

/** Judges one Hello of the given boot against what is known. */
export function admit(
  hello: Hello,
  boot: bigint,
  known: Known | undefined,
  backup: { readonly id: string; readonly name: string },
): Admission {
  const { name } = hello;
  if (known === undefined) {
    return refused("unknownName", `${backup.name} does not monitor a server "${name}"`);
  }
  if (hello.backupId !== "" && hello.backupId !== backup.id) {
    return refused(
      "foreignBackup",
      `${name} belongs to another backup agent, not to ${backup.name}`,
    );
  }
  const isOther = known.instance !== "" && known.instance !== hello.instance;
  if (isOther && known.linkedFrom !== undefined) {
    return refused(
      "nameInUse",
      `two mains are named "${name}": the other one is linked from ${known.linkedFrom}; rename one`,
    );
  }
  if (!isOther && boot < known.boot) {
    return refused("invalid", `${name} said boot ${boot}, but boot ${known.boot} was heard before`);
  }
  if (hello.epoch > known.epoch) {
    return refused(
      "epochAhead",
      `${name} has epoch ${hello.epoch}, ${backup.name} has ${known.epoch}: the records of ` +
        `${backup.name} are older than the main's; nothing is done for it until they are set right`,
    );
  }
  if (known.doubt !== "") {
    return refused(
      "epochAhead",
      `${backup.name} is not certain who holds the objects of ${name} (${known.doubt}); ` +
        "nothing is done for it until an operator has confirmed it",
    );
  }
  return { kind: "welcome", isOther };
}

function refused(code: RefusedCode, words: string): Admission {
  return { kind: "refused", code, words };
}
