// The feed from a backup agent's control socket: joins link/control-client.ts to the seam in feed.ts.
// The client reconnects by itself and gives every command an id; here an answer gets its words.

import type { Deadlines } from "../base/deadlines.js";
import type { Peer, World } from "../base/world.js";
import {
  type ControlClient,
  type ControlClientOptions,
  connectControl,
} from "../link/control-client.js";
import type { Feed, Listener } from "./feed.js";

/** A command is accepted or refused at once; what takes long goes on as `running`. */
const COMMAND_LIMIT_MS = 10_000;
const READ_LIMIT_MS = 5_000;

export type ControlFeedOptions = {
  readonly world: Pick<World, "clock" | "log" | "net" | "random">;
  readonly deadlines: Deadlines;
  readonly at: Peer;
  /** For the agent's record: `anna@north`. */
  readonly who: string;
};

/** Feeds an interface from the agent at a control socket. */
export function controlFeed({ world, deadlines, at, who }: ControlFeedOptions): Feed {
  let listener: Listener | undefined;
  let client: ControlClient | undefined;
  const on: ControlClientOptions["on"] = {
    view: (view) => listener?.view(view),
    connected: () => listener?.connected(),
    lost: (words, againInMs) => listener?.lost(words, againInMs),
  };
  const subscribe = { views: true, events: false };
  const connect = () => {
    client = connectControl({ world, deadlines, at, who, subscribe, on });
    return client;
  };
  return {
    subscribe: (given) => {
      listener = given;
      connect();
    },
    send: async (command) => {
      const answer = await (client ?? connect()).request(command, COMMAND_LIMIT_MS);
      if (answer.kind !== "outcome") return { kind: "unknown", words: "it was answered oddly" };
      if (answer.how === "unknown") return { kind: "unknown", words: answer.words };
      return { ...answer, how: answer.how };
    },
    readEvents: async (newest, server) => {
      const body = { kind: "readEvents", newest, server } as const;
      const answer = await (client ?? connect()).request(body, READ_LIMIT_MS);
      if (answer.kind === "events") return answer.happenings;
      throw new Error(answer.kind === "outcome" ? answer.words : "it was answered oddly");
    },
    retry: () => {
      if (client?.isConnected === true) return;
      client?.close();
      connect();
    },
    close: () => {
      listener = undefined;
      client?.close();
    },
  };
}
