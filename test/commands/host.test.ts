// Where an agent keeps its files, and who is at the keyboard.

import { expect, test } from "vitest";
import { folderOf, realHost, type Surroundings, userName } from "../../base/node/host.js";

const USER: Surroundings = {
  platform: "linux",
  environment: {},
  isPrivileged: false,
  home: "/home/op1",
};
const ROOT: Surroundings = { ...USER, isPrivileged: true, home: "/root" };
const WINDOWS: Surroundings = { ...USER, platform: "win32", home: "C:\\Users\\op1" };

test("a given folder holds one folder per role, whoever runs it", () => {
  expect(folderOf("main", "/srv/locum/", USER)).toBe("/srv/locum/main");
  expect(folderOf("backup", "/srv/locum", ROOT)).toBe("/srv/locum/backup");
  expect(folderOf("backup", "D:\\locum", WINDOWS)).toBe("D:/locum/backup");
});

test("a relative folder is made absolute", () => {
  expect(folderOf("main", "here", USER)).toBe(`${process.cwd()}/here/main`);
});

test("LOCUM_DIR counts where no folder is given, and an empty one is none", () => {
  const environment = { LOCUM_DIR: "/srv/other" };
  expect(folderOf("main", undefined, { ...ROOT, environment })).toBe("/srv/other/main");
  expect(folderOf("main", "/srv/given", { ...ROOT, environment })).toBe("/srv/given/main");
  const empty = { LOCUM_DIR: "" };
  expect(folderOf("main", undefined, { ...ROOT, environment: empty })).toBe("/var/lib/locum/main");
});

test("a privileged user gets the system's place, another one a place of his own", () => {
  expect(folderOf("backup", undefined, ROOT)).toBe("/var/lib/locum/backup");
  expect(folderOf("backup", undefined, USER)).toBe("/home/op1/.local/state/locum/backup");
  const environment = { XDG_STATE_HOME: "/home/op1/state" };
  expect(folderOf("main", undefined, { ...USER, environment })).toBe("/home/op1/state/locum/main");
  const relative = { XDG_STATE_HOME: "state" };
  expect(folderOf("main", undefined, { ...USER, environment: relative })).toBe(
    "/home/op1/.local/state/locum/main",
  );
});

test("Windows has one place for all users", () => {
  const environment = { ProgramData: "E:\\ProgramData" };
  expect(folderOf("main", undefined, { ...WINDOWS, environment })).toBe(
    "E:/ProgramData/Locum/main",
  );
  expect(folderOf("main", undefined, WINDOWS)).toBe("C:/ProgramData/Locum/main");
});

test("whoever called sudo is who acts", () => {
  expect(userName({ SUDO_USER: "op1" })).toBe("op1");
  expect(userName({ SUDO_USER: "" })).not.toBe("");
});

test("a host knows its version and digests; two of them do not pile up handlers", () => {
  const host = realHost({ version: "1.2.3", log: { kind: "stderr", level: "info" } });
  realHost({ version: "1.2.3", log: { kind: "stderr", level: "info" } });
  expect(host.version).toBe("1.2.3");
  expect(host.digestOf(new Uint8Array())).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
  expect(host.absolute("/a/../b/")).toBe("/b");
});
