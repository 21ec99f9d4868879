// What stays where when a main is let go of although its objects are not at home: in words for whoever
// abandons them, and in fields for the record. Nothing is moved or removed by it.

import { counted } from "../../../proto/counted.js";
import { idKey, type ObjectId } from "../../../proto/object.js";
import type { ServerRecord } from "../record/record.js";
import { heldItems, mayBeHere } from "./movement.js";

/** Objects that are named in the sentence; the record has all of them that fit. */
const NAMED_MAX = 10;
const RECORDED_CHARS_MAX = 1_900;

export type Abandoned = {
  readonly words: string;
  readonly fields: Readonly<Record<string, string>>;
};

/** True if a main's objects are at home, as far as its record is certain. */
export function isAtHome({ custody, doubt }: Pick<ServerRecord, "custody" | "doubt">): boolean {
  return custody === "main" && doubt === "";
}

/** Says what stays here, what the main holds parked, and that nobody gives it back by himself. */
export function abandoned(
  record: Pick<ServerRecord, "name" | "custody" | "doubt" | "items">,
  store: string,
): Abandoned {
  const { name, custody, doubt, items } = record;
  const here = items.filter(mayBeHere);
  const held = heldItems(custody, items);
  const sentences = [
    `Abandoned: ${counted(here.length, "object")} of ${name} ${here.length === 1 ? "stays" : "stay"} in ${store}` +
      `${named(here)}, and run there until somebody removes them.`,
    held.length === 0
      ? `${name} was told to hold nothing.`
      : `${name} was told to hold ${held.length} parked and does not run them: ` +
        "locum main leave --abandon there, and where their copies are.",
    doubt === "" ? "" : `That is not certain: ${doubt}.`,
  ];
  const list = (ids: readonly ObjectId[]) => ids.map(idKey).join(", ").slice(0, RECORDED_CHARS_MAX);
  return {
    words: sentences.filter((words) => words !== "").join(" "),
    fields: {
      custody,
      here: String(here.length),
      hereObjects: list(here),
      parked: String(held.length),
      parkedObjects: list(held),
    },
  };
}

function named(ids: readonly ObjectId[]): string {
  if (ids.length === 0) return "";
  const some = ids.slice(0, NAMED_MAX).map(idKey).join(", ");
  const more = ids.length - NAMED_MAX;
  return more > 0 ? ` (${some} and ${more} more)` : ` (${some})`;
}
