// What the system's ping prints is taken for a reply only when it is one.
//
// The texts of iputils are its own; those of Windows were never seen on a Windows system.

import { expect, test } from "vitest";
import { type PingOutput, posixAnswer, windowsAnswer } from "../../base/node/ping-output.js";

const HEAD = "PING 10.77.0.2 (10.77.0.2) 56(84) bytes of data.\n";
const REPLY = "64 bytes from 10.77.0.2: icmp_seq=1 ttl=64 time=0.277 ms";
const counted = (received: number, more = "") =>
  `\n\n--- 10.77.0.2 ping statistics ---\n1 packets transmitted, ${received} received, ${more}${100 - 100 * received}% packet loss, time 0ms\n`;

const posix = (out: string, how: Partial<PingOutput> = {}) =>
  posixAnswer("10.77.0.2", { exitCode: 0, out: HEAD + out, err: "", ...how });

test("a reply of the address asked is alive, with its round trip", () => {
  expect(posix(REPLY + counted(1))).toEqual({ kind: "alive", roundTripMs: 0.277 });
  const v6 = "64 bytes from fe80::2%eth0: icmp_seq=1 ttl=64 time=12 ms";
  expect(posixAnswer("fe80:0::2%eth0", { exitCode: 0, out: v6, err: "" })).toEqual({
    kind: "alive",
    roundTripMs: 12,
  });
});

test.each([
  ["busybox", "64 bytes from 10.77.0.2: seq=0 ttl=64 time=0.061 ms"],
  ["inetutils", "64 bytes from 10.77.0.2: icmp_seq=0 ttl=64 time=0.061 ms"],
])("a reply as %s prints it is alive", (_name, line) => {
  expect(posix(line)).toEqual({ kind: "alive", roundTripMs: 0.061 });
});

test("nothing came back is silent, also when a router said why", () => {
  const lost = { exitCode: 1 };
  const router = "From 10.77.0.1 icmp_seq=1 Destination Host Unreachable";
  expect(posix(counted(0), lost)).toEqual({ kind: "silent" });
  expect(posix(router + counted(0, "+1 errors, "), lost)).toEqual({ kind: "silent" });
});

test.each<[string, string, Partial<PingOutput>]>([
  ["no route", "", { exitCode: 2, err: "ping: connect: Network is unreachable\n" }],
  ["a send refused", counted(0), { exitCode: 1, err: "ping: sendmsg: Operation not permitted\n" }],
  ["nothing sent", counted(0).replace("1 packets", "0 packets"), { exitCode: 1 }],
  ["another source", REPLY.replace("10.77.0.2", "10.77.0.3") + counted(1), {}],
  ["another number", REPLY.replace("seq=1", "seq=2") + counted(1), {}],
  ["a marked source", `${REPLY} (DIFFERENT ADDRESS!)${counted(1)}`, {}],
  ["a wrong payload", `${REPLY}\nwrong data byte #16 should be 0x1 but was 0x2${counted(1)}`, {}],
  ["a reply but a bad end", REPLY + counted(1), { exitCode: 1 }],
  ["killed", "", { exitCode: undefined }],
  ["an end without a word", "", { exitCode: 1 }],
])("%s is unknown", (_name, out, how) => {
  expect(posix(out, how)).toMatchObject({ kind: "unknown" });
});

const windows = (line: string, received: number, address = "10.77.0.2") =>
  windowsAnswer(address, {
    exitCode: 0,
    out: `\r\nPinging ${address} with 32 bytes of data:\r\n${line}\r\n\r\nPing statistics for ${address}:\r\n    Packets: Sent = 1, Received = ${received}, Lost = ${1 - received} (0% loss),\r\n`,
    err: "",
  });

test("Windows: a reply has TTL=, in every language; IPv6 has none", () => {
  const alive = (roundTripMs: number) => ({ kind: "alive", roundTripMs });
  expect(windows("Reply from 10.77.0.2: bytes=32 time<1ms TTL=128", 1)).toEqual(alive(1));
  expect(windows("Antwort von 10.77.0.2: Bytes=32 Zeit=23ms TTL=57", 1)).toEqual(alive(23));
  expect(windows("Reply from fd00::2: time=3ms", 1, "fd00::2")).toEqual(alive(3));
});

test("Windows: what a router says is no reply, whatever the exit code; nor is another host's", () => {
  expect(windows("Reply from 10.77.0.1: Destination host unreachable.", 1)).toEqual({
    kind: "silent",
  });
  expect(windows("Request timed out.", 0)).toEqual({ kind: "silent" });
  expect(windows("Reply from 10.77.0.3: bytes=32 time<1ms TTL=128", 1)).toMatchObject({
    kind: "unknown",
  });
  expect(windows("PING: transmit failed. General failure.", 0)).toMatchObject({ kind: "unknown" });
});
