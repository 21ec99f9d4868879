// One cycle: a settings backup, away, and home again, with at most one blow in each.
//
// After every blow the agents must go on by themselves (a supervisor starts them again); only what
// goes home is ordered, and a takeover while the main is linked. Judged from the two stores' files
// and the two recorders'.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { NotReached, pause, until } from "../../lab/wait.js";
import type { ActivityJudge } from "./activity.js";
import { type Contents, count, LIMIT_MS, OBJECTS, type Pair, WAIT_S } from "./pair.js";
import { arm, disarm, hasStruck, type Strike, strikeAt, strikeWords } from "./strikes.js";

export type Movement =
  | "takeover"
  | "takeover with the link up"
  | "restore"
  | "settings backup"
  | "rest";

/** A blow in a movement. */
export type Fault = { readonly movement: Movement; readonly strike: Strike };

export type Cycle = {
  readonly backup?: Strike | undefined;
  readonly away: "takeover" | "takeover with the link up" | "none";
  readonly awayStrike?: Strike | undefined;
  readonly homeStrike?: Strike | undefined;
};

/** What became of a fault. */
export type Outcome = {
  readonly fault: Fault;
  /** The blow fell. */
  readonly hasStruck: boolean;
  /** What is wrong, in words; empty: nothing. */
  readonly wrong: readonly string[];
  /** Until everything was where it belongs. */
  readonly resumedMs: number;
  /** `resumed`; or the named state that it went back to. */
  readonly end: string;
};

const ORDER_AGAIN_MS = 3_000;
const START_AGAIN_MS = 10_000;
/** A verdict that survives a restart acts after this without a link (product.md §1), and some. */
const SURVIVING_VERDICT_MS = 30_000;
const SURE_MS = 3_000;
/** How many objects change before a settings backup that is to be hit. */
const EDITS = 20;

/** Plays cycles on one pair. */
export class Player {
  readonly #pair: Pair;
  readonly #activity: ActivityJudge;
  #version = 0;

  constructor(pair: Pair, activity: ActivityJudge) {
    this.#pair = pair;
    this.#activity = activity;
  }

