// The door on real sockets: who gets in, who does not, what that costs, and how an open wire ends.

import { fork } from "node:child_process";
import { constants } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { Key } from "../../base/key.js";
import { NET_LIMITS, realNet } from "../../base/node/net.js";
import type { WireEnd } from "../../base/world.js";
import { bytesOf, tempFolder, textOf, until } from "./helpers.js";
import {
  CERTIFICATE,
  listening,
  middleTo,
  otherClient,
  ourListener,
  PSK,
  rawClient,
  type Seen,
  secretWords,
} from "./tls-peers.js";
import { KEY, listenTo, NAME, OTHER_KEY, peerOf } from "./world-contract.js";

const at = (port: number) => ({ kind: "tcp", host: "127.0.0.1", port }) as const;
const TINY = { ...NET_LIMITS, proofMs: 60, openMs: 60 };

/** A good main is let in, whatever came before. */
async function expectStillOpen(seen: Seen): Promise<void> {
  const before = seen.wires.length;
  const wire = realNet().dial(peerOf(at(seen.port)));
  await until(() => seen.wires.length === before + 1, "a good one is let in");
  wire.close();
}

test("another program's client sees TLS 1.3, an ephemeral X25519 exchange, and no certificate", async () => {
  const seen = await ourListener();
  const { socket, isSecure } = await otherClient(seen.port, PSK);
  await until(isSecure, "secure");
  expect(socket.getProtocol()).toBe("TLSv1.3");
  expect(socket.getCipher().name).toBe("TLS_AES_128_GCM_SHA256");
  expect(socket.getEphemeralKeyInfo()).toMatchObject({ type: "ECDH", name: "X25519" });
  expect(socket.getPeerX509Certificate()).toBeUndefined();
  socket.write("hello");
  await until(() => seen.bytes.join("") === "hello", "its bytes are in");
  expect(seen.wires[0]?.identity).toBe(NAME);
  socket.end();
  await until(() => seen.ends.length === 1, "it has ended");
  expect(seen.ends).toEqual(["fin"]);
});

test("a client that would do without the ephemeral exchange gets it all the same", async () => {
  const seen = await ourListener();
  const secureOptions = constants.SSL_OP_ALLOW_NO_DHE_KEX;
  const { socket, isSecure } = await otherClient(seen.port, { ...PSK, secureOptions });
  await until(isSecure, "secure");
  expect(socket.getEphemeralKeyInfo()).toMatchObject({ name: "X25519" });
});

test.each([
  [
    "TLS 1.2 with the right key",
    { ...PSK, minVersion: "TLSv1.2", maxVersion: "TLSv1.2", ciphers: "PSK" },
    "it does not speak TLS 1.3",
  ],
  ["TLS 1.3 without a key", { rejectUnauthorized: false }, "it offered no key"],
  ["another group than ours", { ...PSK, ecdhCurve: "P-256" }, "TLS: no suitable key share"],
  [
    "another suite than ours",
    { ...PSK, ciphers: "TLS_AES_256_GCM_SHA384:PSK" },
    "it offered no key",
  ],
] as const)("%s gets nowhere", async (_, options, words) => {
  const seen = await ourListener();
  const { end, isSecure } = await otherClient(seen.port, options);
  await until(() => end() !== undefined && seen.away.length > 0, "it is turned away");
  expect([isSecure(), seen.wires.length]).toEqual([false, 0]);
  expect(seen.away).toMatchObject([{ kind: "no-key", from: "127.0.0.1", identity: undefined }]);
  expect(seen.away[0]?.words).toContain(words);
  await expectStillOpen(seen);
});

test.each(["GET / HTTP/1.1\r\n\r\n", "\0\0\0\x04hello", "\x16\x03\x01\xff\xff".repeat(40_000)])(
  "plain text to the port gets nowhere: %#",
  async (text) => {
    const seen = await ourListener();
    const raw = await rawClient(seen.port);
    let isClosed = false;
    raw.once("close", () => {
      isClosed = true;
    });
    raw.write(text, "latin1");
    raw.resume();
    await until(() => isClosed && seen.away.length > 0, "it is turned away");
    expect(seen.away[0]?.kind).toBe("no-key");
    await expectStillOpen(seen);
  },
);

test("a stranger cannot tell a wrong key from a name that nobody has", async () => {
  const seen = await ourListener();
  const ends: (string | undefined)[] = [];
  for (const identity of [NAME, "Nobody"]) {
    const pskCallback = () => ({ identity, psk: OTHER_KEY.bytes() });
    const { end } = await otherClient(seen.port, { ...PSK, pskCallback });
    await until(() => end() !== undefined, "it is turned away");
    ends.push(end());
  }
  await until(() => seen.away.length === 2, "both are told");
  expect(ends[0]).toBe(ends[1]);
  expect(seen.away.map(({ kind }) => kind)).toEqual(["wrong-key", "unknown-name"]);
});

