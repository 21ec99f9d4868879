// Which server a typed name means.

import { expect, test } from "vitest";
import { findServer, nearestNames } from "../../tui/commands/find-server.js";

const SERVERS = ["Tunnel West 1", "Tunnel West 2", "Gate 12", "Gate 2", "Mast 9"].map((name) => ({
  name,
}));

test("case does not count, and spaces around a name neither", () => {
  expect(findServer(SERVERS, "tunnel WEST 2")).toBe(SERVERS[1]);
  expect(findServer(SERVERS, " mast 9 ")).toBe(SERVERS[4]);
});

test("a slip is answered with the nearest names, the most alike first", () => {
  expect(findServer(SERVERS, "Tunel West 2")).toBe(
    'No server is named "Tunel West 2"; nearest: Tunnel West 2, Tunnel West 1.',
  );
  expect(nearestNames(SERVERS, "Msat 9")).toEqual(["Mast 9"]);
});

test("a part of a name is enough to be shown the whole", () => {
  expect(nearestNames(SERVERS, "gate")).toEqual(["Gate 12", "Gate 2"]);
  expect(nearestNames(SERVERS, "")).toEqual([]);
});

test("a name like none says where all are shown", () => {
  expect(findServer(SERVERS, "Lighthouse")).toBe(
    'No server is named "Lighthouse"; locum status shows all 5.',
  );
  expect(findServer([], "Mast 9")).toBe('No server is named "Mast 9"; none is monitored yet.');
});
