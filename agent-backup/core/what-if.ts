// What if these mains failed now? Who would be taken over, in which order, when, and who would not.
//
// Asks the very rules that a real failure meets: permission for each, and the line for all. Pure;
// changes nothing. Evidence of the moment (a witness's answer) is assumed to come.

import type { Reason } from "../../proto/reason.js";
import type { WhatIfEntry } from "../../proto/view.js";
import { type Asking, type Away, turns } from "./fleet.js";
import { mayByItself } from "./permission.js";
import { deadlineAtMs } from "./server/due.js";
import type { Judging } from "./server/facts.js";
import type { Server } from "./server.js";

const SILENT_PERIODS = 3;
const MINUTE_MS = 60_000;

type Verdict = {
  readonly server: Server;
  readonly inMs: number;
  readonly reasons: readonly Reason[];
};

/** Answers for each of the servers, those that are taken over first, in their order. */
export function whatIf(servers: readonly Server[], now: Judging): readonly WhatIfEntry[] {
  const verdicts = servers.map((server) => verdictOf(server, now));
  const joint = jointFailure(servers, now);
  const able = verdicts
    .filter(({ reasons }) => reasons.length === 0 && joint === undefined)
    .sort((a, b) => a.inMs - b.inMs);
  const granted: { verdict: Verdict; inMs: number }[] = [];
  let asking: Asking[] = [];
  let away: Away = now.away;
  const { limits } = now;
  const instants = [...new Set(able.map(({ inMs }) => inMs))];
  for (const inMs of instants) {
    const fresh = able.filter((verdict) => verdict.inMs === inMs);
    asking = [...asking, ...fresh.map((verdict) => askingOf(verdict, now))];
    for (const name of turns(asking, away, limits).granted) {
      const verdict = able.find(({ server }) => server.name === name);
      if (verdict === undefined) continue;
      granted.push({ verdict, inMs });
      away = { mains: away.mains + 1, objects: away.objects + objectsOf(verdict.server) };
      asking = asking.filter((one) => one.name !== name);
    }
  }
  const { waiting } = turns(asking, away, limits);
  const taken = granted.map(({ verdict: { server }, inMs }, i) =>
    entry(server, { turn: i + 1, beginsInMs: inMs, lastsMs: lastsMs(server) }),
  );
  const lined = [...waiting].map(([name, place]) => {
    const server = servers.find((one) => one.name === name);
    return server === undefined
      ? []
      : [
          entry(server, {
            position: place.position,
            reasons: [{ kind: "inLine", words: `Waits in line: ${place.words}.` }],
          }),
        ];
  });
  const refused = verdicts
    .filter(({ reasons }) => reasons.length > 0 || joint !== undefined)
    .map(({ server, reasons }) =>
      entry(server, { reasons: joint === undefined ? reasons : [...reasons, joint] }),
    );
  return [...taken, ...lined.flat(), ...refused];
}

function entry(server: Server, more: Partial<WhatIfEntry>): WhatIfEntry {
  return {
    name: server.name,
    turn: 0,
    position: 0,
    beginsInMs: undefined,
    lastsMs: undefined,
    objects: objectsOf(server),
    reasons: [],
    ...more,
  };
}

function objectsOf({ facts }: Server): number {
  return facts.backup?.chosen ?? 0;
}

function askingOf({ server, inMs }: Verdict, now: Judging): Asking {
  const { priority } = server.settings;
  return {
    name: server.name,
    priority: priority === "never" ? "low" : priority,
    failedWallMs: now.wallMs + inMs,
    objects: objectsOf(server),
  };
}

/** When it would be failed if its host vanished now, and why nothing would follow. */
function verdictOf(server: Server, now: Judging): Verdict {
  const { liveness, custody, settings, name } = server;
  const silenceMs = SILENT_PERIODS * settings.heartbeat * 1_000;
  const vanishedInMs = silenceMs + settings.waitForReconnection * 1_000;
  const isLinked = server.isLinked && liveness.state !== "stopped" && liveness.state !== "crashed";
  const countsMs = deadlineAtMs(server, now);
  const inMs =
    liveness.state === "failed"
      ? 0
      : isLinked || countsMs === undefined
        ? vanishedInMs
        : Math.max(0, countsMs - now.nowMs);
  const isAway = custody.state !== "main";
  const reasons = isAway
    ? [notAtHome(name, custody.state)]
    : liveness.state === "off"
      ? [{ kind: "isOff", words: `${name} is off: it is not judged.` } as const]
      : mayByItself(server);
  return { server, inMs, reasons };
}

/** All running mains at once, and nobody who could tell that it is not this server's network. */
function jointFailure(servers: readonly Server[], { fitness }: Judging): Reason | undefined {
  const failing = servers.filter((one) => one.isLinked && one.liveness.state === "running").length;
  if (fitness.hasWitness || failing < 2 || failing < fitness.runningMains) return undefined;
  const words = "Held: all running mains would vanish at once, and there is no witness.";
  return { kind: "vanishedTogether", words };
}

function notAtHome(name: string, custody: string): Reason {
  const words = `The objects of ${name} are not at home already (${custody}).`;
  return { kind: "notAtHome", words };
}

/** At its rate; unpaced objects take no time that is known. */
function lastsMs(server: Server): number | undefined {
  const { transferRate } = server.settings;
  return transferRate === 0 ? undefined : (objectsOf(server) * MINUTE_MS) / transferRate;
}