test("a session is never resumed: a key that is gone opens nothing, whoever has a ticket of it", async () => {
  let isKnown = true;
  const seen = await ourListener(realNet(), () => (isKnown ? KEY : undefined));
  const { socket, isSecure } = await otherClient(seen.port, PSK);
  let ticket: Buffer | undefined;
  socket.on("session", (session) => {
    ticket = session;
  });
  await until(isSecure, "secure");
  seen.wires[0]?.send(bytesOf("so that tickets, which come first, are read"));
  await until(() => socket.readableLength > 0, "bytes are in");
  isKnown = false;
  const offers = ticket === undefined ? {} : { session: ticket };
  for (const more of [
    {},
    { pskCallback: undefined },
    { pskCallback: undefined, ciphers: undefined },
  ]) {
    const { end, isSecure: isOpen } = await otherClient(seen.port, {
      ...PSK,
      ...(more as object),
      ...offers,
    });
    await until(() => end() !== undefined, "it is turned away");
    expect(isOpen()).toBe(false);
  }
  expect(seen.wires.length).toBe(1);
});

test("whoever is silent, or proves its key by single bytes, is gone when the time is over", async () => {
  const seen = await ourListener(realNet(TINY));
  const [silent, slow] = [await rawClient(seen.port), await rawClient(seen.port)];
  const closed: string[] = [];
  silent.once("close", () => closed.push("silent")).resume();
  slow.once("close", () => closed.push("slow")).resume();
  const drip = setInterval(() => slow.write("\x16\x03\x01\x02\0\x01"[0] ?? ""), 5);
  onTestFinished(() => clearInterval(drip));
  await until(() => closed.length === 2, "both are closed");
  expect(seen.away.map(({ kind }) => kind)).toContain("too-slow");
  expect(seen.away.length).toBe(2);
  await expectStillOpen(seen);
});

test("only so many are at the door at once; the next is let in when one is gone", async () => {
  const seen = await ourListener(realNet({ ...NET_LIMITS, atOnceMax: 2 }));
  const waiting = [await rawClient(seen.port), await rawClient(seen.port)];
  const wire = realNet().dial(peerOf(at(seen.port)));
  const ear = listenTo(wire);
  await until(() => ear.end !== undefined, "it is turned away");
  expect([ear.end, seen.away[0]?.kind]).toEqual(["unreached", "too-many"]);
  waiting[0]?.destroy();
  let isIn = false;
  await until(async () => {
    const again = realNet().dial(peerOf(at(seen.port)));
    const end = listenTo(again);
    await until(() => end.end !== undefined || seen.wires.length > 0, "an answer");
    isIn = seen.wires.length > 0;
    return isIn;
  }, "the next is let in");
});

test("one source has its own limit, and does not use up that of others", async () => {
  const seen = await ourListener(realNet({ ...NET_LIMITS, fromOneMax: 1 }));
  await rawClient(seen.port);
  const near = listenTo(realNet().dial(peerOf(at(seen.port))));
  await until(() => near.end !== undefined, "it is turned away");
  expect(seen.away).toMatchObject([{ kind: "too-many", from: "127.0.0.1" }]);
  expect(seen.away[0]?.words).toBe("1 connections from there prove their key already");
});

test("what was sent before it is certain who answers does not go to a stranger", async () => {
  const got: string[] = [];
  const strangers = createTlsServer(CERTIFICATE, (socket) => {
    socket.on("data", (bytes) => got.push(bytes.toString()));
    socket.on("error", () => {});
  });
  strangers.on("tlsClientError", () => {});
  const wire = realNet().dial(peerOf(at(await listening(strangers))));
  const ear = listenTo(wire);
  wire.send(bytesOf(secretWords()));
  await until(() => ear.end !== undefined, "the wire ends");
  expect([ear.end, got]).toEqual(["unreached", []]);
});

