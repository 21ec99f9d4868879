// All mains of one backup agent: who is monitored, which link belongs to whom.
//
// Accepts links, hands what they say to the main's shell as events, and keeps the settings backups
// current. Holds no judgement of its own.

import type { Deadline } from "../../base/deadlines.js";
import type { Wire } from "../../base/world.js";
import { type Link, type LinkEnd, openLink } from "../../link/link.js";
import { cut } from "../../link/pages.js";
import { remoteStore } from "../../link/remote-store.js";
import type { Heartbeat, Hello, LinkBody, Shutdown } from "../../proto/messages.js";
import type { ServerSettings } from "../../proto/settings.js";
import type { LivenessEvent } from "../core/liveness.js";
import { heldItems } from "../core/movement.js";
import { newRecord } from "../core/record.js";
import { NO_FACTS } from "../core/server-facts.js";
import type { MainState } from "../core/state-image.js";
import { admit, foreignName, speaksForItself } from "./admission.js";
import { BackupKeeper } from "./backup-keeper.js";
import { DiskDoubt } from "./disk-doubt.js";
import { MainLink } from "./main-link.js";
import { PingCheck } from "./ping-check.js";
import { ServerShell } from "./server-shell.js";
import type { Site } from "./site.js";
import { Strangers } from "./strangers.js";

type Member = {
  readonly shell: ServerShell;
  readonly keeper: BackupKeeper;
  readonly check: PingCheck;
};

/** The shells of all mains. */
export class Fleet {
  readonly disk: DiskDoubt;
  readonly #site: Site;
  readonly #members = new Map<string, Member>();
  readonly #changed: (shell: ServerShell | undefined) => void;
  readonly #backedUp: () => void;
  readonly #links = new Set<Link>();
  /** Those whose takeover only this agent's own health withholds. */
  readonly #doubted = new Set<ServerShell>();
  readonly #lookAgain: Deadline;
  /** Called when one more takeover waits for evidence. */
  onDoubted: () => void = () => {};
  readonly #strangers = new Strangers();

