// What the backup agent says on the link to one main: who holds what, in the words of the wire.
//
// Decides nothing about custody; it only puts a Server and its items into messages. One instance
// per link; a Welcome comes first and once.

import type { Link } from "../../link/link.js";
import { sendHoldPages } from "../../link/pages.js";
import type { CustodyWord } from "../../proto/messages.js";
import type { CustodyState } from "../core/custody.js";
import { heldItems } from "../core/movement.js";
import type { RecordItem } from "../core/record.js";
import type { Server } from "../core/server.js";
import type { Site } from "./site.js";

/** The words of custody on the wire. */
function custodyWord(state: CustodyState): CustodyWord {
  switch (state) {
    case "main":
    case "raising":
      return "main";
    case "restoring":
    case "restorePaused":
      return "returning";
    case "parking":
    case "takingOver":
    case "paused":
    case "backup":
    case "raisingBack":
      return "backup";
  }
}

/** Says the Welcome and names what the main must hold. */
export function sayWelcome(
  link: Link,
  site: Site,
  server: Server,
  items: readonly RecordItem[],
): void {
  const { settings, custody } = server;
  const held = heldItems(custody.state, items);
  link.send({
    kind: "welcome",
    backupId: site.id,
    backupName: site.name,
    epoch: custody.epoch,
    custody: custodyWord(custody.state),
    hold: held.length,
    settings: {
      heartbeatMs: Math.round(settings.heartbeat * 1_000),
      lookForChangesMs: settings.lookForChanges * 1_000,
      parkLimitMs: settings.parkLimit * 1_000,
    },
  });
  sendHoldPages(link, custody.epoch, held);
}

/** Orders the main to park what it must not run under the epoch in force. */
export function sayPark(link: Link, server: Server, items: readonly RecordItem[]): void {
  const { epoch, state } = server.custody;
  const held = heldItems(state, items);
  link.send({ kind: "park", epoch, hold: held.length });
  sendHoldPages(link, epoch, held);
}

/** Tells the main that its objects come home. */
export function sayTakeBack(link: Link, server: Server, items: readonly RecordItem[]): void {
  const { epoch, state } = server.custody;
  link.send({ kind: "takeBack", epoch, objects: heldItems(state, items).length });
}
