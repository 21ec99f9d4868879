// Who this backup agent is, kept apart from the journal: `agent-id.json` beside the settings, with the
// number of its last start and the highest epoch then. A journal that is gone, or was put back from an
// older copy, is known by it, and the epochs that it forgot are not used again.
//
// Decides nothing. It is written after the journal says the same, so it never knows more than the
// journal of its own folder did.

import { joinPath } from "../../../base/path.js";
import { DiskError, type World } from "../../../base/world.js";
import { big, FieldRefused, fields, string } from "../../core/record/fields.js";

export type AgentId = {
  readonly id: string;
  readonly boot: bigint;
  /** No main had a higher epoch at the last start; a doubt adds what it may raise. */
  readonly epoch: bigint;
};

const FILE = "agent-id.json";
const FORMAT = 1;
const FILE_BYTES_MAX = 4_096;

/** Where it is. */
export function agentIdPath(folder: string): string {
  return joinPath(folder, FILE);
}

/** What the file says; undefined if there is none; words if it is broken or cannot be read. */
export async function readAgentId(
  disk: World["disk"],
  folder: string,
): Promise<AgentId | undefined | string> {
  const path = agentIdPath(folder);
  try {
    const bytes = await disk.read(path, FILE_BYTES_MAX);
    return bytes === undefined ? undefined : parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof DiskError) return error.message;
    if (error instanceof FieldRefused || error instanceof SyntaxError) {
      return `${path} does not say who this backup agent is: ${error.message}`;
    }
    throw error;
  }
}

/** Replaces the file. Words if the disk refuses. */
export async function writeAgentId(
  disk: World["disk"],
  folder: string,
  { id, boot, epoch }: AgentId,
): Promise<string | undefined> {
  const said = { format: FORMAT, id, boot: String(boot), epoch: String(epoch) };
  const text = `${JSON.stringify(said)}\n`;
  try {
    await disk.replace(agentIdPath(folder), new TextEncoder().encode(text), { secret: true });
    return undefined;
  } catch (error) {
    if (error instanceof DiskError) return error.message;
    throw error;
  }
}

/** @throws {FieldRefused} if a field is not right @throws {SyntaxError} if it is no JSON */
function parse(text: string): AgentId {
  const from = fields(JSON.parse(text), "agent-id");
  if (from.format !== FORMAT) throw new FieldRefused("format", from.format);
  const id = string(from, "id");
  if (!/^[0-9a-f]{32}$/.test(id)) throw new FieldRefused("id", id);
  return { id, boot: big(from, "boot"), epoch: big(from, "epoch") };
}
