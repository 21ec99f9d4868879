import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { objectTypeProblem, serverNameProblem } from "../../proto/names.js";
import { serverName } from "./arbitraries.js";

describe("the name of a server", () => {
  test.each(["a", "m1", "Köln 2", "rec_north-1.example", "日本", "x".repeat(60)])(
    "may be %j",
    (name) => {
      expect(serverNameProblem(name)).toBeUndefined();
    },
  );

  test.each([
    "",
    "x".repeat(61),
    " ",
    " m1",
    "m1 ",
    "m/1",
    "m\n1",
    "m\u001b[31m",
    "<m1>",
    "m\u00a01",
  ])("may not be %j", (name) => {
    expect(serverNameProblem(name)).toMatch(/^must /);
  });

  test("is never refused by one part and taken by another", () => {
    fc.assert(fc.property(serverName, (name) => serverNameProblem(name) === undefined));
  });
});

describe("the type of an object", () => {
  test.each(["camera", "A-z_0.9", "x".repeat(60)])("may be %j", (type) => {
    expect(objectTypeProblem(type)).toBeUndefined();
  });

  test.each(["", "x".repeat(61), "a b", "ä", "a/b"])("may not be %j", (type) => {
    expect(objectTypeProblem(type)).toMatch(/^must /);
  });
});
