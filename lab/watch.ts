// What the backup's agent shows of its mains, kept current over its control socket.

import { Deadlines } from "../base/deadlines.js";
import { realWorld } from "../base/node/world.js";
import { connectControl } from "../link/control-client.js";
import type { ServerView } from "../proto/view.js";
import type { Machine } from "./machine.js";

export type Watch = {
  /** A main as last shown, or undefined if it was not shown. */
  server(name: string): ServerView | undefined;
  close(): void;
};

/** Subscribes to the agent of the backup. It stays subscribed until closed. */
export function watchBackup(backup: Machine): Watch {
  const servers = new Map<string, ServerView>();
  // What a lost connection means, the story's own limits decide.
  const world = realWorld({ log: () => {} });
  const client = connectControl({
    world,
    deadlines: new Deadlines(world.clock),
    at: { kind: "local", path: controlSocketOf(backup) },
    who: "lab",
    subscribe: { views: true, events: false },
    on: {
      view: (view) => {
        if (view.full) servers.clear();
        for (const name of view.removed) servers.delete(name);
        for (const server of view.servers) servers.set(server.name, server);
      },
    },
  });
  return { server: (name) => servers.get(name), close: () => client.close() };
}

/** Where the agent of a backup answers operators. */
export function controlSocketOf(backup: Machine): string {
  return `${backup.folder}/backup/control.sock`;
}
