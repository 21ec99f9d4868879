// Where main agents come in: whose link it is, and what each of them says, handed to its main's shell
// as events.
//
// A link is a stranger's until its Hello was judged (admission.ts); what comes over one that another
// has replaced is not heard any more. Holds no judgement of its own; who is monitored is fleet.ts's.

import type { Wire } from "../../../base/world.js";
import { type Link, type LinkEnd, openLink } from "../../../link/link.js";
import { cut } from "../../../link/pages.js";
import { remoteStore } from "../../../link/remote-store.js";
import type { Heartbeat, Hello, LinkBody, Shutdown } from "../../../proto/messages.js";
import type { LivenessEvent } from "../../core/liveness.js";
import { holdsParked } from "../../core/objects/movement.js";
import type { Fleet } from "../fleet.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";
import { admit, foreignName, speaksForItself } from "./admission.js";
import { MainLink } from "./main-link.js";
import { Strangers } from "./strangers.js";

/** The door of one backup agent. */
export class Door {
  readonly #site: Site;
  readonly #fleet: Fleet;
  readonly #links = new Set<Link>();
  readonly #strangers = new Strangers();

  constructor(site: Site, fleet: Fleet) {
    this.#site = site;
    this.#fleet = fleet;
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

  /** All links are ended in order. */
  close(): void {
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
      this.#refused(this.#fleet.find(proved), link, "unknownName", words);
      link.send({ kind: "refused", code: "unknownName", words });
      return undefined;
    }
    const shell = this.#fleet.find(hello.name);
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
    if (hello.byHand !== "") {
      shell.tell("warn", "main.byHand", `by hand on ${shell.name}: ${hello.byHand}`);
    }
    const remote = remoteStore(link, {
      title: `main ${shell.name}`,
      epoch: () => (shell.server.custody.state === "main" ? 0n : shell.server.custody.epoch),
      digestOf: site.digestOf,
    });
    const linked = new MainLink(site, link, remote, hello);
    shell.link(linked);
    shell.met(hello.instance, boot);
    shell.observed = {
      ...shell.observed,
      mainVersion: hello.agentVersion,
      manifestDigest: hello.manifestDigest,
      unhealthy: [],
    };
    const { epoch } = shell.server.custody;
    if (verdict.isAhead && shell.server.doubt === "") {
      const words = `${shell.name} has epoch ${hello.epoch}, the record here has ${epoch}`;
      this.#fleet.disk.begin(words, shell);
    }
    shell.doubtful.hears(hello, linked);
    shell.feed({
      kind: "hello",
      on: HELLO_EVENT[hello.application],
      holdsParked: holdsParked(hello, shell.server, shell.record.items),
      isTakenBack: hello.holding === "takenBack",
    });
    shell.leases.metLate(hello.lateMs);
    this.#hears(shell);
    this.#fleet.keeperOf(shell)?.consider("connect");
    return { shell, linked };
  }

  /** Something that was said just now shows that the network works. */
  #hears(shell: ServerShell): void {
    this.#site.fitness.heard(shell.name, this.#site.world.clock.nowMs());
    this.#fleet.lookAgain();
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
        shell.leases.answer(body, linked);
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
    this.#fleet.keeperOf(shell)?.consider("change");
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
