// Asks a running main agent over its control socket: one line out, one line in.

import { Deadlines } from "../../base/deadlines.js";
import type { World } from "../../base/world.js";
import {
  CONTROL_LINE_BYTES_MAX,
  type ControlAnswer,
  type ControlAsk,
  controlPath,
} from "./control-server.js";

/** An agent that is well answers within milliseconds. */
const ANSWER_MS_MAX = 5_000;

/** `absent`: no agent runs there. `broken`: something runs there and did not answer as an agent. */
export type ControlReply =
  | { readonly kind: "answer"; readonly answer: ControlAnswer }
  | { readonly kind: "absent" | "broken"; readonly words: string };

/** Asks the agent of a folder. */
export function askAgent(
  world: Pick<World, "net" | "clock">,
  folder: string,
  ask: ControlAsk,
  name = "",
): Promise<ControlReply> {
  return new Promise((resolve) => {
    const deadlines = new Deadlines(world.clock);
    const wire = world.net.dial({ kind: "local", path: controlPath(folder) });
    const decoder = new TextDecoder();
    let text = "";
    const end = (reply: ControlReply) => {
      deadlines.set(limit, undefined);
      wire.onBytes = () => {};
      wire.onClose = () => {};
      wire.close();
      resolve(reply);
    };
    const limit = deadlines.add(() =>
      end({ kind: "broken", words: `no answer within ${ANSWER_MS_MAX / 1_000} s` }),
    );
    deadlines.set(limit, world.clock.nowMs() + ANSWER_MS_MAX);
    wire.onBytes = (bytes) => {
      text += decoder.decode(bytes, { stream: true });
      if (text.length > CONTROL_LINE_BYTES_MAX) end({ kind: "broken", words: "it says too much" });
      else if (text.includes("\n")) end(replyOf(text));
    };
    wire.onClose = (how, words) =>
      end({ kind: how === "unreached" ? "absent" : "broken", words: words });
    wire.send(new TextEncoder().encode(`${JSON.stringify({ ask, name })}\n`));
  });
}

function replyOf(text: string): ControlReply {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && "ok" in parsed) {
      return { kind: "answer", answer: parsed as ControlAnswer };
    }
  } catch {
    // Said below.
  }
  return { kind: "broken", words: "its answer is not understood" };
}
