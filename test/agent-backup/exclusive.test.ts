// A restore in the order "exclusive": each object is removed here, then put at the main; a put that
// fails is applied here again. The sink alone, then the real shells with a main that is played.

import { describe, expect, test } from "vitest";
import { exclusiveEnds } from "../../agent-backup/io/moves/exclusive-ends.js";
import { type Store, StoreError } from "../../objects/store.js";
import type { ManifestEntry } from "../../proto/object.js";
import { bytesOf, digestOf } from "../objects/memory-world.js";
import { House, STORE } from "./house.js";
import { Main } from "./played-main.js";

const content = bytesOf("camera");
const entry: ManifestEntry = {
  type: "camera",
  number: 1,
  name: "",
  bytes: content.length,
  digest: digestOf(content),
};

describe("the ends", () => {
  const stage = (
    remotePut: () => Promise<void>,
    isOver = () => false,
    removed = async () => {},
  ) => {
    const log: string[] = [];
    let isMissing = false;
    const store = (name: string, put: () => Promise<void>): Store => ({
      title: name,
      list: async () => ({ manifest: [], problems: [] }),
      get: async () => {
        if (name === "here" && isMissing) throw new StoreError("missing", "it is not here");
        return content;
      },
      put: async () => {
        log.push(`${name} put`);
        await put();
        if (name === "here") isMissing = false;
        return { result: "applied", reference: "" };
      },
      remove: async () => {
        log.push(`${name} remove`);
        await removed();
        isMissing = true;
      },
      settle: async () => void log.push(`${name} settle`),
    });
    const here = store("here", async () => {});
    const ends = (ours: readonly string[], note = async () => {}) =>
      exclusiveEnds({
        placed: here,
        source: here,
        contents: { get: async () => content },
        remote: store("main", remotePut),
        ours: new Set(ours),
        note,
        isHome: () => log.push("home"),
        slot: async () => {},
        isOver,
      });
    const sink = (...given: Parameters<typeof ends>) => ends(...given).sink;
    return { log, sink, ends };
  };
  const refuses = () => Promise.reject(new StoreError("failed", "disk full"));

  test("removes here, then puts there", async () => {
    const { log, sink } = stage(async () => {});
    await sink(["camera 1"]).put(entry, content);
    expect(log).toEqual(["here remove", "main put", "home"]);
  });
  test("a put that fails is applied here again, with the main's words", async () => {
    const { log, sink } = stage(refuses);
    await expect(sink(["camera 1"]).put(entry, content)).rejects.toThrow("disk full");
    expect(log).toEqual(["here remove", "main put", "here put"]);
  });
  test.each([
    ["the reload failed", "failed", ["here remove", "here put"]],
    ["it was edited meanwhile", "occupied", ["here remove"]],
  ] as const)(
    "a removal that fails is undone, for it may be done all the same: %s",
    async (_, kind, log) => {
      const fails = () => Promise.reject(new StoreError(kind, "no"));
      const scene = stage(async () => {}, undefined, fails);
      await expect(scene.sink(["camera 1"]).put(entry, content)).rejects.toThrow("no");
      expect(scene.log).toEqual(log);
    },
  );
  test("what is not ours here is put there, and left here", async () => {
    const { log, sink } = stage(async () => {});
    await sink([]).put(entry, content);
    expect(log).toEqual(["main put"]);
  });
  test("nothing is removed that could not be noted", async () => {
    const { log, sink } = stage(async () => {});
    const note = () => Promise.reject(new Error("not noted"));
    await expect(sink(["camera 1"], note).put(entry, content)).rejects.toThrow("not noted");
    expect(log).toEqual([]);
  });
  test("a second try waits for the first, however late it is answered", async () => {
    let answer = () => {};
    let puts = 0;
    const { log, sink } = stage(() => {
      puts += 1;
      return puts === 1
        ? new Promise((_, reject) => {
            answer = () => reject(new StoreError("unavailable", "late"));
          })
        : Promise.resolve();
    });
    const one = sink(["camera 1"]);
    const first = one.put(entry, content);
    const second = one.put(entry, content);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    expect(log).toEqual(["here remove", "main put"]);
    answer();
    await expect(first).rejects.toThrow("late");
    await second;
    expect(log.slice(2)).toEqual(["here put", "here remove", "main put", "home"]);
  });
  test("what is out for a put that was not answered is not missing, and is not put twice", async () => {
    let answer = () => {};
    const { log, ends } = stage(() => new Promise((done) => (answer = done)));
    const { source, sink } = ends(["camera 1"]);
    const first = sink.put(entry, content);
    let got: Uint8Array | undefined;
    const asked = source.get(entry, entry.digest).then((bytes) => {
      got = bytes;
    });
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    expect(got, "it waits for the try before").toBeUndefined();
    answer();
    await first;
    await asked;
    expect(got).toEqual(content);
    expect(await sink.put(entry, content)).toMatchObject({ result: "unchanged" });
    expect(log).toEqual(["here remove", "main put", "home"]);
  });
  test("what somebody else has removed is missing", async () => {
    const { ends } = stage(async () => {});
    const { source, sink } = ends([]);
    await sink.put(entry, content);
    expect(await source.get(entry, entry.digest)).toEqual(content);
    await sink.remove(entry, entry.digest);
    await expect(source.get(entry, entry.digest)).rejects.toThrow("it is not here");
  });
  test("after the movement is over nothing is applied here any more", async () => {
    let over = false;
    const { log, sink } = stage(
      () => {
        over = true;
        return refuses();
      },
      () => over,
    );
    await expect(sink(["camera 1"]).put(entry, content)).rejects.toThrow("disk full");
    expect(log).toEqual(["here remove", "main put"]);
  });
});

