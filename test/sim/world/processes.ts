// A program's view of its machine's processes: the recorder, its reload command and its check.

import type { CommandResult, ProcessEnd, Processes, RunningProcess } from "../../../base/world.js";
import type { Incarnation } from "./incarnation.js";
import type { App } from "./recorder.js";

const never = <T>() => new Promise<T>(() => {});
const done = (exitCode: number, output: string): CommandResult => ({
  end: { exitCode, signal: undefined },
  output,
});

export function processesView(life: Incarnation): Processes {
  const { engine, host } = life;

  const later = <T>(ms: number, result: () => T): Promise<T> =>
    new Promise((resolve) => {
      engine.in(ms, () => {
        if (life.isDead) return;
        const value = result();
        life.deliver(() => resolve(value));
      });
    });

  const handle = (app: App): RunningProcess => {
    const running: RunningProcess = {
      id: app.id,
      onEnd: () => {},
      stop: (hard) => {
        if (life.begins()) app.stop(hard);
      },
    };
    app.onEnd = (end: ProcessEnd) => {
      engine.in(1, () => life.deliver(() => running.onEnd(end)));
    };
    if (app.ended !== undefined) app.onEnd(app.ended);
    return running;
  };

  /** What a command answers, and after how long; `undefined`: it does not end by itself. */
  const answer = (
    command: string,
  ): { lastsMs: number; result: () => CommandResult } | undefined => {
    const { chance, apps } = host;
    if (command === "reload") {
      if (apps.reloadFault === "hangs") return undefined;
      return {
        lastsMs: chance.spread(5, 300),
        result: () => {
          if (apps.reloadFault === "fails") return done(1, "cannot be reloaded");
          if (apps.living === undefined) return done(1, "no such process");
          apps.reload();
          return done(0, "");
        },
      };
    }
    const app = apps.living;
    if (app?.isHung === true) return undefined;
    return {
      lastsMs: chance.spread(2, 50),
      result: () => (app?.isWorking === true ? done(0, "") : done(1, "not ready")),
    };
  };

  return {
    start: ({ command }) => {
      if (!life.begins()) return never();
      if (command === "missing") return later(5, () => "no such program");
      // It runs from now on, whether its agent lives to hear of it or not.
      const app = host.apps.start();
      return later(host.chance.between(1, 10), () => handle(app));
    },
    find: (id) => {
      if (!life.begins()) return never();
      return later(1, () => {
        const app = host.apps.find(id);
        return app?.isAlive === true ? handle(app) : undefined;
      });
    },
    running: () => {
      if (!life.begins()) return never();
      return later(1, () => (host.apps.living === undefined ? [] : [host.apps.living.id]));
    },
    talk: () => {
      if (!life.begins()) return never();
      const none = { output: new Uint8Array(), errors: "this machine has no such program" };
      return later(1, () => ({ end: "not-started", ...none }) as const);
    },
    run: ({ command }, { timeMs }) => {
      if (!life.begins()) return never();
      const answered = answer(command);
      if (answered === undefined || answered.lastsMs > timeMs) {
        return later(timeMs, () => ({ end: "timed-out", output: "" }) as const);
      }
      return later(answered.lastsMs, answered.result);
    },
  };
}