test("a certificate that this machine trusts does not stand for the key", async () => {
  const folder = tempFolder();
  writeFileSync(`${folder}/ca.pem`, CERTIFICATE.cert);
  const got: string[] = [];
  const strangers = createTlsServer(CERTIFICATE, (socket) => {
    socket.on("data", (bytes) => got.push(bytes.toString()));
    socket.on("error", () => {});
  });
  strangers.on("tlsClientError", () => {});
  const port = await listening(strangers);
  const child = fork(fileURLToPath(new URL("children/trusting.ts", import.meta.url)), [`${port}`], {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: `${folder}/ca.pem` },
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const told = await new Promise((resolve) => child.once("message", resolve));
  expect(told).toEqual({ isTrusted: true, end: "unreached" });
  expect(got.join("")).not.toContain("secret");
}, 30_000);

test("a dialled end that gets plain text, nothing, or a refusal says so in words", async () => {
  const words = async (port: number, key: Key) => {
    const wire = realNet(TINY).dial(peerOf(at(port), NAME, key));
    return new Promise<string>((resolve) => {
      wire.onClose = (_how: WireEnd, why: string) => resolve(why);
    });
  };
  const plain = createServer((socket) => socket.on("error", () => {}).end("220 mail ready\r\n"));
  expect(await words(await listening(plain), KEY)).toContain("does not speak TLS");
  const silent = createServer((socket) => socket.on("error", () => {}).resume());
  expect(await words(await listening(silent), KEY)).toContain(
    "connected, but the link was not secured within 0.06 s",
  );
  const rude = createServer((socket) => socket.on("error", () => {}).destroy());
  expect(await words(await listening(rude), KEY)).toContain("before the link was secured");
  const seen = await ourListener();
  const patient = realNet().dial(peerOf(at(seen.port), NAME, OTHER_KEY));
  const why = await new Promise<string>((resolve) => {
    patient.onClose = (_how, its) => resolve(its);
  });
  expect(why).toContain("does not take this name with this key");
});

test("nothing readable is on the way, and a spoilt record ends the wire", async () => {
  const seen = await ourListener();
  const middle = await middleTo(seen.port);
  const wire = realNet().dial(peerOf(at(middle.port)));
  const ear = listenTo(wire);
  const secret = secretWords();
  wire.send(bytesOf(secret));
  await until(() => seen.bytes.join("") === secret, "the bytes are in");
  const onTheWay = Buffer.concat(middle.sent);
  expect(onTheWay.includes(secret)).toBe(false);
  expect(onTheWay.includes(Buffer.from(KEY.bytes()))).toBe(false);
  middle.spoils = true;
  wire.send(bytesOf("x"));
  await until(() => seen.ends.length === 1 && ear.end !== undefined, "both have ended");
  expect(seen.ends).toEqual(["rst"]);
  expect(seen.bytes.join("")).toBe(secret);
  await expectStillOpen(seen);
});

test("what was recorded opens nothing when it is said again", async () => {
  const seen = await ourListener();
  const middle = await middleTo(seen.port);
  const wire = realNet().dial(peerOf(at(middle.port)));
  wire.send(bytesOf("once"));
  await until(() => seen.bytes.length > 0, "the bytes are in");
  const again = await rawClient(seen.port);
  let isOver = false;
  again.once("close", () => {
    isOver = true;
  });
  again.resume();
  again.write(Buffer.concat(middle.sent));
  await until(() => isOver, "it is over");
  expect([seen.wires.length, seen.bytes.join("")]).toEqual([1, "once"]);
});

test("an end, a reset and a vanished program are told apart through TLS", async () => {
  const seen = await ourListener();
  const ending = async (
    how: (near: import("node:net").Socket, far: import("node:net").Socket) => void,
  ) => {
    const middle = await middleTo(seen.port);
    const wire = realNet().dial(peerOf(at(middle.port)));
    const ear = listenTo(wire);
    const count = seen.bytes.length;
    wire.send(bytesOf("x"));
    await until(() => seen.bytes.length > count, "it is open");
    how(...middle.pair());
    await until(() => ear.end !== undefined, "the wire ends");
    return ear.end;
  };
  expect(await ending((near) => near.resetAndDestroy())).toBe("rst");
  // A program that is killed says FIN, without TLS's own goodbye.
  expect(await ending((near) => near.end())).toBe("fin");
});

test("connections that are given up at any moment harm nobody, and leave nothing at the door", async () => {
  const seen = await ourListener(realNet({ ...NET_LIMITS, atOnceMax: 8, fromOneMax: 8 }));
  for (let i = 0; i < 24; i += 1) {
    const raw = await rawClient(seen.port);
    if (i % 3 === 0) raw.resetAndDestroy();
    else if (i % 3 === 1) raw.end("\x16\x03\x01");
    else raw.destroy();
  }
  await until(async () => {
    const ear = listenTo(realNet().dial(peerOf(at(seen.port))));
    await until(() => ear.end !== undefined || seen.wires.length > 0, "an answer");
    return seen.wires.length > 0;
  }, "the door is free again");
  expect(textOf(bytesOf(seen.away.map(({ kind }) => kind).join()))).not.toContain("wrong-key");
});
