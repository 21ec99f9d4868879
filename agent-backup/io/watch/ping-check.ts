// Asks one main's address by ping: the forced-start check after a start of this agent, and, while
// the main is connected, whether its address answers ping at all.
//
// Sends probes when they are due and hands the answers to core/forced-start.ts. One probe at a time.
// A check that was interrupted by a gap of this agent, or by a hold, begins anew, and a probe that was
// on its way counts for nothing: silence that nobody listened to says nothing, and one who holds a
// main expects that nothing ripens meanwhile.

import type { Deadline } from "../../../base/deadlines.js";
import {
  answered,
  askMs,
  type ForcedStart,
  type ForcedStartVerdict,
  isKnownToAnswer,
  newForcedStart,
  probeEveryMs,
  verdict,
} from "../../core/forced-start.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";

const PROBE_LIMIT_MS = 2_000;
/** How often a connected main's address is asked, so that its silence may count one day. */
const KNOWN_EVERY_MS = 3_600_000;
/** While it has not answered yet. */
const KNOWN_SOON_MS = 60_000;
/** Nobody is asked before the agent had a moment to see who connects. */
const LOOK_MS = 1_000;

/** Asks the address of one main. */
export class PingCheck {
  readonly #site: Site;
  readonly #shell: ServerShell;
  readonly #deadline: Deadline;
  readonly #begunAtMs: number;
  #forced: ForcedStart | undefined;
  #gapAtMs: number | undefined;
  #isAsking = false;
  #isStopped = false;
  #told: ForcedStartVerdict | undefined;