  /** Plays one. Answers what became of each of its faults. */
  async play({ backup, away, awayStrike, homeStrike }: Cycle): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    if (backup !== undefined) {
      outcomes.push(await this.#hit("settings backup", backup, () => this.#backUp()));
    }
    if (away === "none") {
      if (awayStrike !== undefined) {
        outcomes.push(await this.#hit("rest", awayStrike, () => this.#rest(awayStrike)));
      }
      return outcomes;
    }
    const goAway = () => (away === "takeover" ? this.#lose(awayStrike) : this.#park(awayStrike));
    if (awayStrike === undefined) await goAway();
    else outcomes.push(await this.#hit(away, awayStrike, goAway));
    if (homeStrike !== undefined && this.#pair.view?.custody !== "backup") {
      await this.#goHome(); // The blow has kept it from going away.
      await this.#park();
    }
    const goHome = () => this.#goHome(homeStrike);
    if (homeStrike === undefined) await goHome();
    else outcomes.push(await this.#hit("restore", homeStrike, goHome));
    return outcomes;
  }

  /** Plays one movement unharmed. */
  async rehearse(
    movement: "settings backup" | "takeover" | "restore" | "takeover with the link up",
  ) {
    if (movement === "settings backup") await this.#backUp();
    else if (movement === "takeover") await this.#lose();
    else if (movement === "takeover with the link up") await this.#park();
    else await this.#goHome();
  }

  /** Brings everything home after a cycle that did not end as it should. */
  async recover(): Promise<void> {
    for (const { folder } of [this.#pair.main, this.#pair.backup]) {
      rmSync(join(folder, "armed"), { force: true });
    }
    await this.#goHome();
  }

  async #hit(movement: Movement, strike: Strike, act: () => Promise<string>): Promise<Outcome> {
    const beganAtMs = performance.now();
    arm(this.#pair, strike);
    const end = await act();
    if (!hasStruck(this.#pair, strike) && strike.kind === "point") {
      // What an agent does last it does when everything is where it belongs.
      await pause(SURE_MS);
      if (hasStruck(this.#pair, strike) && movement === "restore") await this.#pair.atRest();
    }
    const struck = disarm(this.#pair, strike);
    const resumedMs = Math.round(performance.now() - beganAtMs);
    // Nothing was begun: nobody runs it before the main is back, and its disk has all of it.
    const stores = end === NOT_BEGUN ? "both" : this.#stores();
    const wrong = contentProblems(this.#pair.contents(stores));
    const fell = this.#pair.takeEpochFell();
    if (fell !== "") wrong.push(`the epoch fell ${fell}`);
    return { fault: { movement, strike }, hasStruck: struck, wrong, resumedMs, end };
  }

  /** The disk of a host without power still has its files: they are nobody's. */
  #stores(): "both" | "backup" {
    return this.#pair.isMainOn ? "both" : "backup";
  }

  /** The main host loses its power, and everything is taken over. */
  async #lose(strike?: Strike): Promise<string> {
    const pair = this.#pair;
    await pair.mainOff();
    await strikeAt(pair, strike, pair.backup);
    if (strike?.kind === "place" && strike.who === "backup, main returns") {
      await until("the backup agent is back", LIMIT_MS, () => pair.view);
      return this.#goHome();
    }
    const limitMs = LIMIT_MS + SURVIVING_VERDICT_MS;
    let forgottenSinceMs: number | undefined;
    return until("everything is taken over", limitMs, () => {
      if (isAway(pair)) return "resumed";
      const isUnseen = pair.view?.state === "unseen" && pair.view.custody === "main";
      if (!isUnseen) forgottenSinceMs = undefined;
      else forgottenSinceMs ??= performance.now();
      if (forgottenSinceMs === undefined || !hasStruck(pair, strike)) return undefined;
      if (performance.now() - forgottenSinceMs < (WAIT_S + 1) * 1_000) return undefined;
      return NOT_BEGUN;
    });
  }

  /** The application ends in order, and an operator moves everything while its agent is linked. */
  async #park(strike?: Strike): Promise<string> {
    const pair = this.#pair;
    await pair.stopApplication();
    const refused = await pair.takeOver();
    let restSinceMs: number | undefined;
    return until("the takeover has ended", LIMIT_MS, () => {
      const view = pair.view;
      if (isAway(pair)) return "resumed";
      const isAtMain = view?.custody === "main" && view.linked && count(pair.main) === OBJECTS;
      if (!isAtMain) restSinceMs = undefined;
      else restSinceMs ??= performance.now();
      if (restSinceMs === undefined || performance.now() - restSinceMs < SURE_MS) return undefined;
      if (!hasStruck(pair, strike)) {
        throw new NotReached(`the takeover, which nobody hit: ${refused ?? view?.lastResult}`);
      }
      return "not begun, or undone: at the main";
    });
  }

  /** The main host is on, and whatever is on the backup server is ordered home. */
  async #goHome(strike?: Strike): Promise<string> {
    const pair = this.#pair;
    pair.mainAgent.on();
    let orderedAtMs = Number.NEGATIVE_INFINITY;
    let startedAtMs = Number.NEGATIVE_INFINITY;
    let isHome = false;
    const order = async () => {
      while (!isHome) {
        const { custody, state, linked } = pair.view ?? {};
        const isAway = custody === "backup" || custody === "paused" || custody === "partial";
        // One that was not heard within the wait after a start of the backup agent stays failed.
        const isStopped = state === "stopped" || state === "failed";
        if (isStopped && linked && performance.now() - startedAtMs > START_AGAIN_MS) {
          // An application that ended in order is started again when its agent starts.
          startedAtMs = performance.now();
          await pair.mainAgent.kill();
        }
        const isReady = isAway && state === "running" && linked === true;
        if (isReady && performance.now() - orderedAtMs > ORDER_AGAIN_MS) {
          orderedAtMs = performance.now();
          this.#activity.restoring();
          await pair.restore();
        }
        await pause(20);
      }
    };
    const ordering = order();
    try {
      await strikeAt(pair, strike, pair.main);
      await pair.atRest();
      await pair.backedUp();
    } finally {
      isHome = true;
      await ordering;
    }
    return "resumed";
  }

  /** Objects change at the main, and are backed up by themselves. */
  async #backUp(): Promise<string> {
    const pair = this.#pair;
    const before = pair.view?.backupWallMs;
    this.#version += 1;
    for (let n = 1; n <= EDITS; n += 1) pair.edit((n * 7) % OBJECTS || OBJECTS, this.#version);
    await until("the change is backed up", LIMIT_MS, () => {
      const wallMs = pair.view?.backupWallMs;
      return wallMs !== undefined && wallMs !== before ? true : undefined;
    });
    await pair.backedUp();
    await pair.atRest();
    return "resumed";
  }

  /** An agent dies while nothing moves: nobody takes over. */
  async #rest(strike: Strike): Promise<string> {
    const pair = this.#pair;
    const before = pair.view?.epoch;
    await strikeAt(pair, strike, pair.main);
    await pause((WAIT_S + 1) * 1_000);
    await pair.atRest();
    return pair.view?.epoch === before ? "resumed" : "taken over";
  }
}

/** The backup agent died with the verdict, and does not know the main: it waits until it is heard. */
const NOT_BEGUN = "not begun: unseen, at the main";

/** Words for a fault. */
export function faultWords({ movement, strike }: Fault): string {
  return `${movement}: ${strikeWords(strike)}`;
}

function isAway(pair: Pair): boolean {
  const isThere = pair.view?.custody === "backup" && count(pair.backup) === OBJECTS;
  // A main that was killed in the middle of parking parks when it is back.
  return isThere && (!pair.isMainOn || count(pair.main) === 0);
}

function contentProblems(contents: Contents): string[] {
  const { missing, duplicated, older, foreign } = contents;
  return Object.entries({ missing, duplicated, older, foreign })
    .filter(([, n]) => n > 0)
    .map(([what, n]) => `${n} objects ${what} (main ${contents.main}, backup ${contents.backup})`);
}
