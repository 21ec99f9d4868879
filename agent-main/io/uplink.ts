// The link to the backup agent: what it says becomes orders, what this main knows becomes words.
//
// Decides nothing about custody. Whoever answers must be the backup agent that this main belongs
// to; another one is refused with its words, and asked again later. Nothing of a Welcome or a Park is
// acted on before its last page. A refusal is logged when it begins, not at every try.

import type { Deadlines } from "../../base/deadlines.js";
import type { Peer, World } from "../../base/world.js";
import { type Dialler, startDialler } from "../../link/dial.js";
import type { HeartbeatState, LinkEnd } from "../../link/link.js";
import { HoldList, sendHoldPages } from "../../link/pages.js";
import { type StoreServer, serveStore } from "../../link/serve-store.js";
import type { Store } from "../../objects/store.js";
import type { HeartbeatAck, Hello, LinkBody, LinkSettings, Welcome } from "../../proto/messages.js";
import { type CustodyOrder, held } from "../core/custody.js";
import { admit, type HomecomingGiven, takeAway, takeHome } from "./homecoming.js";

export type UplinkGiven = {
  readonly world: Pick<World, "clock" | "log" | "net" | "random">;
  readonly deadlines: Deadlines;
  /** Answers whom to dial, or why nobody can be. */
  readonly to: (answer: (peer: Peer | string) => void) => void;
  readonly boot: bigint;
  readonly agentVersion: string;
  readonly digestOf: (bytes: Uint8Array) => string;
  readonly hello: () => Omit<Hello, "kind">;
  readonly heartbeat: (sequence: number) => HeartbeatState;
  /** Objects wait here for the backup agent's word: it is dialled again soon, whatever the backoff. */
  readonly isWaiting: () => boolean;
  /** This main's objects, as the backup agent asks for them. */
  readonly objects: Store;
  readonly homecoming: HomecomingGiven;
  /** The backup agent that this main belongs to; empty: none yet. */
  readonly backup: () => { readonly id: string; readonly name: string };
  readonly onBackup: (id: string, name: string) => void;
  /** Of each Welcome; `isLeased`: it is a lease. */
  readonly onSettings: (settings: LinkSettings, isLeased: boolean) => void;
  /** A heartbeat was answered. */
  readonly onAnswer: (answer: HeartbeatAck) => void;
  /** It stops, and does not take over before the next contact. */
  readonly onPromise: () => void;
  readonly onOrder: (order: CustodyOrder) => void;
};

/** Which order the pages that come now belong to. */
type Announced = Pick<CustodyOrder, "kind" | "epoch"> & {
  readonly isRestLeased: boolean;
  list: HoldList;
};

/** Keeps this main linked to its backup agent. */
export class Uplink {
  readonly #given: UplinkGiven;
  #dialler: Dialler | undefined;
  #announced: Announced | undefined;
  #server: StoreServer | undefined;
  #problem = "";
  #isUp = false;

  constructor(given: UplinkGiven) {
    this.#given = given;
  }

