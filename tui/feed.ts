// The seam between the interface and a backup agent: what the screen is fed with, and how a command
// leaves. control-feed.ts joins it to the control socket; tests and the lab bring their own.
//
// A command never rejects: what goes wrong is told as words.

import type { ControlCommand } from "../proto/control-command.js";
import type { Happening, View } from "../proto/view.js";
import type { Answer } from "./model.js";

export type Listener = {
  view(view: View): void;
  connected(): void;
  /** The agent is not heard; `retryInMs` if it is known when it is tried again. */
  lost(words: string, retryInMs?: number): void;
};

export type Feed = {
  /** Called once; the first view is full, and so is the first after every loss. */
  subscribe(on: Listener): void;
  /** `unknown`: sent, nobody answered. It carries an id: sending it again cannot act twice. */
  send(command: ControlCommand): Promise<Answer>;
  /** The newest happenings, the oldest of them first; an empty server means all. Rejects in words. */
  readEvents(newest: number, server: string): Promise<readonly Happening[]>;
  retry(): void;
  close(): void;
};
