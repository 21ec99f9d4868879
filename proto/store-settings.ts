// The settings of a store, which both agents have: what it is, where, within which limits; and what
// must be given for the one that is meant.

import { parsePattern } from "./pattern.js";
import { choice, number, text } from "./setting.js";

/** A command line, or nothing. */
export const command = (title: string, help: string) =>
  text({ title, default: "", range: "a command line, or nothing", problem: () => undefined, help });

/** Words if a path is not absolute, for use after "is". */
export function notAbsolute(path: string): string | undefined {
  return /^(\/|[A-Za-z]:[\\/])/.test(path) ? undefined : "not absolute";
}

/** Where the objects are. */
export const STORE_SETTINGS = {
  store: choice({
    title: "Store",
    words: ["folder", "command"],
    default: "folder",
    help: "Where the objects are: files of a folder, or whatever a program of yours says.",
  }),
  folder: text({
    title: "Folder",
    default: "",
    range: "an absolute path; must be given for store folder",
    problem: (value) => (value === "" ? undefined : notAbsolute(value)),
    help: "The folder that holds one file per object.",
  }),
  storeCommand: text({
    title: "Store command",
    default: "",
    range: "a command line; must be given for store command",
    problem: () => undefined,
    help:
      "Lists, gets, puts, removes and checks objects: run once for each question, which it reads as " +
      "JSON from standard input (docs/stores.md). Never write a secret into it: arguments are seen by all.",
  }),
  storeTimeLimit: number({
    title: "Store time limit",
    default: 10,
    min: 1,
    max: 30,
    whole: true,
    unit: "s",
    help: "How long the store command may take for one question before it is killed with its children.",
  }),
  storeOutputLimit: number({
    title: "Store output limit",
    default: 32,
    min: 1,
    max: 256,
    whole: true,
    unit: "MiB",
    help: "How much the store command may write for one list: 100,000 objects are about 20 MiB.",
  }),
  pattern: text({
    title: "Pattern",
    default: "camera{number}.conf",
    range: "a file name with {number}",
    problem: (value) => {
      const pattern = parsePattern(value);
      return pattern.ok ? undefined : `not a pattern (${pattern.words})`;
    },
    help: "Which files are objects: type and number are read from the name.",
  }),
  nameKey: text({
    title: "Name key",
    default: "",
    range: "a key, or nothing for the file name",
    problem: () => undefined,
    help: "The key inside the file (INI, JSON, YAML) that holds the object's name.",
  }),
  reload: command(
    "Reload command",
    "Run once per burst of changes, so that whoever uses the folder reads it again.",
  ),
} as const;

/** What must be given for the store that is meant, by title. */
export function storeMissing(given: {
  readonly store?: unknown;
  readonly folder?: unknown;
  readonly storeCommand?: unknown;
}): readonly string[] {
  const isEmpty = (value: unknown) => value === undefined || value === "";
  if (given.store === "command") return isEmpty(given.storeCommand) ? ["Store command"] : [];
  return isEmpty(given.folder) ? ["Folder"] : [];
}

/** The relations between the settings of a store, each broken one in words. */
export function checkStore(settings: {
  readonly store: string;
  readonly reload: string;
}): readonly string[] {
  if (settings.store !== "command" || settings.reload === "") return [];
  return ["Reload command is of store folder: the store command tells the application itself."];
}
