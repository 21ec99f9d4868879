// Turns the agent link's messages into bytes and back.
//
// Any bytes at all give a message, "unknown", or a ProtocolError; never another throw. A message
// of a kind that a newer agent knows is "unknown"; fields that a newer agent knows are skipped.

import { EPOCH, type Field, Invalid, plainBytes, within } from "./codec-fields.js";
import { checkTogether, LINK_FIELDS } from "./codec-link.js";
import { ProtocolError } from "./errors.js";
import { link } from "./gen/locum.js";
import type { LinkBody, LinkMessage } from "./messages.js";

/** A message of a kind that this version does not know. */
export type UnknownMessage = { readonly unknown: true };

/**
 * Turns a message into the payload of a frame.
 * @throws {ProtocolError} local `field-invalid` if a field is outside its range
 */
export function encodeMessage(m: LinkMessage): Uint8Array {
  const kind = m.body.kind;
  // What the table's fields give is what the generated code takes: the tests go through all kinds.
  const wire = refusing("local", () => {
    checkTogether(m.body);
    const fields = within(kind, () => fieldsOf(kind).encode(m.body));
    return { boot: within("boot", () => EPOCH.encode(m.boot)), [kind]: fields };
  }) as link.LinkMessage.$Properties;
  return plainBytes(link.LinkMessage.encode(wire).finish());
}

/**
 * Turns the payload of a frame into a message.
 * @throws {ProtocolError} remote `not-decodable`, `field-invalid`
 */
export function decodeMessage(bytes: Uint8Array): LinkMessage | UnknownMessage {
  const wire = decodeWire(bytes);
  const kind = wire.body;
  if (kind === undefined) return { unknown: true };
  return refusing("remote", () => {
    const boot = within("boot", () => EPOCH.decode(wire.boot));
    const body = within(kind, () => {
      const decoded = { kind, ...fieldsOf(kind).decode(wire[kind]) } as LinkBody;
      checkTogether(decoded);
      return decoded;
    });
    return { boot, body };
  });
}

/** True if a peer said something that this version does not know. */
export function isUnknown(m: LinkMessage | UnknownMessage): m is UnknownMessage {
  return "unknown" in m;
}

/** Runs a conversion whose refusals are violations of the protocol by one side. */
export function refusing<T>(fault: "local" | "remote", convert: () => T): T {
  try {
    return convert();
  } catch (e) {
    if (!(e instanceof Invalid)) throw e;
    throw new ProtocolError(fault, "field-invalid", e.message, { cause: e });
  }
}

/** The generated code throws errors of several kinds, all of which mean the same. */
export function decoding<T>(decode: () => T): T {
  try {
    return decode();
  } catch (e) {
    const words = e instanceof Error ? e.message : String(e);
    throw new ProtocolError("remote", "not-decodable", `not a message: ${words}`, { cause: e });
  }
}

function decodeWire(bytes: Uint8Array): link.LinkMessage & link.LinkMessage.$Shape {
  return decoding(() => link.LinkMessage.decode(bytes));
}

/** The row of one kind. Each row takes and gives the fields of its own kind only. */
function fieldsOf(kind: LinkBody["kind"]): Field<object> {
  return LINK_FIELDS[kind] as Field<object>;
}
