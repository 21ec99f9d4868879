// How a slip on the command line is answered: in a sentence, without a label in front.
//
// Commander writes the sentence and ends the command; which exit status that has is up to the
// program (2: nothing was changed).

import { type Command, InvalidArgumentError } from "commander";

/** Adds what every operator's command has. */
export function commonOptions(command: Command): Command {
  return command
    .configureOutput({ outputError: (text, write) => write(plainRefusal(text)) })
    .option("--json", "for programs: JSON instead of words")
    .option("--dir <folder>", "where the agents keep everything, instead of the usual place");
}

/** `error: unknown option '--x'` as a sentence: `Unknown option '--x'.` */
export function plainRefusal(text: string): string {
  const words = text.replace(/^error: /, "").trimEnd();
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return `${/[.?!)]$/.test(sentence) ? sentence : `${sentence}.`}\n`;
}

/** The narrowest terminal that help is written for, less one. */
const HELP_COLUMNS = 79;

/** What stands below the options of a help, its paragraphs broken for any terminal. */
export function helpEnd(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  return `\n${paragraphs.map((one) => broken(one.split(/\s+/))).join("\n\n")}`;
}

function broken(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const isFull = last === undefined || last.length + 1 + word.length > HELP_COLUMNS;
    if (isFull) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}

/** Reads a whole number within a range. */
export function wholeWithin(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a whole number, ${min}–${max}.`);
  };
}
