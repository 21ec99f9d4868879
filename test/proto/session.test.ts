import { describe, expect, test } from "vitest";
import { HANDSHAKE_MS } from "../../proto/limits.js";
import type { LinkBody } from "../../proto/messages.js";
import {
  deadlineAtMs,
  due,
  maySay,
  newSession,
  PROTOCOL,
  type SessionEffect,
  type SessionEvent,
  SILENT_PERIODS,
  step,
} from "../../proto/session.js";
import { type Role, RULES } from "../../proto/session-rules.js";
import { HEALTHY, HELLO, welcome } from "../link/cast.js";

const BEAT_MS = 1_000;
const SILENCE_MS = SILENT_PERIODS * BEAT_MS;
const VERSION: LinkBody = { kind: "version", ...PROTOCOL, agent: "0.1.0" };
const hello: LinkBody = { kind: "hello", ...HELLO };
const beat = (sequence: number, sentAtMs: number): LinkBody => ({
  kind: "heartbeat",
  sequence,
  sentAtMs,
  ...HEALTHY,
});

/** One side of a link, told as a story. */
class World {
  nowMs = 10_000;
  session;
  effects: SessionEffect[] = [];

  constructor(role: Role) {
    this.session = newSession(role, "0.1.0", this.nowMs);
    this.applies({ kind: "started" });
  }

  applies(event: SessionEvent): this {
    const next = step(this.session, event, this.nowMs);
    this.session = next.session;
    this.effects.push(...next.effects);
    for (const effect of next.effects) {
      if (effect.kind === "sayHello") this.says(hello);
      if (effect.kind === "sayHeartbeat") this.says(beat(effect.sequence, effect.sentAtMs));
    }
    return this;
  }

  hears(body: LinkBody, boot = 5n): this {
    return this.applies({ kind: "heard" }).applies({ kind: "message", message: { boot, body } });
  }

  says(body: LinkBody): this {
    return this.applies({ kind: "says", body });
  }

  /** Moves time on, one event of time after the other. */
  waits(ms: number): this {
    const endMs = this.nowMs + ms;
    for (;;) {
      const atMs = deadlineAtMs(this.session);
      if (atMs === undefined || atMs > endMs) break;
      this.nowMs = Math.max(this.nowMs, atMs);
      const event = due(this.session, this.nowMs);
      expect(event).toBeDefined();
      if (event !== undefined) this.applies(event);
    }
    this.nowMs = endMs;
    expect(due(this.session, this.nowMs)).toBeUndefined();
    return this;
  }

  is(phase: string): this {
    expect(this.session.phase).toBe(phase);
    return this;
  }

  /** What was sent, by kind. */
  get sent(): string[] {
    return this.effects.flatMap((e) => (e.kind === "send" ? [e.body.kind] : []));
  }

  get closed(): string | undefined {
    const close = this.effects.find((e) => e.kind === "close");
    return close?.kind === "close" ? `${close.how}: ${close.words}` : undefined;
  }

  get stale(): boolean[] {
    return this.effects.flatMap((e) =>
      e.kind === "deliver" && e.body.kind === "heartbeat" ? [e.stale] : [],
    );
  }
}

const openMain = () => new World("main").hears(VERSION).hears(welcome(BEAT_MS)).is("open");
const openBackup = () =>
  new World("backup").hears(VERSION).hears(hello).says(welcome(BEAT_MS)).is("open");

