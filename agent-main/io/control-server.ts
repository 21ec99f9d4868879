// The agent's own control socket: the lock of its folder, and three questions of the command line.
//
// One JSON line in, one JSON line out, then the wire is closed. Whoever sends more than the bound,
// or anything else, is answered with words and let go. Decides nothing.

import { joinPath } from "../../base/path.js";
import { isListenRefused, type Listener, type Wire, type World } from "../../base/world.js";
import { CONTROL_CLIENTS_MAX } from "../../proto/limits.js";

/** Largest request and largest answer. */
export const CONTROL_LINE_BYTES_MAX = 64 * 1024;

export type ControlAsk = "status" | "start" | "takeBack";
export type ControlAnswer = { readonly ok: boolean } & Readonly<Record<string, unknown>>;

/** Where the agent of a folder listens. */
export function controlPath(folder: string): string {
  return joinPath(folder, "control.sock");
}

/** Takes the folder for this process; words if another agent has it, or it cannot be used. */
export async function takeFolder(
  world: Pick<World, "net">,
  folder: string,
  answer: (ask: ControlAsk, name: string) => ControlAnswer,
): Promise<Listener | string> {
  let clients = 0;
  const listener = await world.net.listen({ kind: "local", path: controlPath(folder) }, (wire) => {
    if (clients >= CONTROL_CLIENTS_MAX) {
      reply(wire, { ok: false, words: `more than ${CONTROL_CLIENTS_MAX} programs ask at once` });
      return;
    }
    clients += 1;
    serve(wire, answer, () => {
      clients -= 1;
    });
  });
  if (!isListenRefused(listener)) return listener;
  if (listener.kind === "in-use") {
    return `A main agent runs already in ${folder}; use another --dir, or stop it first.`;
  }
  return `The folder ${folder} cannot be used: ${listener.words}.`;
}

function serve(
  wire: Wire,
  answer: (ask: ControlAsk, name: string) => ControlAnswer,
  over: () => void,
): void {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  const end = (with_: ControlAnswer) => {
    wire.onBytes = () => {};
    wire.onClose = () => {};
    reply(wire, with_);
    over();
  };
  wire.onClose = over;
  wire.onBytes = (chunk) => {
    bytes += chunk.length;
    if (bytes > CONTROL_LINE_BYTES_MAX) {
      end({ ok: false, words: `a request has at most ${CONTROL_LINE_BYTES_MAX} bytes` });
      return;
    }
    text += decoder.decode(chunk, { stream: true });
    const line = text.split("\n", 2);
    if (line.length < 2) return;
    const ask = askOf(line[0] ?? "");
    if (ask === undefined) {
      end({
        ok: false,
        words: 'known requests: {"ask":"status"}, "start", "takeBack" with "name"',
      });
    } else end(answer(ask.what, ask.name));
  };
}

/** The name is what was typed to force it; empty: nothing was. */
function askOf(line: string): { readonly what: ControlAsk; readonly name: string } | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== "object" || parsed === null || !("ask" in parsed)) return undefined;
    const what = ASKS.find((ask) => ask === parsed.ask);
    const name = "name" in parsed && typeof parsed.name === "string" ? parsed.name : "";
    return what === undefined ? undefined : { what, name };
  } catch {
    return undefined;
  }
}

const ASKS: readonly ControlAsk[] = ["status", "start", "takeBack"];

function reply(wire: Wire, answer: ControlAnswer): void {
  wire.send(new TextEncoder().encode(`${JSON.stringify(answer)}\n`));
  wire.close();
}