  /**
   * `changed` is called with a main, or without for what concerns all; `backedUp` when a main has a
   * new settings backup.
   */
  constructor(site: Site, changed: (shell: ServerShell | undefined) => void, backedUp = () => {}) {
    this.#site = site;
    this.disk = new DiskDoubt(site, {
      shells: () => this.shells,
      changed: () => changed(undefined),
    });
    this.#changed = (shell) => {
      if (shell !== undefined) this.#doubts(shell);
      changed(shell);
    };
    this.#backedUp = backedUp;
    this.#lookAgain = site.deadlines.add(() => {
      for (const shell of [...this.#doubted]) shell.feed({ kind: "time" });
    });
    site.desk.onTurn = (name, turn) => this.find(name)?.feed({ kind: "turn", turn });
  }

  /** Mains whose takeover waits for evidence that this agent is fit to judge. */
  get doubted(): ReadonlySet<ServerShell> {
    return this.#doubted;
  }

  #doubts(shell: ServerShell): void {
    const isNew = !this.#doubted.has(shell);
    if (!shell.isWithheldByUs) this.#doubted.delete(shell);
    else if (isNew) {
      this.#doubted.add(shell);
      this.onDoubted();
    }
  }

  /** What this agent knows of itself has changed: those that it concerns are judged again, soon. */
  lookAgain(): void {
    if (this.#doubted.size === 0) return;
    this.#site.deadlines.set(this.#lookAgain, this.#site.world.clock.nowMs());
  }

  get shells(): readonly ServerShell[] {
    return [...this.#members.values()].map((member) => member.shell);
  }

  find(name: string): ServerShell | undefined {
    return this.#members.get(name.toLowerCase())?.shell;
  }

  keeperOf(shell: ServerShell): BackupKeeper | undefined {
    return this.#memberOf(shell)?.keeper;
  }

  #memberOf(shell: ServerShell): Member | undefined {
    return this.#members.get(shell.name.toLowerCase());
  }

  /**
   * Begins to monitor a main; `known` is undefined if the journal has nothing of it: it was just
   * added (`isNew`), or what there was is lost.
   */
  async add(
    name: string,
    settings: ServerSettings,
    known: MainState | undefined,
    isNew = false,
  ): Promise<void> {
    const doubt = isNew ? "" : this.disk.why;
    const { clock } = this.#site.world;
    const epochSeen = isNew ? 0n : this.#site.epochKnown;
    const fresh = { ...newRecord(name, clock.wallMs()), doubt, epochSeen };
    const record = { ...(known?.record ?? fresh), name };
    const shell = new ServerShell(
      this.#site,
      {
        known: { record, plan: known?.plan ?? 0 },
        isNew: known === undefined,
        settings,
        facts: NO_FACTS,
      },
      {
        changed: this.#changed,
        atHome: (member) => this.keeperOf(member)?.consider("restore"),
        turned: (member) => this.#memberOf(member)?.check.consider(),
        backUpFresh: (member, who) => void this.#backUpFresh(member, who),
        heard: (member) => this.disk.heard(member.name),
      },
    );
    const keeper = new BackupKeeper(this.#site, shell, this.#backedUp);
    const check = new PingCheck(this.#site, shell);
    this.#members.set(name.toLowerCase(), { shell, keeper, check });
    await keeper.load();
    this.disk.added(shell, isNew);
    if (known === undefined) await shell.saveQuietly();
    shell.feed({ kind: "time" });
  }

  /** A switchover needs what the main has now. */
  async #backUpFresh(shell: ServerShell, who: string): Promise<void> {
    const end = await this.keeperOf(shell)?.fresh(who);
    const problem = end?.kind === "made" ? "" : (end?.words ?? "it is not monitored any more");
    shell.feed({ kind: "freshBackup", problem });
  }

  /** Stops monitoring a main; words if its record could not be removed. */
  async remove(shell: ServerShell): Promise<string | undefined> {
    this.#memberOf(shell)?.check.stop();
    this.#members.delete(shell.name.toLowerCase());
    this.#doubted.delete(shell);
    const words = await shell.remove();
    await this.#site.gapLists.forget(shell.name);
    this.disk.consider();
    return words;
  }

  /** A main agent connects. */
  accept(wire: Wire): void {
    const known = this.#strangers.enter(wire.identity);
    if (known === undefined) {
      this.#site.world.log("warn", "link.limit", { peer: wire.peer, server: wire.identity });
      wire.close();
      return;
    }
    let member: { shell: ServerShell; linked: MainLink } | undefined;
    let ended: LinkEnd | undefined;
    const link = openLink({
      world: this.#site.world,
      deadlines: this.#site.deadlines,
      wire,
      role: "backup",
      boot: this.#site.boot,
      agentVersion: this.#site.version,
      on: {
        message: (body, { stale }) => {
          if (body.kind === "hello") {
            member = this.#hello(link, body, wire.identity);
            if (member !== undefined) known();
            // It may have ended while it was welcomed.
            if (ended !== undefined) member?.shell.unlink(member.linked, ended.kind, ended.words);
          } else if (member !== undefined && member.shell.linked === member.linked) {
            this.#heard(member.shell, member.linked, body, stale);
          }
        },
        closed: (end) => {
          known();
          ended = end;
          this.#links.delete(link);
          member?.shell.unlink(member.linked, end.kind, end.words);
        },
      },
    });
    this.#links.add(link);
  }

  /** Nothing is judged or moved any more; all links are ended in order. */
  close(): void {
    this.#site.desk.stop();
    this.#site.deadlines.set(this.#lookAgain, undefined);
    for (const { shell, check } of this.#members.values()) {
      check.stop();
      shell.stop();
    }
    for (const link of this.#links) link.close("the backup agent stops");
  }

  /** A Hello: whose link this is from now on, or undefined if it was refused. */
  #hello(
    link: Link,
    hello: Hello,
    identity: string | undefined,
  ): { shell: ServerShell; linked: MainLink } | undefined {
    const site = this.#site;
    if (!speaksForItself(hello, identity)) {
      const proved = identity ?? "";
      const words = foreignName(hello, proved);
      this.#refused(this.find(proved), link, "unknownName", words);
      link.send({ kind: "refused", code: "unknownName", words });
      return undefined;
    }
    const shell = this.find(hello.name);
    const boot = link.peerBoot ?? 0n;
    const before = shell?.linked?.link;
    const verdict = admit(
      hello,
      boot,
      shell === undefined
        ? undefined
        : {
            instance: shell.record.instance,
            boot: shell.record.boot,
            epoch: shell.server.custody.epoch,
            isRaising: shell.server.custody.state.startsWith("raising"),
            linkedFrom: before?.isClosed === false ? before.peer : undefined,
          },
      site,
    );
    if (verdict.kind === "refused" || shell === undefined) {
      const words = verdict.kind === "refused" ? verdict.words : "";
      const code = verdict.kind === "refused" ? verdict.code : "unknownName";
      this.#refused(shell, link, code, words);
      link.send({ kind: "refused", code, words: cut(words) });
      return undefined;
    }
    if (verdict.isOther) {
      shell.tell(
        "warn",
        "server.otherMachine",
        "another machine came under this name, or its disk was lost",
        {
          fields: { instance: hello.instance, peer: link.peer },
        },
      );
    }
    const remote = remoteStore(link, {
      title: `main ${shell.name}`,
      epoch: () => (shell.server.custody.state === "main" ? 0n : shell.server.custody.epoch),
      digestOf: site.digestOf,
    });
    const linked = new MainLink(site, link, remote);
    shell.link(linked);
    shell.met(hello.instance, boot);
    shell.observed = {
      ...shell.observed,
      mainVersion: hello.agentVersion,
      manifestDigest: hello.manifestDigest,
      unhealthy: [],
    };
    const { epoch, state } = shell.server.custody;
    if (verdict.isAhead && shell.server.doubt === "") {
      const words = `${shell.name} has epoch ${hello.epoch}, the record here has ${epoch}`;
      this.disk.begin(words, shell);
    }
    shell.doubtful.hears(hello, linked);
    shell.feed({
      kind: "hello",
      on: HELLO_EVENT[hello.application],
      holdsParked:
        hello.holding === "parked" &&
        hello.epoch === epoch &&
        epoch > 0n &&
        // After a pause it holds what was moved, and no more.
        hello.parked >= heldItems(state, shell.record.items).length,
    });
    this.#hears(shell);
    this.keeperOf(shell)?.consider("connect");
    return { shell, linked };
  }

  /** Something that was said just now shows that the network works. */
  #hears(shell: ServerShell): void {
    this.#site.fitness.heard(shell.name, this.#site.world.clock.nowMs());
    this.lookAgain();
  }

  #refused(shell: ServerShell | undefined, link: Link, code: string, words: string): void {
    if (shell === undefined) {
      this.#site.world.log("warn", "link.refused", { peer: link.peer, code, words });
      return;
    }
    if (shell.refused(words)) {
      shell.tell("error", "link.refused", words, { fields: { code, peer: link.peer } });
    }
  }

  #heard(shell: ServerShell, linked: MainLink, body: LinkBody, stale: boolean): void {
    if (!stale) this.#hears(shell);
    if (linked.remote.take(body)) return;
    switch (body.kind) {
      case "heartbeat":
        linked.link.send({ kind: "heartbeatAck", sequence: body.sequence, leaseMs: 0 });
        this.#heartbeat(shell, body, body.healthy && !stale);
        return;
      case "startup":
        shell.feed({ kind: "liveness", on: "startup" });
        return;
      case "shutdown":
        shell.feed({ kind: "liveness", on: SHUTDOWN_EVENT[body.how], why: shutdownWords(body) });
        return;
      case "parked":
        shell.feed({ kind: "parked", epoch: body.epoch, problem: body.problem });
        return;
      case "holdPage":
        linked.takeHeld(body);
        return;
      case "epochRefused":
        shell.tell("error", "epoch.refused", `the main has epoch ${body.epoch}`, {
          fields: { refused: String(body.refused) },
        });
        return;
      case "refused":
        shell.tell("warn", "link.refusedByMain", body.words, { fields: { code: body.code } });
        return;
      default:
        return; // session.ts lets nothing else through.
    }
  }

  /** Reasons of one that is healthy are a trouble of the main agent itself. */
  #heartbeat(
    shell: ServerShell,
    { healthy, reasons, manifestDigest }: Heartbeat,
    isKeepAlive: boolean,
  ): void {
    const before = shell.observed;
    const unhealthy = healthy ? [] : reasons;
    shell.mainSays(healthy ? reasons : []);
    shell.observed = {
      ...shell.observed,
      unhealthy,
      manifestDigest: manifestDigest === "" ? before.manifestDigest : manifestDigest,
      lastKeepAliveAtMs: isKeepAlive ? this.#site.world.clock.nowMs() : before.lastKeepAliveAtMs,
    };
    if (isKeepAlive) shell.feed({ kind: "liveness", on: "keepAlive" });
    else if (unhealthy.join() !== before.unhealthy.join()) shell.changed();
    this.keeperOf(shell)?.consider("change");
  }
}

const HELLO_EVENT: Readonly<Record<Hello["application"], LivenessEvent>> = {
  starting: "helloStarting",
  running: "helloRunning",
  stopped: "helloStopped",
  crashed: "helloCrashed",
};

const SHUTDOWN_EVENT: Readonly<Record<Shutdown["how"], LivenessEvent>> = {
  normal: "shutdownNormal",
  abnormal: "shutdownAbnormal",
  agentRestart: "agentRestart",
  agentStop: "agentStop",
  host: "shutdownNormal",
};

function shutdownWords(body: Shutdown): string {
  const parts = [
    body.how === "host" ? "the host shuts down" : "",
    body.exitCode === undefined ? "" : `exit code ${body.exitCode}`,
    body.signal === "" ? "" : `signal ${body.signal}`,
    body.reason,
  ];
  return parts.filter((part) => part !== "").join(", ");
}