describe("the handshake", () => {
  test("of a main is version, hello, welcome, then the first heartbeat at once", () => {
    const main = new World("main").is("version");
    expect(main.sent).toEqual(["version"]);
    main.hears(VERSION).is("welcome").hears(welcome(BEAT_MS)).is("open").waits(0);
    expect(main.sent).toEqual(["version", "hello", "heartbeat"]);
  });

  test("of a backup is version, hello, welcome", () => {
    const backup = new World("backup").is("version").hears(VERSION).is("hello");
    backup.hears(hello).is("welcome").says(welcome()).is("open");
    expect(backup.sent).toEqual(["version", "welcome"]);
  });

  test.each(["main", "backup"] as const)("of a %s has its limit", (role) => {
    new World(role)
      .waits(HANDSHAKE_MS - 1)
      .is("version")
      .waits(1)
      .is("closed");
    const late = new World(role)
      .waits(HANDSHAKE_MS - 1)
      .hears(VERSION)
      .waits(1)
      .is("closed");
    expect(late.closed).toBe(`silence: no ${role === "main" ? "welcome" : "hello"} within 5 s`);
  });

  test("gives a backup as long again for its welcome", () => {
    const backup = () => new World("backup").waits(100).hears(VERSION).hears(hello);
    backup()
      .waits(HANDSHAKE_MS - 1)
      .is("welcome");
    backup().waits(HANDSHAKE_MS).is("closed");
  });

  test("is refused, with words, where the major versions differ, not where the minor do", () => {
    const other = { ...VERSION, major: PROTOCOL.major + 1 } as LinkBody;
    const main = new World("main").hears(other).is("closed");
    expect(main.closed).toMatch(/^refused: protocol 2 .* does not work with 1 .* same version$/);
    expect(main.effects.at(-1)).toMatchObject({ tell: { kind: "refused", code: "version" } });
    new World("main").hears({ ...VERSION, minor: PROTOCOL.minor + 1 } as LinkBody).is("welcome");
  });

  test("ends where the backup says no, and the main hears why", () => {
    const refused: LinkBody = { kind: "refused", code: "unknownName", words: "no m1 here" };
    const backup = new World("backup").hears(VERSION).hears(hello).says(refused).is("closed");
    expect(backup.effects.at(-1)).toMatchObject({ how: "refused", tell: refused });
    const main = new World("main").hears(VERSION).hears(refused).is("closed");
    expect(main.closed).toBe("refused: no m1 here");
    expect(main.effects.some((e) => e.kind === "deliver" && e.body === refused)).toBe(true);
  });
});

describe("who says what, when", () => {
  const kinds = Object.keys(RULES) as LinkBody["kind"][];
  const bodyOf = (kind: LinkBody["kind"]) => ({ kind, words: "" }) as unknown as LinkBody;

  test.each(kinds)("%s before the version ends the link, if it is not the version", (kind) => {
    const world = new World("backup").hears(kind === "version" ? VERSION : bodyOf(kind));
    if (kind === "version") world.is("hello");
    else expect(world.closed).toMatch(kind === "refused" ? /^refused/ : /^violation/);
  });

  test.each(kinds)("%s from the wrong side ends the open link", (kind) => {
    const by = RULES[kind].by;
    if (by === "both") return;
    const world = by === "main" ? openMain() : openBackup();
    expect(world.hears(bodyOf(kind)).closed).toBe(
      `violation: a ${by === "main" ? "backup" : "main"} does not say ${kind}`,
    );
    expect(world.session.freshness.sequence).toBe(0);
  });

  test.each([VERSION, hello])("a second $kind ends the link", (body) => {
    expect(openBackup().hears(body).closed).toBe(`violation: ${body.kind} came again`);
  });

  test("a main may say nothing of its own before the welcome", () => {
    const main = new World("main").hears(VERSION).is("welcome");
    expect(maySay(main.session, "startup")).toBe("startup came while welcome was waited for");
    expect(maySay(openMain().session, "startup")).toBeUndefined();
    expect(maySay(openMain().session, "welcome")).toBe("a main does not say welcome");
  });

  test("a message of a newer kind is answered and ignored, but never in place of the version", () => {
    const backup = openBackup().applies({ kind: "unknown" }).is("open");
    expect(backup.sent.at(-1)).toBe("refused");
    new World("backup").applies({ kind: "unknown" }).is("closed");
  });

  test("that the other does not know a message is no reason to end the link", () => {
    openMain().hears({ kind: "refused", code: "unknownMessage", words: "" }).is("open");
  });

  test("a closed session does nothing any more", () => {
    const closed = openBackup().waits(SILENCE_MS).is("closed");
    const before = closed.effects.length;
    closed.hears(beat(1, 0)).waits(SILENCE_MS);
    expect(closed.effects).toHaveLength(before);
  });
});

describe("silence", () => {
  test("of three heartbeat periods ends the link, and any byte puts it off", () => {
    openBackup()
      .waits(SILENCE_MS - 1)
      .is("open")
      .waits(1)
      .is("closed");
    const heard = openBackup()
      .waits(SILENCE_MS - 1)
      .applies({ kind: "heard" });
    heard
      .waits(SILENCE_MS - 1)
      .is("open")
      .waits(1)
      .is("closed");
    expect(heard.closed).toBe("silence: silent for 3 s (three heartbeats)");
    openMain()
      .waits(SILENCE_MS - 1)
      .is("open")
      .waits(1)
      .is("closed");
  });

  test("of a shorter period gives the main three longer ones to follow", () => {
    const backup = openBackup().waits(1_000).applies({ kind: "heartbeatSet", heartbeatMs: 100 });
    backup
      .waits(SILENCE_MS - 1)
      .is("open")
      .waits(1)
      .is("closed");
    const followed = openBackup().applies({ kind: "heartbeatSet", heartbeatMs: 100 });
    followed
      .waits(SILENCE_MS - 50)
      .hears(beat(1, 0))
      .waits(299)
      .is("open")
      .waits(1)
      .is("closed");
  });

  test("a welcome on an open link changes the period of a main", () => {
    const main = openMain().hears(welcome(100)).waits(250);
    expect(main.sent.filter((kind) => kind === "heartbeat")).toHaveLength(3);
  });
});

