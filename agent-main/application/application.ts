// What a protected application is to its agent, whichever way it is watched.
//
// Reports facts, decides nothing: core/lifecycle.ts does. Every way to watch an application
// (command; later probe, service, told) is one file beside this one, held to the same contract test.

import type { ProcessId } from "../../base/world.js";
import type { LifeEnd } from "../core/lifecycle.js";

/** A fact about the application. */
export type ApplicationFact =
  | { readonly kind: "spawned"; readonly id: ProcessId }
  | { readonly kind: "startFailed"; readonly words: string }
  | { readonly kind: "checkPassed" }
  | { readonly kind: "checkFailed"; readonly words: string }
  | { readonly kind: "endedNormally"; readonly end: LifeEnd }
  | { readonly kind: "endedAbnormally"; readonly end: LifeEnd };

/**
 * Facts come through `onFact`, set by the owner before anything is asked, never while one of these
 * methods is being called. After `unwatch` no check is reported until `watch` is called again.
 */
export type Application = {
  /** For people: the command line. */
  readonly title: string;
  onFact: (fact: ApplicationFact) => void;
  /** Looks for the process of before a restart of the agent; true: it lives, and its end is told. */
  find(id: ProcessId): Promise<boolean>;
  /** Processes of it that live now, remembered or not, the oldest first; none if it cannot tell. */
  running(): Promise<readonly ProcessId[]>;
  /** Ends a copy that is not the one being watched: asked first, killed after the stop limit. */
  stopCopy(id: ProcessId): void;
  /** Starts it: `spawned` or `startFailed` follows. */
  start(): void;
  /** Checks it from now on; a first answer follows at once. */
  watch(): void;
  unwatch(): void;
  /** Asks it to end and kills it after the stop limit: `ended…` follows, whatever it does. */
  stop(): void;
  /** Kills it at once: `ended…` follows. */
  kill(): void;
};
