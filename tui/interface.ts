// Entry of the terminal interface: takes the terminal, runs until the person leaves or something
// ends it, gives the terminal back, answers the exit status.
//
// Ink and React are loaded only here, when they are used, after what would mislead them is out of
// the way: CI=true makes Ink draw nothing, DEV=true makes it look for tools, and React measures
// itself unless it is told that this is production.

import { performance } from "node:perf_hooks";
import type { Source } from "./app.js";
import { Engine, type Told } from "./engine.js";
import type { Extension } from "./extension.js";
import type { Feed } from "./feed.js";
import { newModel } from "./model.js";
import { isTerminal, keepScrollBack, watchEnds } from "./terminal.js";
import { chooseTheme } from "./theme.js";
import { LOCAL_ZONE } from "./times.js";

export type InterfaceOptions = {
  readonly feed: Feed;
  /** Who is at the keys, as commands record it. */
  readonly who: string;
  readonly extension?: Extension;
  readonly env?: NodeJS.ProcessEnv;
  readonly stdin?: NodeJS.ReadStream;
  readonly stdout?: NodeJS.WriteStream;
};

const MISLEADING = ["CI", "CONTINUOUS_INTEGRATION", "DEV"] as const;

/** Some terminals say no size before they are drawn on. */
const SIZE_UNKNOWN = { columns: 80, rows: 24 };

/**
 * Shows the interface until it is left; answers the exit status. The caller has made sure that
 * stdin and stdout are a terminal (`isTerminal`); without one it prints the plain status instead.
 */
export async function runInterface(options: InterfaceOptions): Promise<number> {
  const { feed, extension, env = process.env } = options;
  const { stdin = process.stdin, stdout = process.stdout } = options;
  if (!isTerminal(stdin, stdout)) throw new Error("The interface needs a terminal.");
  const theme = chooseTheme(env, process.platform);
  for (const name of MISLEADING) delete process.env[name];
  process.env.NODE_ENV ??= "production";
  const { openApp } = await import("./app.js");

  const clock = { nowMs: () => performance.now(), wallMs: () => Date.now() };
  const size = () => ({
    columns: stdout.columns || SIZE_UNKNOWN.columns,
    rows: stdout.rows || SIZE_UNKNOWN.rows,
  });
  const screen = keepScrollBack(stdout);
  return new Promise((resolve) => {
    let app: ReturnType<typeof openApp> | undefined;
    let hasEnded = false;
    const end = (status: number, words: string) => {
      if (hasEnded) return;
      hasEnded = true;
      engine.stop();
      stdout.off("resize", onSize);
      process.off("SIGCONT", redraw);
      app?.close();
      stdin.pause();
      if (words !== "") process.stderr.write(`locum: the interface broke.\n${words}\n`);
      // Ink gives raw mode back in a microtask of its own. And its library for signals ends the
      // process at once when no other listener is left: ours stay until it has looked.
      setImmediate(() => {
        unwatch();
        resolve(status);
      });
    };
    const source: Source & { rows: readonly string[] } = {
      rows: [],
      onFrame: undefined,
      tell: (told: Told) => engine.tell(told),
    };
    const frame = (rows: readonly string[]) => {
      source.rows = rows;
      source.onFrame?.(rows);
    };
    /** An empty frame first, so that every row of the next one is written. */
    const redraw = () => {
      if (hasEnded) return;
      const { rows } = size();
      screen.write(`\u001B[2J\u001B[${rows};1H`);
      source.onFrame?.(source.rows.map(() => ""));
      setImmediate(() => source.onFrame?.(source.rows));
    };
    const onSize = () => engine.tell({ kind: "size", ...size() });
    const added = (extension?.keys ?? []).map(({ key, title }) => ({ key, title }));
    const model = newModel({
      ...size(),
      ...{ who: options.who, zone: LOCAL_ZONE, windows: process.platform === "win32", added },
      ...{ nowMs: clock.nowMs(), wallMs: clock.wallMs(), addedLine: extension?.line() ?? "" },
    });
    const show = { frame, redraw, quit: () => end(0, "") };
    const engine = new Engine({ feed, clock, theme, show, extension, model });
    const unwatch = watchEnds(stdin, stdout, end);
    stdout.on("resize", onSize);
    process.on("SIGCONT", redraw);
    engine.start();
    app = openApp(source, stdin, screen);
    app.ended.then(
      () => end(0, ""),
      (cause) => end(1, cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)),
    );
  });
}