describe("the heartbeat of a main", () => {
  test("comes once every period, numbered from 1", () => {
    const main = openMain();
    for (let i = 0; i < 5; i++) main.applies({ kind: "heard" }).waits(BEAT_MS);
    const beats = main.effects.flatMap((e) => (e.kind === "sayHeartbeat" ? [e] : []));
    expect(beats.map((b) => b.sequence)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(beats.map((b) => b.sentAtMs - 10_000)).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000]);
  });

  test("is not made up for after a stall", () => {
    const main = openMain().waits(0);
    main.nowMs += 2_500;
    main.applies({ kind: "heard" }).waits(0).waits(999);
    expect(main.sent.filter((kind) => kind === "heartbeat")).toHaveLength(2);
    main.waits(1);
    expect(main.sent.filter((kind) => kind === "heartbeat")).toHaveLength(3);
  });
});

describe("a heartbeat that is no proof of life now", () => {
  const LATE_MS = 2 * BEAT_MS + 400;
  const FAR_AWAY_CLOCK_MS = 5_000_000;
  const started = () => openBackup().hears(beat(1, FAR_AWAY_CLOCK_MS));

  test("is one later than two periods and a margin", () => {
    const inTime = started().waits(LATE_MS).hears(beat(2, FAR_AWAY_CLOCK_MS));
    expect(inTime.stale).toEqual([false, false]);
    const late = started()
      .waits(LATE_MS + 5)
      .hears(beat(2, FAR_AWAY_CLOCK_MS));
    expect(late.stale).toEqual([false, true]);
  });

  test("is every one of a burst but those sent just now", () => {
    const backup = started();
    backup.nowMs += 10_000;
    for (let i = 2; i <= 11; i++) backup.hears(beat(i, FAR_AWAY_CLOCK_MS + (i - 1) * BEAT_MS));
    expect(backup.stale.slice(1)).toEqual([...Array(7).fill(true), ...Array(3).fill(false)]);
  });

  test("is the first after a main's sleep, and no other: its clock stood still meanwhile", () => {
    const backup = started();
    const SLEPT_MS = 2_800;
    for (let i = 2; i <= 20; i++) {
      const slept = i < 10 ? 0 : SLEPT_MS;
      backup.nowMs = 10_000 + (i - 1) * BEAT_MS + slept;
      backup.hears(beat(i, FAR_AWAY_CLOCK_MS + (i - 1) * BEAT_MS));
    }
    expect(backup.stale.indexOf(true)).toBe(9);
    expect(backup.stale.filter(Boolean)).toHaveLength(1);
  });

  test("is each of a burst, whose neighbours were sent a period apart, however steady the bursts", () => {
    const backup = started();
    let sequence = 1;
    for (const atMs of [20_000, 21_000, 22_000]) {
      backup.nowMs = atMs;
      for (let i = 0; i < 3; i++) {
        sequence += 1;
        backup.hears(beat(sequence, FAR_AWAY_CLOCK_MS + (sequence - 1) * BEAT_MS));
      }
    }
    // Only where one burst ends and the next begins do two look steady: sent, and come, a period apart.
    expect(backup.stale.slice(1)).toEqual([true, true, true, false, ...Array(5).fill(false)]);
  });

  test("is one whose number does not rise", () => {
    expect(started().hears(beat(1, FAR_AWAY_CLOCK_MS)).stale).toEqual([false, true]);
  });

  test("is not one of a clock that runs 0.05 % slower, however long", () => {
    const backup = started();
    for (let i = 2; i < 20_000; i++) {
      backup.nowMs += BEAT_MS;
      backup.hears(beat(i, FAR_AWAY_CLOCK_MS + Math.floor((i - 1) * BEAT_MS * 0.9995)));
    }
    expect(backup.stale.filter(Boolean)).toEqual([]);
  });
});

describe("a boot", () => {
  test("earlier than the hello's is dropped and counted", () => {
    const backup = openBackup();
    const before = backup.effects.length;
    backup.hears({ kind: "startup" }, 4n).is("open");
    expect(backup.effects).toHaveLength(before);
    expect(backup.session.missedOldBoot).toBe(1);
  });

  test("later than the hello's ends the link", () => {
    expect(openBackup().hears({ kind: "startup" }, 6n).closed).toBe(
      "violation: startup of boot 6 on a link of boot 5",
    );
  });
});
