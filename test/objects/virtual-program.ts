// A store's program as its author would write it, in memory; and the ways in which one can be bad.

import { base64Of, bytesOfBase64 } from "../../base/base64.js";
import type { CommandLine, CommandTalk } from "../../base/world.js";
import { type CommandStoreSettings, openCommand } from "../../objects/stores/command.js";
import { bytesOf, digestOf, memoryWorld } from "./memory-world.js";

export const PROGRAM = "/opt/vms/locum-store";
export const TIME_MS = 10_000;

type Request = {
  readonly do: string;
  readonly type: string;
  readonly number: number;
  readonly name: string;
  readonly content: string;
  readonly only?: readonly { type: string; number: number }[];
};
type Answer = Partial<CommandTalk> & { lastsMs?: number };

/** Ends with an exit code and words on standard error. */
export const exits = (exitCode: number, errors = ""): Answer => ({
  end: { exitCode, signal: undefined },
  errors,
});
/** Ends well, with that on standard output. */
export const says = (text: string): Answer => ({ output: bytesOf(text) });

/** Objects in memory behind the agreement of docs/stores.md. */
export class VirtualProgram {
  readonly objects = new Map<string, { name: string; content: Uint8Array }>();
  /** What it was asked, in order: `put camera 4`. */
  readonly asked: string[] = [];
  lastsMs = 20;
  /** Answers in its place; `undefined`: it answers as it should. */
  bad: (request: Request) => Answer | undefined = () => undefined;

  readonly answer = (line: CommandLine, input: string): Answer => {
    const request = JSON.parse(input) as Request;
    const key = `${request.type} ${request.number}`;
    const { LOCUM_DO, LOCUM_TYPE, LOCUM_NUMBER } = line.environment ?? {};
    const told = [LOCUM_DO, LOCUM_TYPE, LOCUM_NUMBER]
      .filter((word) => word !== undefined)
      .join(" ");
    this.asked.push(told);
    return { lastsMs: this.lastsMs, ...(this.bad(request) ?? this.#answer(request, key)) };
  };

  #answer(request: Request, key: string): Answer {
    switch (request.do) {
      case "list":
        return says(this.#list(request));
      case "get": {
        const found = this.objects.get(key);
        if (found === undefined) return exits(3, `there is no ${key}`);
        return says(JSON.stringify({ content: base64Of(found.content) }));
      }
      case "put": {
        const content = bytesOfBase64(request.content) ?? new Uint8Array();
        this.objects.set(key, { name: request.name, content });
        return says(`${JSON.stringify({ reference: `id-${key}` })}\n`);
      }
      case "remove":
        return this.objects.delete(key) ? exits(0) : exits(3, `there is no ${key}`);
      default:
        return exits(0);
    }
  }

  #list({ only }: Request): string {
    const wanted = only?.map(({ type, number }) => `${type} ${number}`);
    const lines = [...this.objects].flatMap(([key, { name, content }]) => {
      const [type, number] = key.split(" ");
      const isWanted = wanted === undefined || wanted.includes(key);
      const entry = { type, number: Number(number), name, bytes: content.length };
      return isWanted ? [JSON.stringify({ ...entry, digest: digestOf(content) })] : [];
    });
    return `${lines.join("\n")}\n`;
  }
}

/** A store of such a program, with its own world. */
export function programStore(settings: Partial<CommandStoreSettings> = {}) {
  const world = memoryWorld();
  const program = new VirtualProgram();
  world.processes.program = program.answer;
  const opened = openCommand(world, {
    command: PROGRAM,
    timeMs: TIME_MS,
    outputBytesMax: 1024 * 1024,
    ...settings,
  });
  if (!opened.ok) throw new Error(opened.words);
  const until = world.clock.until.bind(world.clock);
  return { ...world, program, store: opened.value, until };
}
