// A backup agent's side of the control socket: many operators' programs at once.
//
// Views are asked of the agent at most ten times a second, encoded once for all clients that need
// the same, and given piece by piece as fast as each client takes them: a client that does not keep
// up skips what it missed and gets a fresh full view. Commands are done once per id. Knows nothing of
// sockets and roles beyond what `accept` is told; what a command means is the agent's.

import type { Deadlines } from "../base/deadlines.js";
import type { Wire, World } from "../base/world.js";
import { encodeReply } from "../proto/control.js";
import type { ControlCommand } from "../proto/control-command.js";
import { encodeFrame } from "../proto/frame.js";
import { CONTROL_CLIENTS_MAX, CONTROL_FRAME_BYTES_MAX } from "../proto/limits.js";
import type { ReadGaps, ReadHistory } from "../proto/report.js";
import type { Happening, Outcome, View } from "../proto/view.js";
import { type Asker, ControlSession, type ReportReply, type Role } from "./control-session.js";
import { Outcomes } from "./outcomes.js";
import { ViewCache } from "./view-cache.js";

export type ControlServerOptions = {
  readonly world: Pick<World, "clock" | "log">;
  readonly deadlines: Deadlines;
  /**
   * What changed after the view of that sequence; `undefined`: everything. May answer a full view
   * where it does not know. Flashes are those after that sequence. The role is filled in here.
   */
  view(since: number | undefined): View;
  /** Does a command; called once per id. */
  command(command: ControlCommand, asker: Asker): Outcome | Promise<Outcome>;
  /** The newest events of one server, or of all (an empty name), oldest of them first. */
  readEvents(newest: number, server: string): readonly Happening[];
  /** A report of one server. */
  readReport(asked: ReadGaps | ReadHistory): Promise<ReportReply>;
};

export type ControlServer = {
  /** Takes a client. `who`: proved by its key; else what it says of itself is recorded. */
  accept(wire: Wire, client: { readonly role: Role; readonly who?: string }): void;
  /** Something in the view has changed. */
  changed(): void;
  /** An event was recorded: for those who follow events. */
  happened(happening: Happening): void;
  /** Clients connected now. */
  readonly clients: number;
  /** Ends all clients. */
  close(): void;
};

/** Ten views a second: a screen is read, not played. */
export const VIEW_EVERY_MS = 100;

/** Makes the server half; the agent listens and gives it the wires. */
export function controlServer(options: ControlServerOptions): ControlServer {
  const { world, deadlines } = options;
  const sessions = new Set<ControlSession>();
  const outcomes = new Outcomes();
  const cache = new ViewCache(options.view);
  const tick = deadlines.add(() => send());
  let sentAtMs = Number.NEGATIVE_INFINITY;
  let isDue = false;

  function send(): void {
    isDue = false;
    sentAtMs = world.clock.nowMs();
    cache.clear();
    for (const session of sessions) session.tick();
  }

  function schedule(): void {
    if (isDue) return;
    isDue = true;
    deadlines.set(tick, Math.max(world.clock.nowMs(), sentAtMs + VIEW_EVERY_MS));
  }

  return {
    accept: (wire, client) => {
      if (sessions.size >= CONTROL_CLIENTS_MAX) {
        const words = `${CONTROL_CLIENTS_MAX} programs are connected already`;
        world.log("warn", "control.refused", { peer: wire.peer, words });
        const body = { kind: "outcome", how: "refused", words, reasons: [] } as const;
        wire.send(encodeFrame(encodeReply({ id: "", body }), CONTROL_FRAME_BYTES_MAX));
        wire.close();
        return;
      }
      const session: ControlSession = new ControlSession({
        wire,
        role: client.role,
        who: client.who,
        cache,
        log: world.log,
        command: (request, asker) =>
          outcomes.once(request, () => options.command(request.body, asker)),
        readEvents: options.readEvents,
        readReport: options.readReport,
        wantsTick: schedule,
        ended: () => sessions.delete(session),
      });
      sessions.add(session);
    },
    changed: () => {
      cache.clear();
      for (const session of sessions) session.changed();
      if (sessions.size > 0) schedule();
    },
    happened: (happening) => {
      for (const session of sessions) session.happened(happening);
      if (sessions.size > 0) schedule();
    },
    get clients() {
      return sessions.size;
    },
    close: () => {
      deadlines.set(tick, undefined);
      for (const session of [...sessions]) session.close("the backup agent ends");
    },
  };
}