  constructor(site: Site, shell: ServerShell) {
    this.#site = site;
    this.#shell = shell;
    this.#begunAtMs = site.world.clock.nowMs();
    this.#deadline = site.deadlines.add((nowMs) => void this.#ask(nowMs));
    site.deadlines.set(this.#deadline, this.#begunAtMs);
  }

  /** Something of the main has changed: its link, its settings, a hold. */
  consider(): void {
    if (this.#isStopped) return;
    if (this.#shell.server.standing.hold !== undefined) this.#is(undefined);
    if (this.#isAsking) return;
    const nowMs = this.#site.world.clock.nowMs();
    const soonMs = nowMs + LOOK_MS;
    if (this.#deadline.atMs === undefined || this.#deadline.atMs > soonMs) {
      this.#site.deadlines.set(this.#deadline, soonMs);
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#site.deadlines.set(this.#deadline, undefined);
  }

  async #ask(nowMs: number): Promise<void> {
    const { server } = this.#shell;
    const { settings } = server;
    this.#restartAfterGap();
    const isUnseen = server.liveness.state === "unseen" && server.custody.state === "main";
    if (!isUnseen) this.#forget();
    else if (!settings.transferIfNoPing) this.#notAsked(nowMs);
    const isChecked = isUnseen && settings.transferIfNoPing && server.standing.hold === undefined;
    if (isChecked && this.#forced === undefined) this.#is(newForcedStart(nowMs));
    const asked = this.#forced;
    const isMeeting = settings.transferIfNoPing && server.isLinked;
    this.#knownProblem();
    if (!isChecked && !isMeeting) {
      // An unseen main is looked at again: its absence becomes an alarm one day.
      if (isUnseen) this.#again(nowMs + KNOWN_SOON_MS / 2);
      return;
    }
    this.#isAsking = true;
    const answer = await this.#site.world.ping.ask(settings.address, PROBE_LIMIT_MS);
    this.#isAsking = false;
    if (this.#isStopped) return;
    if (answer.kind === "alive" && this.#shell.server.isLinked) {
      const wallMs = this.#site.world.clock.wallMs();
      this.#shell.answersPing({ address: settings.address, wallMs });
      this.#knownProblem();
    }
    const isInTime = this.#shell.server.settings.address === settings.address;
    const isVoid = this.#restartAfterGap() || this.#forced !== asked;
    if (asked !== undefined && isInTime && !isVoid) {
      this.#is(answered(asked, answer, nowMs));
      this.#judge();
    }
    const everyMs =
      asked !== undefined ? probeEveryMs(settings) : this.#isKnown ? KNOWN_EVERY_MS : KNOWN_SOON_MS;
    this.#again(nowMs + everyMs);
  }

  #again(atMs: number): void {
    this.#site.deadlines.set(this.#deadline, Math.max(atMs, this.#site.world.clock.nowMs()));
  }

  /** True if this agent was away since the last look: what it heard of the check is void. */
  #restartAfterGap(): boolean {
    const atMs = this.#site.fitness.gap?.endedAtMs;
    if (atMs === this.#gapAtMs) return false;
    this.#gapAtMs = atMs;
    if (this.#forced === undefined) return false;
    this.#is(newForcedStart(this.#site.world.clock.nowMs()));
    return true;
  }

  /** What was asked so far, here and for people. */
  #is(forced: ForcedStart | undefined): void {
    this.#forced = forced;
    // A verdict that is withheld keeps the evidence that it stands on.
    if (forced !== undefined || this.#shell.server.liveness.state !== "failed") {
      this.#shell.forced = forced;
    }
  }

  get #isKnown(): boolean {
    const { record, server } = this.#shell;
    const wallMs = this.#site.world.clock.wallMs();
    return isKnownToAnswer(record.pingKnown, server.settings.address, wallMs);
  }

  #judge(): void {
    const { server } = this.#shell;
    if (this.#forced === undefined || server.liveness.state !== "unseen") return;
    const nowMs = this.#site.world.clock.nowMs();
    const now = verdict(this.#forced, server.settings, this.#isKnown, nowMs);
    if (now !== this.#told) this.#tell(now);
    this.#told = now;
    if (now !== "force") return;
    const seconds = askMs(server.settings) / 1_000;
    const detail = `${this.#forced.silentProbes} probes in ${seconds} s`;
    this.#shell.feed({ kind: "liveness", on: "forcedStart", why: detail });
  }

  #tell(now: ForcedStartVerdict): void {
    const { server, name, alarms } = this.#shell;
    const { address } = server.settings;
    const words: Readonly<Record<ForcedStartVerdict, string>> = {
      asking: "",
      force: "",
      alive: `${name} answers ping at ${address}, its agent is absent: start the main agent.`,
      notKnown:
        `${address} answers no ping, but it is not known to answer any: forced start waits for ` +
        `${name} or for you.`,
      unknown: `${address} cannot be asked by ping: ${this.#forced?.problem ?? ""}; forced start waits.`,
    };
    const text = words[now];
    if (text === "") alarms.delete("forcedStart");
    else {
      alarms.set("forcedStart", text);
      this.#shell.tell("warn", `forcedStart.${now}`, text);
    }
    this.#shell.changed();
  }

  /** Forced start is off: an absence that lasts is an alarm. */
  #notAsked(nowMs: number): void {
    const { server, name, alarms } = this.#shell;
    const isLong = nowMs - this.#begunAtMs >= server.settings.waitForReconnection * 1_000;
    if (!isLong || alarms.has("forcedStart")) return;
    const words =
      `${name} was not heard since this agent started, and Transfer if no ping is off: ` +
      "nothing is taken over by itself. Look at it, or take it over.";
    alarms.set("forcedStart", words);
    this.#shell.tell("warn", "forcedStart.off", words);
    this.#shell.changed();
  }

  #forget(): void {
    this.#is(undefined);
    this.#told = undefined;
    if (this.#shell.alarms.delete("forcedStart")) this.#shell.changed();
  }

  /** Readiness says beforehand that silence would not count. */
  #knownProblem(): void {
    const { server } = this.#shell;
    const { settings, facts } = server;
    const problem =
      !settings.transferIfNoPing || this.#isKnown
        ? ""
        : `Transfer if no ping is on, but ${settings.address} was not seen to answer ping: its silence would not count`;
    if (facts.pingProblem === problem) return;
    this.#shell.feed({ kind: "facts", facts: { ...facts, pingProblem: problem } });
  }
}