  /** Dials, and dials again. */
  start(): void {
    const { world, deadlines, to, boot, agentVersion, hello, heartbeat, isWaiting } = this.#given;
    this.#dialler = startDialler({
      world,
      deadlines,
      to,
      boot,
      agentVersion,
      hello,
      heartbeat,
      isUrgent: isWaiting,
      on: {
        message: (body) => this.#hear(body),
        closed: (end, againInMs) => this.#closed(end, againInMs),
      },
    });
  }

  /** Whether it is waited for has changed: a wait for the next try is cut short if it is. */
  dialSoon(): void {
    this.#dialler?.soon();
  }

  /** A welcome was heard and the link is up. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** Why there is no link; empty: there is one, or none was tried. */
  get problem(): string {
    return this.#problem;
  }

  /** Says something if the link is up; what is not said is in the next Hello. */
  send(body: LinkBody): void {
    if (this.#isUp) this.#dialler?.link?.send(body);
  }

  /** Ends the link in order: what was said before is delivered. */
  stop(words: string): void {
    this.#dialler?.stop(words);
    this.#isUp = false;
    this.#server?.closed(words);
  }

  #hear(body: LinkBody): void {
    if (body.kind === "welcome") {
      this.#welcomed(body);
      return;
    }
    if (this.#server?.take(body) === true) return;
    switch (body.kind) {
      case "holdPage": {
        const announced = this.#announced;
        const hold = announced?.list.take(body);
        if (announced === undefined || hold === undefined) return;
        this.#announced = undefined;
        const { kind, epoch, isRestLeased } = announced;
        this.#given.onOrder({ kind, epoch, hold, isRestLeased });
        return;
      }
      case "park":
        this.#announced = announcedBy("hold", body, body.leased);
        return;
      case "heartbeatAck":
        this.#given.onAnswer(body);
        return;
      case "noTakeover":
        this.#given.onPromise();
        return;
      case "takeBack":
        this.#given.onOrder({ kind: "return", epoch: body.epoch });
        return;
      case "restoreDone":
        this.#given.onOrder({ kind: "run", epoch: body.epoch });
        return;
      case "epochRefused":
        this.#given.world.log("warn", "link.epochRefused", {
          epoch: String(body.epoch),
          refused: String(body.refused),
        });
        return;
      case "refused":
        this.#refused(body.words);
        return;
      default:
        return;
    }
  }

  #welcomed(welcome: Welcome): void {
    const { backup, onBackup, onSettings, world } = this.#given;
    const link = this.#dialler?.link;
    if (link === undefined) return;
    const ours = backup();
    if (ours.id !== "" && ours.id !== welcome.backupId) {
      const words =
        `this main belongs to ${ours.name}, not to ${welcome.backupName}. To make it join the ` +
        "latter, restore what is not at home, stop this agent, and run locum main leave";
      this.#refused(words);
      link.send({ kind: "refused", code: "foreignBackup", words });
      return;
    }
    if (!this.#isUp) {
      world.log("info", "link.up", {
        backup: welcome.backupName,
        epoch: String(welcome.epoch),
        custody: welcome.custody,
      });
      this.#server = serveStore(link, this.#given.objects, {
        epoch: () => this.#given.homecoming.custodian.custody.record.epoch,
        digestOf: this.#given.digestOf,
        admit: (put) => admit(this.#given.homecoming, put),
        put: (put, content) => takeHome(this.#given.homecoming, put, content),
        takeAway: (put) => takeAway(this.#given.homecoming, put),
        nowMs: () => world.clock.nowMs(),
      });
    }
    this.#isUp = true;
    this.#problem = "";
    onBackup(welcome.backupId, welcome.backupName);
    onSettings(welcome.settings, welcome.leased);
    this.#announced =
      welcome.custody === "asItIs"
        ? undefined
        : announcedBy(ORDERS[welcome.custody], welcome, welcome.leased);
    if (welcome.custody !== "asItIs") return;
    // Its disk is in doubt: nothing is ordered. It asks what this one says.
    const { custody } = this.#given.homecoming.custodian;
    sendHoldPages(link, custody.record.epoch, held(custody));
  }

  #refused(words: string): void {
    this.#say(words, "link.refused");
  }

  #closed(end: LinkEnd, againInMs: number): void {
    const wasUp = this.#isUp;
    this.#isUp = false;
    this.#announced = undefined;
    this.#server?.closed(end.words);
    this.#server = undefined;
    if (wasUp) this.#problem = "";
    if (end.kind !== "refused") this.#say(end.words, wasUp ? "link.lost" : "link.none", againInMs);
  }

  /** A line that would repeat at every try is logged when its words change. */
  #say(words: string, event: string, againInMs?: number): void {
    if (words === this.#problem) return;
    this.#problem = words;
    const fields =
      againInMs === undefined ? { words } : { words, againInMs: Math.round(againInMs) };
    this.#given.world.log("warn", event, fields);
  }
}

const ORDERS = { main: "run", backup: "hold", returning: "return" } as const;

function announcedBy(
  kind: CustodyOrder["kind"],
  { epoch, hold }: { readonly epoch: bigint; readonly hold: number },
  isRestLeased: boolean,
): Announced {
  return { kind, epoch, isRestLeased, list: new HoldList(epoch, hold) };
}
