// Where a main's objects stand in the backup's store: at the same number, at number + N, or under a
// file name made from a pattern that has the main's name in it.
//
// Decides the text form only; objects/stores/placed.ts applies it to a store.

export type PlaceAs =
  | { readonly kind: "same" }
  | { readonly kind: "plus"; readonly add: number }
  | { readonly kind: "pattern"; readonly pattern: string };

const ADD_MAX = 1_000_000_000;
const ALLOWED =
  'same, +N (1 to 1000000000), or a file name pattern with {main} and {number}, such as "{main}-camera{number}.conf"';

/** A placement, or words that say what is allowed. */
export function parsePlaceAs(text: string): PlaceAs | string {
  const plain = text.trim();
  if (plain === "same") return { kind: "same" };
  if (/^\+\d+$/.test(plain)) {
    const add = Number(plain.slice(1));
    if (add < 1 || add > ADD_MAX) return `${plain} is outside +1 to +${ADD_MAX}`;
    return { kind: "plus", add };
  }
  if (!plain.includes("{main}") || !plain.includes("{number}")) {
    return `"${plain}" is not a place; allowed: ${ALLOWED}`;
  }
  return { kind: "pattern", pattern: plain };
}

/** The canonical text; `parsePlaceAs` gives an equal placement back. */
export function showPlaceAs(place: PlaceAs): string {
  if (place.kind === "same") return "same";
  return place.kind === "plus" ? `+${place.add}` : place.pattern;
}
