// One run of one scenario: machines, agents, faults, acts, invariants, from the first start to the
// last judgement. The same scenario gives the same events, to the last bit.

import type { OrderWord } from "../../proto/control-command.js";
import { unnoticed } from "./damage.js";
import { begin } from "./faults.js";
import { GapJudge, type GapsJudged } from "./gaps.js";
import { Judgement } from "./judgement.js";
import { Keeping } from "./keeping.js";
import { Ledger, type Raise } from "./ledger.js";
import { Machines, STORE } from "./machines.js";
import { PaceJudge } from "./pace.js";
import { type ChangesDone, Persons, writes } from "./persons.js";
import type { Act, Scenario } from "./scenario.js";
import { stackOf } from "./stack.js";
import { contentOf, type Stage } from "./stage.js";
import { StandDownJudge } from "./stand-down.js";
import { CALM_MS, type DualMs, type MainTruth, Truth } from "./truth.js";
import { onOwnStack } from "./world/drain.js";
import { Engine } from "./world/engine.js";

export type Violation = {
  readonly invariant: string;
  readonly atMs: number;
  readonly words: string;
};

export type RunResult = {
  readonly violations: readonly Violation[];
  readonly hash: string;
  readonly events: number;
  readonly serverHours: number;
  readonly takeovers: number;
  readonly restores: number;
  readonly dualMsMax: DualMs;
  /** How often a main has stood down. */
  readonly stoodDown: number;
  readonly gaps: GapsJudged;
  /** What persons changed while objects were away. */
  readonly changed: ChangesDone;
  /** The newest transitions, oldest first. */
  readonly told: readonly string[];
  readonly points: ReadonlySet<string>;
};

export type RunOptions = {
  /** Changes the world before it starts: planted faults of the checkers' own tests. */
  readonly plant?: (stage: Stage) => void;
  /** Every line of every log, for a person. */
  readonly onLine?: (line: string) => void;
  /** Goes on after the first violation. */
  readonly isThorough?: boolean;
};

/** Events run before promises' unhandled errors are looked for. */
const SLICE = 20_000;
/** A slice that takes less virtual time than this is a loop without an end. */
const SPIN_MS = 5;
const VIOLATIONS_MAX = 20;
/** The trouble of an agent that does not run. */
const DOWN = "agent down";

/** Runs a scenario. */
export async function runScenario(
  scenario: Scenario,
  options: RunOptions = {},
): Promise<RunResult> {
  const run = new Run(scenario, options);
  const broken = (error: unknown) => run.violation("bug", `unhandled rejection: ${stackOf(error)}`);
  // What nobody heard is this run's finding, and nobody else's while it lasts.
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", broken);
  try {
    while (await onOwnStack(() => run.slice())) await onOwnStack(() => {});
    await onOwnStack(() => {});
  } finally {
    process.off("unhandledRejection", broken);
    for (const other of others) process.on("unhandledRejection", other);
  }
  return run.result();
}

class Run {
  readonly #scenario: Scenario;
  readonly #options: RunOptions;
  readonly #engine: Engine;
  readonly #machines: Machines;
  readonly #truth: Truth;
  readonly #pace: PaceJudge;
  readonly #judgement: Judgement;
  readonly #standDown: StandDownJudge;
  readonly #gaps: GapJudge;
  readonly #ledger: Ledger;
  readonly #keeping: Keeping;
  readonly #persons: Persons;
  readonly #endMs: number;
  readonly #violations: Violation[] = [];
  #takeovers = 0;
  #restores = 0;

