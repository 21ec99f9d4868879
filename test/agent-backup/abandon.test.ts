// A main that is let go of although its objects are not at home: refused, unless they are abandoned;
// then the answer and the record say what stays where.

import { describe, expect, test } from "vitest";
import { abandoned } from "../../agent-backup/core/objects/abandoned.js";
import {
  newRecord,
  type RecordItem,
  type Whereabouts,
} from "../../agent-backup/core/record/record.js";
import { wordsOf } from "../../proto/reason.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";

const item = (number: number, where: Whereabouts): RecordItem => ({
  type: "camera",
  number,
  name: "",
  bytes: 1,
  digest: "0".repeat(64),
  where,
  result: undefined,
  words: "",
  reference: "",
  attempts: 0,
});

describe("what stays where", () => {
  test("is what is here or may be, and what the main was told to hold", () => {
    const items = [item(1, "backup"), item(2, "putting"), item(3, "planned"), item(4, "left")];
    const { words, fields } = abandoned(
      { ...newRecord("m1", 0), custody: "backup", items },
      "folder /srv",
    );
    expect(words).toContain("2 objects of m1 stay in folder /srv (camera 1, camera 2)");
    expect(words).toContain("m1 was told to hold 3 parked");
    expect(fields).toMatchObject({ here: "2", parkedObjects: "camera 1, camera 2, camera 3" });
  });
  test("names ten, and counts the rest; a doubt is said", () => {
    const items = Array.from({ length: 12 }, (_, i) => item(i + 1, "backup"));
    const { words } = abandoned(
      { ...newRecord("m1", 0), custody: "partial", items, doubt: "the journal was lost" },
      "folder /srv",
    );
    expect(words).toContain("camera 10 and 2 more)");
    expect(words).toContain("That is not certain: the journal was lost.");
  });
});

describe("with a main that is played", () => {
  const away = async () => {
    const house = await House.with("m1");
    const main = new Main(house, "m1", 3).connects();
    await house.passes(3_000);
    main.drops();
    const shell = () => house.agent.of("m1");
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    return { house, main, shell };
  };
  const remove = (house: House, abandon?: boolean) =>
    house.agent.commands.run({ kind: "removeServer", name: "m1", abandon }, "op1");
  const set = (house: House, enabled: string, abandon?: boolean) =>
    house.agent.commands.run(
      { kind: "setServer", name: "m1", settings: { enabled }, isSure: true, abandon },
      "op1",
    );

  test("it is not removed; abandoned it is, and nothing is moved", async () => {
    const { house } = await away();
    const no = await remove(house);
    expect(no).toMatchObject({ how: "refused" });
    expect(no.words).toContain("--abandon leaves them where they are");
    expect(house.agent.fleet.find("m1")).toBeDefined();
    const yes = await remove(house, true);
    expect(yes.how).toBe("done");
    expect(yes.words).toContain("3 objects of m1 stay in");
    expect(Object.keys(house.stored)).toHaveLength(3);
    expect(house.agent.events("command.abandon")[0]).toContain("camera 1, camera 2, camera 3");
    await house.passes(60_000);
    expect(Object.keys(house.stored)).toHaveLength(3);
  });
  test("in the middle of a takeover: what is in flight is somewhere first", async () => {
    const house = await House.with(["m1", { transferRate: 60 }]);
    const main = new Main(house, "m1", 5).connects();
    await house.passes(3_000);
    main.drops();
    await house.until(() => Object.keys(house.stored).length === 2, "two are here");
    const outcome = await remove(house, true);
    const here = Object.keys(house.stored).length;
    expect(outcome.words).toContain(`Abandoned: ${here} objects of m1 stay`);
    await house.passes(60_000);
    expect(Object.keys(house.stored), "nothing moves any more").toHaveLength(here);
  });
  test("it is not switched off; abandoned it is, and may be switched on again", async () => {
    const { house, main, shell } = await away();
    expect((await set(house, "off")).words).toContain("or abandon them (--abandon)");
    const off = await set(house, "off", true);
    expect(off).toMatchObject({ how: "done" });
    expect(wordsOf(off.reasons)).toContain("3 objects of m1 stay in");
    expect(shell().server.liveness.state).toBe("off");
    expect(shell().server.custody.state).toBe("backup");
    expect(house.agent.events("command.abandon")).toHaveLength(1);
    expect((await set(house, "on")).how).toBe("done");
    main.connects();
    await house.passes(3_000);
    expect(main.runs).toEqual([]);
    expect(shell().server.custody.state).toBe("backup");
    const outcome = await house.agent.commands.run(
      { kind: "setServer", name: "m1", settings: { placeAs: "+100" }, isSure: true, abandon: true },
      "op1",
    );
    expect(outcome.how, "its places never change meanwhile").toBe("refused");
  });
});
