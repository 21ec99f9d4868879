// Where a main's objects stand in the backup's store: `same`, `+N`, or a file-name pattern with the
// main's name in it.
//
// `same` and `+N` keep the store's own paths and change at most the number; a pattern gives every
// main paths of its own and keeps type and number. Knows no store: whoever asks for shared places
// says how an id becomes a path there.

import { idKey, isObjectNumber, OBJECT_NUMBER_MAX, type ObjectId } from "./object.js";
import { type Parsed, parsed, refused } from "./parsed.js";
import { type Pattern, parsePattern, pathOf } from "./pattern.js";
import { atOnce, inPieces } from "./pieces.js";

/** Largest N of `+N`. */
export const OFFSET_MAX = 1_000_000_000;

export type Place =
  | { readonly kind: "same" }
  /** The number there is the main's number + `by`. */
  | { readonly kind: "offset"; readonly by: number }
  /** A path with `{main}` and `{number}`. */
  | { readonly kind: "pattern"; readonly pattern: string };

/** An object's place: its id there, and its path if the place is a pattern. */
export type PlacedObject = { readonly id: ObjectId; readonly path: string | undefined };

/** Reads a place as a person writes it. */
export function parsePlace(text: string): Parsed<Place> {
  const trimmed = text.trim();
  if (trimmed === "same") return parsed({ kind: "same" });
  if (/^\+\s*\d+$/.test(trimmed)) {
    const by = Number(trimmed.slice(1));
    if (by >= 1 && by <= OFFSET_MAX) return parsed({ kind: "offset", by });
    return refused(`place "${trimmed}": N of +N goes from 1 to ${OFFSET_MAX}`);
  }
  if (trimmed.includes("{main}")) {
    const tried = parsePattern(trimmed, { main: "main" });
    return tried.ok ? parsed({ kind: "pattern", pattern: trimmed }) : tried;
  }
  return refused(
    `place "${trimmed}": allowed are \`same\`, \`+N\`, or a file name with {main} and {number}, such as {main}-camera{number}.conf`,
  );
}

/** The canonical text; `parsePlace` reads it back to an equal place. */
export function showPlace(place: Place): string {
  if (place.kind === "same") return "same";
  return place.kind === "offset" ? `+${place.by}` : place.pattern;
}

/** The pattern of a place with the main's name filled in; words if the name makes no path. */
export function patternOfPlace(
  place: Place & { readonly kind: "pattern" },
  main: string,
): Parsed<Pattern> {
  return parsePattern(place.pattern, { main });
}

/** Where an object of a main stands; words if there is no place for it. */
export function placeOf(place: Place, main: string, id: ObjectId): Parsed<PlacedObject> {
  if (place.kind === "same") return parsed({ id, path: undefined });
  if (place.kind === "offset") {
    const number = id.number + place.by;
    if (isObjectNumber(number)) return parsed({ id: { type: id.type, number }, path: undefined });
    return refused(`${idKey(id)} +${place.by} is above ${OBJECT_NUMBER_MAX}`);
  }
  const pattern = patternOfPlace(place, main);
  if (!pattern.ok) return pattern;
  const path = pathOf(pattern.value, id);
  if (path !== undefined) return parsed({ id, path });
  return refused(`${idKey(id)} has no place in "${pattern.value.text}"`);
}

/** Which of the main's ids stands at a place's id; `undefined` if none can. */
export function originOf(place: Place, id: ObjectId): ObjectId | undefined {
  if (place.kind !== "offset") return id;
  return id.number >= place.by ? { type: id.type, number: id.number - place.by } : undefined;
}

/** What one main would put into the store. */
export type Holding = {
  readonly main: string;
  readonly place: Place;
  readonly ids: readonly ObjectId[];
};

/** A place that two or more mains, or two objects of one, would take. */
export type SharedPlace = {
  readonly place: string;
  readonly holders: readonly { readonly main: string; readonly id: ObjectId }[];
};

/**
 * The places that are wanted twice. `ownPath` is where the store keeps an id of its own; without it
 * (a store without paths) ids are compared. Paths differ by more than case, for Windows' sake.
 * Objects without a place are not looked at: `placeOf` names them.
 */
export function sharedPlaces(
  holdings: readonly Holding[],
  ownPath: (id: ObjectId) => string | undefined = idKey,
): readonly SharedPlace[] {
  return atOnce(sharedPlacesPieces(holdings, ownPath));
}

/** The same in pieces. */
export function* sharedPlacesPieces(
  holdings: readonly Holding[],
  ownPath: (id: ObjectId) => string | undefined,
): Generator<undefined, readonly SharedPlace[]> {
  const taken = new Map<string, { place: string; holders: { main: string; id: ObjectId }[] }>();
  yield* inPieces(pathsOf(holdings, ownPath), ({ path, main, id }) => {
    const key = path.toLowerCase();
    const there = taken.get(key);
    if (there === undefined) taken.set(key, { place: path, holders: [{ main, id }] });
    else there.holders.push({ main, id });
  });
  const shared: SharedPlace[] = [];
  yield* inPieces(taken.values(), (there) => {
    if (there.holders.length > 1) shared.push(there);
  });
  return shared;
}

function* pathsOf(
  holdings: readonly Holding[],
  ownPath: (id: ObjectId) => string | undefined,
): Generator<{ readonly path: string; readonly main: string; readonly id: ObjectId }> {
  for (const { main, place, ids } of holdings) {
    const pathAt = placer(place, main, ownPath);
    for (const id of ids) {
      const path = pathAt(id);
      if (path !== undefined) yield { path, main, id };
    }
  }
}

/** `placeOf` as a path, the pattern read once for all of a main's objects. */
function placer(
  place: Place,
  main: string,
  ownPath: (id: ObjectId) => string | undefined,
): (id: ObjectId) => string | undefined {
  if (place.kind === "pattern") {
    const pattern = patternOfPlace(place, main);
    return pattern.ok ? (id) => pathOf(pattern.value, id) : () => undefined;
  }
  return (id) => {
    const there = placeOf(place, main, id);
    return there.ok ? ownPath(there.value.id) : undefined;
  };
}
