// From what Ink reads of the keyboard to the names of keys in the table: `up`, `enter`, `ctrl-l`, or
// the character itself. Several different characters in one read are no keys but a paste that its
// terminal did not mark; only a held key repeats.

/** What Ink tells of a key, as far as it matters here. */
export type RawKey = {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageDown: boolean;
  readonly pageUp: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly tab: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly meta: boolean;
};

export type Input =
  | { readonly kind: "keys"; readonly keys: readonly string[] }
  | { readonly kind: "paste"; readonly text: string };

const NAMED: readonly (readonly [keyof RawKey, string])[] = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "pageup"],
  ["pageDown", "pagedown"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "esc"],
  ["backspace", "backspace"],
  ["delete", "backspace"],
];

/** Names what was pressed. */
export function readInput(input: string, key: RawKey): Input {
  if (key.tab) return keys(key.shift ? "shift-tab" : "tab");
  const named = NAMED.find(([flag]) => key[flag]);
  if (named !== undefined) return keys(named[1]);
  if (key.ctrl) return input.length === 1 ? keys(`ctrl-${input}`) : keys();
  // Escape and a letter in one read: escape is meant at least, and the letter perhaps not.
  if (key.meta) return keys("esc");
  if (input === "\n" || input === "\r") return keys("enter");
  const characters = [...input];
  if (characters.every((character) => character === characters[0])) return keys(...characters);
  return { kind: "paste", text: input };
}

const keys = (...names: readonly string[]): Input => ({ kind: "keys", keys: names });
