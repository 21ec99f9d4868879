// What the backup agent says on the link to one main: who holds what, in the words of the wire.
//
// Decides nothing about custody; it only puts a Server and its items into messages. A Welcome comes
// first; until it was said nothing else is. A list of held objects that is still on its way when the
// next one is said is cut off: the main would count its pages with the new one's.

import type { Link } from "../../../link/link.js";
import type { BulkPlace } from "../../../link/outbox.js";
import { sendHoldPages } from "../../../link/pages.js";
import type { RemoteStore } from "../../../link/remote-store.js";
import { OBJECTS_MAX } from "../../../proto/limits.js";
import type { CustodyWord, Hello, HoldPage } from "../../../proto/messages.js";
import type { ObjectId } from "../../../proto/object.js";
import type { CustodyState } from "../../core/custody.js";
import { isLeased, standsDown, wantedTerms } from "../../core/lease.js";
import { heldItems } from "../../core/objects/movement.js";
import type { RecordItem } from "../../core/record/record.js";
import type { Server } from "../../core/server.js";
import type { Site } from "../site.js";

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
    case "partial":
    case "backup":
    case "contention":
    case "raisingBack":
      return "backup";
  }
}

/** The link to a main whose Hello was accepted. */
export class MainLink {
  readonly #site: Site;
  #isWelcomed = false;
  #welcomes = 0;
  #holding: BulkPlace | undefined;
  readonly #heldPages: ObjectId[] = [];
  #isHeldWhole = false;

  constructor(
    site: Site,
    readonly link: Link,
    /** The main's objects. */
    readonly remote: RemoteStore,
    /** What its Hello said. `stopBudgetMs`: of its own parks; 0: it knows none. */
    readonly said: Pick<Hello, "stopBudgetMs" | "stopLimitMs" | "epoch">,
  ) {
    this.#site = site;
  }

  get stopBudgetMs(): number {
    return this.said.stopBudgetMs;
  }

  /** The Welcome was said. */
  get isWelcomed(): boolean {
    return this.#isWelcomed;
  }

  /** How many were said. */
  get welcomes(): number {
    return this.#welcomes;
  }

  /** A Welcome is owed: the first one, or one with changed settings. */
  oweWelcome(): void {
    this.#isWelcomed = false;
  }

  /** Says the Welcome and names what the main must hold. */
  welcome(server: Server, items: readonly RecordItem[]): void {
    const { custody, byOrder } = server;
    const word = custodyWord(custody.state);
    if (byOrder.isTakenBack && word === "backup") {
      // It runs them by a person's order: nothing is parked again before they go home.
      this.welcomeAsItIs(server, this.said.epoch);
      return;
    }
    const held = byOrder.isTakenBack ? [] : heldItems(custody.state, items);
    this.#welcome(server, custodyWord(custody.state), { epoch: custody.epoch, held });
  }

  /** Says that the main goes on as its own disk says, under its own epoch; it names what it holds. */
  welcomeAsItIs(server: Server, epoch: bigint): void {
    this.#heldPages.length = 0;
    this.#isHeldWhole = false;
    this.#welcome(server, "asItIs", { epoch, held: [] });
  }

  /** A page of what the main holds. */
  takeHeld(page: HoldPage): void {
    if (this.#isHeldWhole || this.#heldPages.length + page.objects.length > OBJECTS_MAX) return;
    this.#heldPages.push(...page.objects);
    this.#isHeldWhole = page.last;
  }

  /** What the main has said that it holds; undefined: it has not said all of it. */
  get held(): readonly ObjectId[] | undefined {
    return this.#isHeldWhole ? this.#heldPages : undefined;
  }

  #welcome(
    { settings, lease, custody: { state } }: Server,
    custody: CustodyWord,
    { epoch, held }: { epoch: bigint; held: readonly ObjectId[] },
  ): void {
    this.#isWelcomed = true;
    this.#welcomes += 1;
    this.#holding?.cancel();
    const wanted = wantedTerms(settings, this.stopBudgetMs);
    this.link.send({
      kind: "welcome",
      backupId: this.#site.id,
      backupName: this.#site.name,
      epoch,
      custody,
      hold: held.length,
      leased: wanted !== undefined && isLeased(state),
      settings: {
        heartbeatMs: Math.round(settings.heartbeat * 1_000),
        lookForChangesMs: settings.lookForChanges * 1_000,
        parkLimitMs: settings.parkLimit * 1_000,
        // Of a lease nothing longer is said than what is on disk.
        leaseMs: Math.min(wanted?.leaseMs ?? 0, lease.terms?.leaseMs ?? Number.POSITIVE_INFINITY),
        objects: settings.objects,
      },
    });
    this.#holding = sendHoldPages(this.link, epoch, held);
  }

  /** Orders the main to park what it must not run under the epoch in force. */
  park(server: Server, items: readonly RecordItem[]): void {
    if (!this.#isWelcomed) return; // The Welcome that is owed says the same.
    const { epoch, state } = server.custody;
    const held = heldItems(state, items);
    this.#holding?.cancel();
    const leased = isLeased(state) && standsDown(server.lease);
    this.link.send({ kind: "park", epoch, hold: held.length, leased });
    this.#holding = sendHoldPages(this.link, epoch, held);
  }

  /** Tells the main that its objects come home. */
  takeBack(server: Server, items: readonly RecordItem[]): void {
    if (!this.#isWelcomed) return;
    const { epoch, state } = server.custody;
    this.link.send({ kind: "takeBack", epoch, objects: heldItems(state, items).length });
  }

  /** Tells the main that it has everything back. */
  restoreDone(server: Server): void {
    if (!this.#isWelcomed) return;
    this.link.send({ kind: "restoreDone", epoch: server.custody.epoch });
  }
}