  constructor(scenario: Scenario, options: RunOptions) {
    this.#scenario = scenario;
    this.#options = options;
    const engine = new Engine(BigInt(scenario.seed));
    this.#engine = engine;
    engine.onThrown = (error) => this.violation("bug", `thrown: ${stackOf(error)}`);
    this.#machines = new Machines(engine, scenario, {
      log: (host, level, event, fields) => this.#logged(host, level, event, fields),
      refused: (host, words) => {
        const main = this.#truth.mains.find(({ machine }) => machine.plan.name === host);
        const mains = main === undefined ? this.#truth.mains : [main];
        // A disk that takes nothing can be read: an agent starts on it.
        const isExcuse = (t: string) => t !== DOWN && !t.endsWith("DiskRestart");
        const isExcused = mains.some(({ trouble }) => [...trouble.keys()].some(isExcuse));
        if (!isExcused) this.violation("I6", `${host} agent does not start: ${words}`);
      },
      up: (host) => this.#isUp(host, true),
      down: (host) => this.#isUp(host, false),
      broken: (host, error) => this.violation("bug", `${host} broke: ${stackOf(error)}`),
    });
    const violation = (invariant: string, words: string) => this.violation(invariant, words);
    this.#truth = new Truth(engine, this.#machines.mains, violation);
    this.#pace = new PaceJudge(engine, this.#truth, violation);
    this.#gaps = new GapJudge(this.#truth, this.#machines.backup, violation);
    this.#judgement = new Judgement({
      truth: this.#truth,
      hasGateway: scenario.backup?.hasGateway === true,
      isUnplugged: () => !this.#machines.backup.hasCarrier,
      violation,
    });
    this.#standDown = new StandDownJudge(this.#truth, violation);
    this.#ledger = this.#watch(violation);
    const { backup } = this.#machines;
    const has = (digest: string) => this.#ledger.has(digest);
    this.#keeping = new Keeping({ truth: this.#truth, backup, has, violation });
    const stage: Stage = { engine, machines: this.#machines, truth: this.#truth };
    this.#persons = new Persons(stage, this.#ledger, {
      violation: (words) => violation("K1", words),
      told: (words) => {
        engine.tell(words);
        options.onLine?.(`${(engine.nowMs / 1_000).toFixed(3)} PERSON ${words}`);
      },
    });
    this.#endMs = scenario.hours * 3_600_000 + 2 * scenario.quietMs;
    this.#prepare(stage);
    options.plant?.(stage);
  }

  violation(invariant: string, words: string): void {
    if (this.#violations.length >= VIOLATIONS_MAX) return;
    this.#engine.tell(`VIOLATION ${invariant}: ${words}`);
    this.#options.onLine?.(
      `${(this.#engine.nowMs / 1_000).toFixed(3)} VIOLATION ${invariant} ${words}`,
    );
    this.#violations.push({ invariant, atMs: Math.round(this.#engine.nowMs), words });
  }

  /** Runs some events; false when the run is over. */
  slice(): boolean {
    const beganMs = this.#engine.nowMs;
    for (let i = 0; i < SLICE; i += 1) {
      if (this.#violations.length > 0 && this.#options.isThorough !== true) return false;
      if (!this.#engine.step(this.#endMs)) return false;
    }
    if (this.#engine.nowMs - beganMs < SPIN_MS) {
      this.violation("I6", `${SLICE} events within ${SPIN_MS} ms: somebody spins`);
      return false;
    }
    return true;
  }

  result(): RunResult {
    return {
      violations: this.#violations,
      hash: this.#engine.hash,
      events: this.#engine.events,
      serverHours: (this.#scenario.mains.length * this.#engine.nowMs) / 3_600_000,
      takeovers: this.#takeovers,
      restores: this.#restores,
      dualMsMax: this.#truth.dualMsMax,
      stoodDown: this.#standDown.stoodDown,
      gaps: this.#gaps.counts,
      changed: this.#persons.counts,
      told: this.#engine.told,
      points: new Set(this.#machines.mains.flatMap(({ agent }) => [...agent.points])),
    };
  }

  #watch(violation: (invariant: string, words: string) => void): Ledger {
    const { backup, mains } = this.#machines;
    const truth = this.#truth;
    const ledger = new Ledger({
      truth,
      backup,
      violation,
      moved: (what) => {
        if (what === "takeover") this.#takeovers += 1;
        else this.#restores += 1;
      },
      takenOver: (main, record) => this.#gaps.takenOver(main, record),
      cameHome: (main) => this.#keeping.cameHome(main),
      raised: (main, raise) => {
        this.#gaps.raised(main);
        this.#raised(main, raise);
        this.#judgement.raised(main, raise);
      },
    });
    backup.apps.onRuns = (path, bytes) => truth.backupRuns(path, bytes);
    backup.onAsked = ({ what, path }) => {
      if (what !== "replace" || !path.startsWith(STORE)) return;
      const object = truth.atBackupPath(path);
      const main = object === undefined ? undefined : truth.mains[object.main];
      if (main !== undefined) this.#pace.put(main, "takeover");
    };
    for (const main of truth.mains) {
      const { host } = main.machine;
      host.apps.onSecond = (first) => {
        const pid = `${first.id.pid}`;
        violation("I1", `${host.name}: a second application was started beside the first, ${pid}`);
      };
      host.onAsked = ({ what, path }) => {
        const isObject = path.startsWith(STORE) && path.endsWith(".conf");
        const isHomecoming = main.holding === "returning" && main.isCleared;
        if (what !== "replace" || !isObject || !isHomecoming) return;
        // What had come home, and was let go of since, is put back by the main itself: never paced.
        const number = truth.atMainPath(main, path)?.number;
        const isBack = number !== undefined && ledger.whereOf(main, number) === "home";
        if (!isBack) this.#pace.put(main, "restore");
      };
    }
    for (const { host, plan } of mains) host.apps.obeys = plan.obeys;
    return ledger;
  }

  #prepare(stage: Stage): void {
    const { engine, machines, truth } = stage;
    const scenario = this.#scenario;
    for (const main of truth.mains) {
      const { plan } = main.machine;
      for (let n = 1; n <= plan.objects; n += 1) {
        const number = plan.firstNumber + n;
        const content = contentOf(plan.name, number, plan.objectBytes, 0);
        writes(stage, truth.objectOf(main, number), "main", content);
      }
    }
    machines.backup.apps.start();
    machines.backupAgent.start();
    for (const { agent } of machines.mains) agent.start();
    for (const fault of scenario.faults) {
      engine.at(fault.atMs, () => {
        this.#judgement.begins(fault);
        this.#standDown.begins(fault);
        begin(stage, fault);
      });
    }
    for (const act of scenario.acts) engine.at(act.atMs, () => this.#act(act));
    for (const change of scenario.changes ?? []) {
      engine.at(change.atMs, () => this.#persons.begins(change));
    }
    const calmMs = scenario.hours * 3_600_000;
    engine.at(calmMs, () => this.#calm());
    engine.at(calmMs + scenario.quietMs, () => {
      truth.judgeEnd("owned");
      this.#bringHome(calmMs + 2 * scenario.quietMs - 60_000);
    });
    engine.at(this.#endMs - 1, () => {
      truth.judgeEnd("home");
      this.#keeping.judgeEnd();
    });
  }

  /** All is healed: whoever is down is started, as a person would. */
  #calm(): void {
    const { engine } = this;
    engine.tell("calm from here on");
    for (const { agent } of this.#machines.mains) {
      agent.crashPoint = undefined;
      if (agent.life !== undefined) agent.life.onOperation = undefined;
    }
    const { life } = this.#machines.backupAgent;
    if (life !== undefined) life.onOperation = undefined;
    // Whoever stopped something lets it go.
    for (const { plan } of this.#machines.mains) {
      for (const what of ["release", "endMaintenance", "acknowledge"] as const) {
        engine.in(60_000, () => this.#order(what, plan.name));
      }
    }
    for (const inMs of [30_000, 90_000]) {
      engine.in(inMs, () => {
        for (const { host, agent } of this.#machines.mains) {
          if (host.apps.living === undefined) agent.agent?.startApplication();
        }
      });
    }
  }

  get engine(): Engine {
    return this.#engine;
  }

  /** An operator who wants everything at home, and asks until it is. */
  #bringHome(untilMs: number): void {
    if (this.#engine.nowMs > untilMs) return;
    for (const main of this.#truth.mains) {
      const { custody, isDoubted, machine } = main;
      if (custody === "main" && !isDoubted) continue;
      // After damage to its memory the backup agent asks of what was changed on one side, too.
      const isConflict =
        main.wasDoubtful || [...main.objects.values()].some(({ lineage }) => lineage.isConflict);
      if (isConflict && machine.plan.decides !== false) this.#persons.decides(main, 0);
      this.#machines.command({ kind: "restore", name: machine.plan.name, seen: undefined });
    }
    this.#engine.in(45_000, () => this.#bringHome(untilMs));
  }

  #act({ kind, main: index, share }: Act): void {
    const { mains } = this.#truth;
    const main = mains[index % mains.length];
    if (main === undefined) return;
    const { name } = main.machine.plan;
    switch (kind) {
      case "takeOver":
      case "restore":
        this.#machines.command({ kind, name, seen: undefined });
        return;
      case "switchOver":
        this.#machines.command({ kind: "takeOver", name, seen: undefined, switchover: true });
        return;
      case "forceTakeOver":
        this.#machines.command({ kind: "takeOver", name, seen: undefined, force: name });
        return;
      case "restoreExclusive":
        this.#machines.command({ kind: "restore", name, seen: undefined, exclusive: true });
        return;
      case "forceRestore":
        this.#machines.command({ kind: "restore", name, seen: undefined, force: name });
        return;
      case "backUpNow":
        this.#machines.command({ kind, name: share < 0.5 ? name : "" });
        return;
      case "hold":
      case "release":
      case "actNow":
      case "cancel":
      case "acknowledge":
      case "endMaintenance":
      case "maintain":
        this.#order(kind, name, share);
        return;
      case "set": {
        const rate = [60, 300, 1_000, 3_000][Math.floor(share * 4)] ?? 1_000;
        const settings = { transferRate: String(rate) };
        const before = this.#pace.rateOf(main);
        // Until the answer is here, and where it never comes, either rate may be in force.
        this.#pace.rateSet(main, 0);
        this.#machines.command({ kind: "setServer", name, settings, isSure: true }, (words) => {
          if (words.startsWith("done")) this.#pace.rateSet(main, rate);
          else if (words.startsWith("refused")) this.#pace.rateSet(main, before);
        });
      }
    }
  }

  #order(what: OrderWord, name: string, share = 0): void {
    const untilWallMs = this.#machines.backup.wallMs + 60_000 + share * 3_600_000;
    this.#machines.command({ kind: "order", name, what, seen: undefined, untilWallMs, reason: "" });
  }

  /** An agent that is down is trouble for its mains, whoever ended it. */
  #isUp(host: string, isUp: boolean): void {
    if (host === "north" && isUp) this.#gaps.backupStarts();
    for (const main of this.#truth.mains) {
      if (host !== "north" && host !== main.machine.plan.name) continue;
      if (host !== "north") this.#standDown.isUp(main);
      if (isUp) this.#truth.ends(main, DOWN);
      const words = isUp ? unnoticed(main) : undefined;
      if (words !== undefined) this.violation("I2", words);
      if (!isUp) this.#truth.begins(main, DOWN);
      if (host === "north") continue;
      main.downSinceMs = isUp ? undefined : (main.downSinceMs ?? this.#engine.nowMs);
    }
  }

  /** The epoch rose: was it right that it did? */
  #raised(main: MainTruth, { custody, who }: Raise): void {
    const isTakeover = custody === "parking" || custody === "takingOver";
    this.#engine.tell(`${main.machine.plan.name} epoch ${main.epoch} ${custody}`);
    if (!isTakeover || who !== "") return;
    const { waitForReconnection = "0", keepAlive = "30" } = main.machine.plan.server;
    const patienceMs = (Number(waitForReconnection) + Number(keepAlive)) * 1_000 + CALM_MS;
    const isRunning = main.machine.host.apps.living?.isWorking === true;
    if (this.#truth.calmMs(main) > patienceMs + 900_000 && isRunning) {
      this.violation("I5", `${main.machine.plan.name} was taken over although nothing was wrong`);
    }
  }

  #logged(
    host: string,
    level: string,
    event: string,
    fields: Readonly<Record<string, unknown>>,
  ): void {
    const { onLine } = this.#options;
    if (onLine !== undefined && level !== "debug") {
      onLine(
        `${(this.#engine.nowMs / 1_000).toFixed(3)} ${host} ${event} ${JSON.stringify(fields)}`,
      );
    }
    if (event === "server.transition" || event === "server.custody" || event.endsWith(".ended")) {
      this.#engine.tell(`${host} ${String(fields.server)}: ${String(fields.words)}`);
    } else if (event === "custody.transition" || event === "application.transition") {
      this.#engine.tell(`${host} ${event} ${String(fields.from)} to ${String(fields.to)}`);
    }
    if (event === "journal.failed" && host === "north") this.#ledger.refuses();
    if (event === "state.doubtful") {
      const main = this.#truth.mains.find(({ machine }) => machine.plan.name === host);
      if (main !== undefined) main.wasDoubtful = true;
      if (main?.damage !== undefined) {
        main.damage.isNoticed = true;
        main.isInDoubt = true;
      }
    } else if (event === "custody.transition" && fields.on === "saved") {
      const main = this.#truth.mains.find(({ machine }) => machine.plan.name === host);
      if (main !== undefined) main.isInDoubt = false;
    }
    if (event === "link.violation") {
      this.violation("wire", `${host}: ${String(fields.words)}`);
    }
    if (event === "server.transition" && fields.to === "lost") {
      const main = this.#truth.mains.find((m) => m.machine.plan.name === fields.server);
      if (main !== undefined && this.#truth.calmMs(main) > CALM_MS) {
        this.violation("I5", `${String(fields.server)} lost in calm: ${String(fields.words)}`);
      }
    }
  }
}
