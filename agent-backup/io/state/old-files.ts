// What versions before the journal kept: a file for each main, one for the agent's id, one for what
// happened. Read once, then renamed.
//
// A broken file is named; nothing is begun before an operator has looked.

import { joinPath } from "../../../base/path.js";
import { DiskError, type World } from "../../../base/world.js";
import { FieldRefused, fields } from "../../core/record/fields.js";
import { parseRecord } from "../../core/record/record.js";
import { parseHappening, planEntries, type StateEntry } from "../../core/record/state-entry.js";

const FILE_BYTES_MAX = 256 * 1024 * 1024;
const RECORD_NAME = /^server-.*\.json$/;
const EVENT_FILES = ["events.jsonl.1", "events.jsonl"];

type Where = Pick<World, "disk" | "log">;

/** The entries that the old files amount to; none if there are none. Words if one is broken. */
export async function readOldFiles(
  { disk, log }: Where,
  folder: string,
): Promise<readonly StateEntry[] | string> {
  const entries: StateEntry[] = [];
  const broken: string[] = [];
  const text = async (path: string) => {
    const bytes = await disk.read(path, FILE_BYTES_MAX);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  try {
    const identityPath = joinPath(folder, "identity.json");
    const identity = await text(identityPath);
    const known = identity === undefined ? undefined : parseIdentity(identity);
    if (identity !== undefined && known === undefined) {
      broken.push(`${identityPath} is not an identity file`);
    }
    if (known !== undefined) entries.push({ kind: "boot", ...known });
    const records = joinPath(folder, "records");
    for (const { name } of (await disk.list(records)) ?? []) {
      if (!RECORD_NAME.test(name)) continue;
      const path = joinPath(records, name);
      const record = parseRecord((await text(path)) ?? "");
      if (typeof record === "string") broken.push(`${path} ${record}`);
      else entries.push(...planEntries(record, 1));
    }
    for (const name of EVENT_FILES) {
      for (const line of ((await text(joinPath(folder, name))) ?? "").split("\n")) {
        const entry = parseEvent(line);
        if (entry !== undefined) entries.push(entry);
      }
    }
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return error.message;
  }
  if (broken.length === 0) return entries;
  log("error", "oldFiles.broken", { words: broken.join("; ") });
  return `${broken.join("; ")}. Custody is not known; restore it from a copy, or remove it.`;
}

/** Renames the old files: they are not read again. @throws {DiskError} */
export async function setOldFilesAside({ disk }: Where, folder: string): Promise<void> {
  const records = joinPath(folder, "records");
  const names = ((await disk.list(records)) ?? []).map(({ name }) => name);
  const paths = [
    ...names.filter((name) => RECORD_NAME.test(name)).map((name) => joinPath(records, name)),
    ...[...EVENT_FILES, "identity.json"].map((name) => joinPath(folder, name)),
  ];
  const there = new Set(
    ((await disk.list(folder)) ?? []).map(({ name }) => joinPath(folder, name)),
  );
  for (const path of paths) {
    if (path.startsWith(records) || there.has(path)) await disk.rename(path, `${path}.old`);
  }
}

function parseIdentity(text: string): { id: string; boot: bigint } | undefined {
  const raw = parseJson(text) as { id?: unknown; boot?: unknown } | null | undefined;
  const { id, boot } = raw ?? {};
  const isSound = typeof id === "string" && /^[0-9a-f]{32}$/.test(id) && typeof boot === "string";
  return isSound && /^\d{1,18}$/.test(boot) ? { id, boot: BigInt(boot) } : undefined;
}

function parseEvent(line: string): StateEntry | undefined {
  try {
    return line === ""
      ? undefined
      : { kind: "event", happening: parseHappening(fields(parseJson(line), "event")) };
  } catch (error) {
    if (error instanceof FieldRefused) return undefined; // A line torn by a crash.
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
