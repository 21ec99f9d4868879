// The agent's look at its own network, on the virtual clock: whatever is slow or hangs, takeovers are
// decided; without a way out none is.

import { describe, expect, test } from "vitest";
import { wordsOf } from "../../proto/reason.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";
import { SECOND } from "./world.js";

const WAIT = 30 * SECOND;
const WITNESS = "10.0.0.1";
const BEATS_MS = 1_200;

/** Mains at their own addresses, all running and backed up; `prepare` before the agent starts. */
async function mains(count: number, prepare: (house: House) => void = () => {}) {
  const house = new House();
  house.disk.write("/srv/store/readme.txt", "the store");
  const names = Array.from({ length: count }, (_, i) => `m${i + 1}`);
  names.forEach((name, i) => {
    house.roster.set(name, { address: `${name}.site`, placeAs: `+${(i + 1) * 100}` });
  });
  prepare(house);
  await house.starts();
  const all = names.map((name) => new Main(house, name, 1).connects());
  for (const name of names) {
    await house.until(() => house.agent.of(name).backups.last !== undefined, "a settings backup");
  }
  const custody = (name: string) => house.agent.of(name).server.custody.state;
  const blocked = (name: string) => wordsOf(house.agent.of(name).server.blocked);
  return { house, all, names, custody, blocked };
}

const withWitness = (house: House) => {
  house.witnesses = WITNESS;
  house.ping.answers.set(WITNESS, { kind: "alive", roundTripMs: 1 });
};

/** How long after its wait the first main is taken over when its host vanishes. */
async function takenAfter({ house, all, custody }: Awaited<ReturnType<typeof mains>>) {
  all[0]?.drops();
  await house.passes(WAIT - 10);
  expect(custody("m1")).toBe("main");
  return house.until(() => custody("m1") !== "main", "taken over", 60_000);
}

describe("a takeover is decided", () => {
  test("in a second, however many mains there are, and few addresses are asked for it", async () => {
    const site = await mains(40);
    const { asked } = site.house.ways;
    const before = () => asked.length;
    site.all[0]?.drops();
    await site.house.passes(WAIT - 1_000);
    const known = before();
    await site.house.until(() => site.custody("m1") !== "main", "taken over", 3_000);
    expect(asked.slice(known)).toContain("m1.site");
    expect(before() - known).toBeLessThanOrEqual(2 * 8);
  });

  test("where each answer of the system takes most of a second", async () => {
    const site = await mains(20, (house) => {
      house.ways.takesMs = 900;
    });
    expect(await takenAfter(site)).toBeLessThan(1_000 + BEATS_MS);
  });

  test("where a name is looked up for ever, if another main is heard", async () => {
    const site = await mains(2, (house) => {
      house.ways.hangs.add("m1.site");
      house.ways.hangs.add("m2.site");
    });
    expect(await takenAfter(site)).toBeLessThan(2_000 + BEATS_MS);
  });

  test("where a name is looked up for ever, if a witness answers", async () => {
    const site = await mains(1, (house) => {
      withWitness(house);
      house.ways.hangs.add("m1.site");
    });
    expect(await takenAfter(site)).toBeLessThan(2_000 + BEATS_MS);
  });

  test("where all but one hang: the one shows that there is a way", async () => {
    const site = await mains(8, (house) => {
      for (let i = 1; i < 8; i++) house.ways.hangs.add(`m${i}.site`);
    });
    expect(await takenAfter(site)).toBeLessThan(BEATS_MS);
  });

  test("of one that fails while a look is under way: by the next, begun at its end", async () => {
    const site = await mains(3, (house) => {
      house.ways.takesMs = 900;
    });
    site.all[0]?.drops();
    await site.house.passes(500);
    site.all[1]?.drops();
    await site.house.passes(WAIT - 10);
    expect([site.custody("m1"), site.custody("m2")]).toEqual(["main", "main"]);
    // 400 ms of the look that was begun for m1, and one that was begun after its own verdict.
    const tookMs = await site.house.until(() => site.custody("m2") !== "main", "m2", 60_000);
    expect(tookMs).toBeGreaterThanOrEqual(400 + 900);
    expect(tookMs).toBeLessThan(400 + 900 + BEATS_MS);
  });
});

