// What the shell of one main is given, and whom it tells.

import type { ServerSettings } from "../../proto/settings.js";
import type { MainState } from "../core/record/state-image.js";
import type { Facts } from "../core/server/facts.js";
import type { Observed } from "../core/view/view.js";
import type { ServerShell } from "./server-shell.js";

export type ServerShellGiven = {
  readonly known: MainState;
  /** The journal has nothing of it yet. */
  readonly isNew: boolean;
  readonly settings: ServerSettings;
  readonly facts: Facts;
};

/** What is kept up by those who find out. */
export type ObservedHere = Pick<
  Observed,
  | "lastKeepAliveAtMs"
  | "unhealthy"
  | "mainVersion"
  | "manifestDigest"
  | "backupFailed"
  | "drill"
  | "lastDrill"
  | "hostPing"
>;

/** Of a main that was not heard yet. */
export const UNOBSERVED: ObservedHere = {
  lastKeepAliveAtMs: undefined,
  unhealthy: [],
  mainVersion: "",
  manifestDigest: "",
  backupFailed: "",
  hostPing: undefined,
};

export type ServerShellHandlers = {
  /** Something of the view changed. */
  changed(shell: ServerShell): void;
  /** A restore has ended. */
  atHome(shell: ServerShell): void;
  /** Its state, its settings or what stands against it are not what they were. */
  turned(shell: ServerShell): void;
  /** A settings backup is to be made now, by whoever's order. */
  backUpFresh(shell: ServerShell, who: string): void;
  /** The main has said who holds its objects. */
  heard(shell: ServerShell): void;
};
