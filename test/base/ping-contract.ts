// What every Ping and Ways promise, as tests: written once, run against the real and the simulated.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { World } from "../../base/world.js";

/** A world that pings, and how to live in it. */
export type PingWorld = {
  readonly world: Pick<World, "ping" | "ways">;
  /** Addresses and names of this very machine. */
  readonly own: readonly string[];
  settle<T>(promise: Promise<T>): Promise<T>;
  end(): Promise<void>;
};

/** Far more than an answer of this machine to itself takes, on the busiest of days. */
const LIMIT_MS = 5_000;
/** More than go on at once where a process is started for each. */
const AT_ONCE = 40;

/** Runs the contract of Ping and Ways against one world. */
export function pingContract(name: string, makeWorld: () => Promise<PingWorld>): void {
  describe(`${name} keeps the contract of Ping and Ways`, () => {
    let here: PingWorld;
    beforeEach(async () => {
      here = await makeWorld();
    });
    afterEach(() => here.end());
    const ask = (address: string) => here.settle(here.world.ping.ask(address, LIMIT_MS));

    test("this machine answers itself, under each of its names", async () => {
      for (const address of here.own) {
        const answer = await ask(address);
        expect(answer, address).toMatchObject({ kind: "alive" });
        if (answer.kind !== "alive") continue;
        expect(answer.roundTripMs).toBeGreaterThanOrEqual(0);
        expect(answer.roundTripMs).toBeLessThanOrEqual(LIMIT_MS);
      }
    });

    test("many at once are all answered, each once", async () => {
      const [address = ""] = here.own;
      const asked = Array.from({ length: AT_ONCE }, () => here.world.ping.ask(address, LIMIT_MS));
      const answers = await here.settle(Promise.all(asked));
      expect(answers.map(({ kind }) => kind)).toEqual(asked.map(() => "alive"));
    });

    test("a name that stands for nothing is unknown, never silent, and is named", async () => {
      for (const address of ["none.invalid", "-f", "m1 -f", "$(reboot)", ""]) {
        const answer = await ask(address);
        expect(answer, address).toMatchObject({ kind: "unknown" });
        expect(answer.kind === "unknown" && answer.words).toContain(address);
        const way = await here.settle(here.world.ways.towards(address));
        expect(way, address).toMatchObject({ kind: "unknown" });
        const out = await here.settle(here.world.ways.out(address));
        expect(out, address).toEqual(way);
      }
    });

    test("towards itself there is no gateway", async () => {
      for (const address of here.own) {
        const way = await here.settle(here.world.ways.towards(address));
        expect(way, address).toEqual({ kind: "loopback" });
        const out = await here.settle(here.world.ways.out(address));
        expect(out, address).toEqual({ kind: "loopback" });
      }
    });
  });
}