describe("with a main that is played", () => {
  const all = ["camera 1", "camera 2", "camera 3", "camera 4", "camera 5"];
  const away = async () => {
    const house = await House.with(["m1", { holdDown: 5 }]);
    const main = new Main(house, "m1", 5).connects();
    await house.passes(3_000);
    const shell = () => house.agent.of("m1");
    main.drops();
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    house.disk.write("/srv/store/camera3.conf", "edited here");
    main.connects();
    await house.passes(2_000);
    const restores = () =>
      house.agent.commands.run(
        { kind: "restore", name: "m1", seen: undefined, exclusive: true },
        "op1",
      );
    return { house, main, shell, restores };
  };
  test("what was removed in one burst is put at the pace", async () => {
    const { house, main, shell, restores } = await away();
    const putAtMs: number[] = [];
    main.onPut = () => putAtMs.push(house.clock.nowMs());
    await restores();
    await house.until(() => shell().server.custody.state === "main", "home");
    const between = putAtMs.slice(1).map((atMs, i) => atMs - (putAtMs[i] ?? 0));
    expect(Math.min(...between)).toBeGreaterThanOrEqual(59);
  });
  const here = (house: House) =>
    Object.keys(house.stored).map((f) => `camera ${f.replace(/\D/g, "")}`);

  test("no object ever runs twice, edited ones go home as edited", async () => {
    const { house, main, shell, restores } = await away();
    let doubled = 0;
    main.onPut = (key) => {
      doubled += here(house).includes(key) ? 1 : 0;
    };
    expect((await restores()).how).toBe("running");
    expect(shell().view().byOrder?.exclusive).toBe(true);
    await house.until(() => {
      doubled += here(house).filter((key) => main.store.has(key)).length;
      return shell().server.custody.state === "main";
    }, "home");
    expect(doubled).toBe(0);
    expect(main.runs).toEqual(all);
    expect(main.store.get("camera 3")).toBe("edited here");
    expect(house.stored).toEqual({});
    expect(shell().view().byOrder).toBeUndefined();
  });
  test("what the main refuses runs here again, and the others are home", async () => {
    const { house, main, shell, restores } = await away();
    main.onPut = (key) => {
      if (key === "camera 2") throw new StoreError("occupied", "somebody else's");
    };
    await restores();
    await house.until(() => shell().server.custody.state === "restorePaused", "waits for a person");
    expect(here(house)).toEqual(["camera 2"]);
    expect(main.runs).toEqual(all.filter((key) => key !== "camera 2"));
  });
  test("edited here in the moment of its removal: compared once more, by itself", async () => {
    const { house, main, shell, restores } = await away();
    main.onPut = (key) => {
      if (key === "camera 1") house.disk.write(`${STORE}/camera2.conf`, "edited just now");
    };
    await restores();
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.store.get("camera 2")).toBe("edited just now");
    expect(house.stored).toEqual({});
  });
  test("a link that is lost on the way: applied here again, and the order is kept over a restart", async () => {
    const { house, main, shell, restores } = await away();
    let puts = 0;
    main.onPut = () => {
      puts += 1;
      if (puts === 2) main.drops();
    };
    await restores();
    await house.until(() => shell().server.custody.state === "restorePaused", "paused");
    await house.passes(1_000);
    const nowhere = all.filter((key) => !main.store.has(key) && !here(house).includes(key));
    expect(nowhere).toEqual([]);
    await house.restarts();
    expect(house.agent.of("m1").server.byOrder.isExclusive).toBe(true);
    main.connects();
    await house.until(() => shell().server.custody.state === "main", "home");
    expect(main.runs).toEqual(all);
    expect(house.stored).toEqual({});
  });
});