describe("a takeover is withheld", () => {
  test("while nothing shows that this server's network works", async () => {
    const site = await mains(1, (house) => house.ways.hangs.add("m1.site"));
    site.all[0]?.drops();
    await site.house.passes(WAIT + 120_000);
    expect(site.custody("m1")).toBe("main");
    expect(site.blocked("m1")).toMatch(/works is not known \(m1\.site: not looked up within 1 s\)/);
    expect(site.house.agent.events("agent.networkUnknown")).toHaveLength(1);
    expect(site.house.agent.events("server.withheld")).toHaveLength(1);
    // Nobody is asked again who has not answered.
    expect(site.house.ways.asked).toEqual(["m1.site"]);
  });

  test("where no address has a way, however many mains; and goes on when the cable is in", async () => {
    const site = await mains(20, withWitness);
    const none = { kind: "none", words: "eth0 has no carrier" } as const;
    for (const name of site.names) site.house.ways.ways.set(`${name}.site`, none);
    for (const main of site.all) main.drops();
    site.house.ping.answers.delete(WITNESS);
    await site.house.passes(WAIT + 60_000);
    for (const name of site.names) {
      expect(site.custody(name)).toBe("main");
      expect(site.blocked(name)).toMatch(/may be the one cut off: eth0 has no carrier/);
    }
    expect(site.house.agent.events("agent.networkLost")).toHaveLength(1);
    site.house.ways.ways.clear();
    withWitness(site.house);
    await site.house.until(() => site.names.every((name) => site.custody(name) !== "main"), "all");
  });

  test("not where the first eight have no way and another has one", async () => {
    const site = await mains(9);
    const none = { kind: "none", words: "eth1 has no carrier" } as const;
    for (let i = 1; i <= 8; i++) site.house.ways.ways.set(`m${i}.site`, none);
    await takenAfter(site);
    expect(site.house.agent.events("agent.networkLost")).toEqual([]);
  });
});

describe("witnesses", () => {
  const gateway = { kind: "gateway", address: WITNESS, interface: "eth0" } as const;
  const searched = async () => {
    const site = await mains(1, (house) => {
      withWitness(house);
      house.witnesses = "gateway";
      house.ways.ways.set("m1.site", gateway);
    });
    await site.house.passes(200);
    const addresses = () => site.house.agent.site.fitness.witnesses.map(({ address }) => address);
    expect(addresses()).toEqual([WITNESS]);
    return { ...site, addresses };
  };

  test("that were found stay when they cannot be found again", async () => {
    const { house, addresses } = await searched();
    house.ways.ways.set("m1.site", { kind: "unknown", words: "no ip" });
    await house.passes(25_000);
    expect(addresses()).toEqual([WITNESS]);
    house.ways.ways.set("m1.site", { kind: "none", words: "no carrier" });
    await house.passes(25_000);
    expect(addresses()).toEqual([WITNESS]);
    house.ways.hangs.add("m1.site");
    await house.passes(25_000);
    expect(addresses()).toEqual([WITNESS]);
  });

  test("change when the way does", async () => {
    const { house, addresses } = await searched();
    house.ways.ways.set("m1.site", { ...gateway, address: "10.0.0.254" });
    await house.passes(11_000);
    expect(addresses()).toEqual(["10.0.0.254"]);
    house.ways.ways.delete("m1.site");
    await house.passes(11_000);
    expect(addresses()).toEqual([]);
  });

  test("that fall silent, or answer again, are a change that people see; an answer as before is none", async () => {
    const { house } = await searched();
    const { agent } = house;
    await house.passes(12_000);
    const calm = agent.ownChanges;
    await house.passes(12_000);
    expect(agent.ownChanges).toBe(calm);
    house.ping.answers.delete(WITNESS);
    await house.passes(20_000);
    const silent = agent.ownChanges;
    expect(silent, "its first lost probe, and that it is silent").toBe(calm + 2);
    house.ping.answers.set(WITNESS, { kind: "alive", roundTripMs: 1 });
    await house.passes(6_000);
    expect(agent.ownChanges).toBe(silent + 1);
  });

  test("are asked by nobody once the agent has stopped", async () => {
    const { house, all } = await searched();
    await house.passes(7_000);
    all[0]?.drops();
    await house.passes(WAIT - 10);
    house.agent.selfWatch?.stop();
    const probes = () => house.ping.asked.filter((address) => address === WITNESS);
    const [pings, looks] = [probes().length, house.ways.asked.length];
    await house.passes(WAIT);
    expect(probes()).toHaveLength(pings);
    expect(house.ways.asked).toHaveLength(looks);
  });
});
