// How one setting is defined, once: its type, range, default, help, and the error outside it. The
// command line, the settings file's schema, the interface and the reference are made from these.
//
// A setting is text where people are (command line, interface, wire) and a plain JSON value where
// programs are (settings file, code). `parse` is the only way from the one to the other.

import { parseChoice, showChoice } from "./choice.js";
import { CHOICE_CHARS_MAX } from "./limits.js";
import { parsePlace, showPlace } from "./place.js";

/** A value that was refused, in words that name the setting, the value and what is allowed. */
export type SettingRefused = { readonly refused: string };

export type Setting<T> = {
  /** As people know it: `Wait for reconnection`. */
  readonly title: string;
  /** Written after a value: `s`; empty for none. */
  readonly unit: string;
  /** Undefined: there is none, it must be given. */
  readonly default: T | undefined;
  /** What is allowed, for help, interface and errors: `0–65535 s, whole; 0 = at once`. */
  readonly range: string;
  readonly help: string;
  /** For the settings file. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly parse: (text: string) => T | SettingRefused;
  /** The text that `parse` takes back, without the unit. */
  readonly show: (value: T) => string;
  /** Takes effect in a later version: any value but the default is refused with these words. */
  readonly notYet?: string;
};

/** True if a value was refused. */
export function isRefused(value: unknown): value is SettingRefused {
  return typeof value === "object" && value !== null && "refused" in value;
}

type About = { readonly title: string; readonly help: string; readonly notYet?: string };
type NumberRange = { readonly min: number; readonly max: number; readonly whole: boolean };

/** A number within a range, both ends allowed. `note` is added to the range in words. */
export function number(
  about: About & NumberRange & { default: number; unit: string; note?: string },
): Setting<number> {
  const { min, max, whole, unit, title } = about;
  const inUnit = unit === "" ? "" : ` ${unit}`;
  const range = `${min}–${max}${inUnit}${about.note === undefined ? "" : `, ${about.note}`}`;
  return {
    ...described(about),
    unit,
    default: about.default,
    range,
    schema: { type: whole ? "integer" : "number", minimum: min, maximum: max },
    show: (value) => String(value),
    parse: (text) => {
      const digits = text.trim().replace(unit === "" ? /$^/ : new RegExp(`\\s*${unit}$`), "");
      const value = /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
      if (!(value >= min && value <= max) || (whole && !Number.isInteger(value))) {
        const given = /^-?[\d.]+$/.test(text.trim())
          ? `${text.trim()}${inUnit}`
          : `"${text.trim()}"`;
        return { refused: `${title} ${given} is outside ${range}.` };
      }
      return value;
    },
  };
}

/** On or off. */
export function onOff(about: About & { default: boolean }): Setting<boolean> {
  return {
    ...described(about),
    unit: "",
    default: about.default,
    range: "on, off",
    schema: { type: "boolean" },
    show: (value) => (value ? "on" : "off"),
    parse: (text) => {
      const word = text.trim().toLowerCase();
      if (["on", "true", "yes"].includes(word)) return true;
      if (["off", "false", "no"].includes(word)) return false;
      return { refused: `${about.title} ${text.trim()} is neither on nor off.` };
    },
  };
}

/** One of a few words. */
export function choice<const W extends string>(
  about: About & { words: readonly W[]; default: W },
): Setting<W> {
  const range = about.words.join(", ");
  return {
    ...described(about),
    unit: "",
    default: about.default,
    range,
    schema: { enum: about.words },
    show: (value) => value,
    parse: (text) =>
      about.words.find((word) => word === text.trim()) ?? {
        refused: `${about.title} "${text.trim()}" is none of ${range}.`,
      },
  };
}

/** Free text under a rule. `problem` answers words after "is", or undefined if the text is good. */
export function text(
  about: About & {
    range: string;
    default: string | undefined;
    problem: (value: string) => string | undefined;
  },
): Setting<string> {
  return {
    ...described(about),
    unit: "",
    default: about.default,
    range: about.range,
    schema: { type: "string", maxLength: TEXT_CHARS_MAX },
    show: (value) => value,
    parse: (given) => {
      const value = given.trim();
      const problem =
        value.length > TEXT_CHARS_MAX ? `longer than ${TEXT_CHARS_MAX}` : about.problem(value);
      return problem === undefined
        ? value
        : {
            refused: `${about.title} "${shortened(value)}" is ${problem}; allowed: ${about.range}.`,
          };
    },
  };
}

/** The objects setting. In the settings file it is the canonical text. */
export function objectChoice(about: About): Setting<string> {
  return {
    ...text({ ...about, default: "none", range: "none, all, or a list", problem: () => undefined }),
    parse: (given) => {
      const choice = parseChoice(given);
      return choice.ok ? showChoice(choice.value) : { refused: `${about.title}: ${choice.words}.` };
    },
  };
}

/** The place-as setting. In the settings file it is the canonical text. */
export function placement(about: About): Setting<string> {
  return {
    ...text({ ...about, default: "same", range: "same, +N, {main}…", problem: () => undefined }),
    parse: (given) => {
      const place = parsePlace(given);
      return place.ok ? showPlace(place.value) : { refused: `${about.title}: ${place.words}.` };
    },
  };
}

const TEXT_CHARS_MAX = CHOICE_CHARS_MAX;

function described(about: About): Pick<Setting<never>, "title" | "help" | "notYet"> {
  return {
    title: about.title,
    help: about.help,
    ...(about.notYet === undefined ? {} : { notYet: about.notYet }),
  };
}

function shortened(value: string): string {
  return value.length <= 80 ? value : `${value.slice(0, 79)}…`;
}
