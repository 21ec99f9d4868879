// How many of something, in words for people: one is not more.
//
// Decides the forms; knows nothing of what is counted.

const MORE = { is: "are", was: "were", has: "have" } as const;

/** `1 object`, `3 objects`, `1 copy`, `2 copies`; with a verb `1 object was`, `3 objects were`. */
export function counted(count: number, noun: string, verb?: keyof typeof MORE): string {
  const isOne = count === 1;
  const more = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  const words = `${count} ${isOne ? noun : more}`;
  if (verb === undefined) return words;
  return `${words} ${isOne ? verb : MORE[verb]}`;
}
