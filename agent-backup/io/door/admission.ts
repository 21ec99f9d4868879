// Is this Hello welcome? The rules at the door, before anything is believed: the name whose key was
// proved, known to us, one machine per name, one backup per main, no epoch above ours but from a main
// of ours, no earlier boot.
//
// Pure. A refusal is words for both sides; it changes nothing.

import type { Hello, RefusedCode } from "../../../proto/messages.js";

/** What is known of the main that the Hello names. */
export type Known = {
  readonly instance: string;
  readonly boot: bigint;
  readonly epoch: bigint;
  /** The epoch is being raised, or what was raised is on its way to the disk. */
  readonly isRaising: boolean;
  /** The present link's other end, if one is open. */
  readonly linkedFrom: string | undefined;
};

export type Admission =
  /**
   * `isOther`: another machine, or a main that lost its disk, comes under a name known before.
   * `isAhead`: one of ours knows more than this agent's disk.
   */
  | { readonly kind: "welcome"; readonly isOther: boolean; readonly isAhead: boolean }
  | { readonly kind: "refused"; readonly code: RefusedCode; readonly words: string };

/** True if a Hello speaks for the name whose key was proved on its link. */
export function speaksForItself(hello: Pick<Hello, "name">, identity: string | undefined): boolean {
  return hello.name.toLowerCase() === identity?.toLowerCase();
}

/** The refusal of a Hello that speaks for another. */
export function foreignName(hello: Pick<Hello, "name">, identity: string): string {
  return (
    `it proved the key of "${identity}" and says that it is "${hello.name}": set its name to ` +
    `"${identity}", or give it the key of "${hello.name}"`
  );
}

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
      `${name} belongs to another backup agent, not to ${backup.name}. Was the disk of ` +
        `${backup.name} lost? Then give it an empty --dir and an export of the old one: locum backup ` +
        `import-state FILE. Is ${backup.name} another server for good? Then locum main leave on ${name}`,
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
  const isAhead = hello.epoch > known.epoch;
  if (isAhead && hello.backupId === "") {
    return refused(
      "epochAhead",
      `${name} has epoch ${hello.epoch} and belongs to no backup agent; ${backup.name} has ` +
        `${known.epoch}. Run locum main leave on ${name}: it begins anew then`,
    );
  }
  if (isAhead && known.isRaising) {
    return refused(
      "epochAhead",
      `${name} has epoch ${hello.epoch}, and ${backup.name} is just deciding about it under ` +
        `${known.epoch}; it tries again by itself`,
    );
  }
  return { kind: "welcome", isOther, isAhead };
}

function refused(code: RefusedCode, words: string): Admission {
  return { kind: "refused", code, words };
}
