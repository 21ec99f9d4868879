// Real child processes for tests: run from source, spoken to by messages, gone with their test.

import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** A child that runs one of the scripts in `children/`. */
export type Child = {
  readonly process: ChildProcess;
  /** The next message that it sends. */
  next(): Promise<unknown>;
  tell(message: object | string): void;
  /** Kills it with SIGKILL and waits until it is gone. */
  kill(): Promise<void>;
};

/** Starts a child and waits until it is ready. */
export async function startChild(script: string, env: Record<string, string> = {}): Promise<Child> {
  const path = fileURLToPath(new URL(`children/${script}.ts`, import.meta.url));
  const process_ = fork(path, { execArgv: ["--import", "tsx"], env: { ...process.env, ...env } });
  const gone = new Promise<void>((resolve) => process_.once("exit", () => resolve()));
  const unread: unknown[] = [];
  let isWaiting: ((message: unknown) => void) | undefined;
  process_.on("message", (message) => {
    if (isWaiting === undefined) unread.push(message);
    else isWaiting(message);
    isWaiting = undefined;
  });
  const child: Child = {
    process: process_,
    next: () =>
      unread.length > 0
        ? Promise.resolve(unread.shift())
        : new Promise((resolve) => {
            isWaiting = resolve;
          }),
    tell: (message) => process_.send(message),
    kill: () => {
      process_.kill("SIGKILL");
      return gone;
    },
  };
  onTestFinished(() => child.kill());
  await child.next();
  return child;
}
