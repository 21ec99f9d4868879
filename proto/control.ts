// Turns the control socket's requests and replies into bytes and back.
//
// Any bytes at all give a value, "unknown", or a ProtocolError; never another throw. Frames on this
// socket may have CONTROL_FRAME_BYTES_MAX bytes.

import { decoding, refusing, type UnknownMessage } from "./codec.js";
import { enumWord, type Field, plainBytes, recordOf, within } from "./codec-fields.js";
import type { ControlRequest } from "./control-command.js";
import { EVENTS, OUTCOME, REPLY_ID, REQUEST_ID, VIEW, WHO } from "./control-fields.js";
import { control } from "./gen/control.js";
import { GAPS, HISTORY } from "./report-fields.js";
import { REQUESTS } from "./request-fields.js";
import type { ControlReply, Outcome } from "./view.js";

/** A request of a kind that this version does not know; it is refused by its id. */
export type UnknownRequest = UnknownMessage & { readonly id: string };

/** A reply as it travels. `more`: a view that the next reply goes on with (control-split.ts). */
export type ReplyPart = ControlReply & { readonly more: boolean };

const HOW: Field<Outcome["how"]> = enumWord(["done", "refused", "running"]);

/**
 * Turns a request into the payload of a frame.
 * @throws {ProtocolError} local `field-invalid`
 */
export function encodeRequest(request: ControlRequest): Uint8Array {
  const { kind } = request.body;
  const wire = refusing("local", () => ({
    id: within("id", () => REQUEST_ID.encode(request.id)),
    who: within("who", () => WHO.encode(request.who)),
    [kind]: within(kind, () => requestFields(kind).encode(request.body)),
  }));
  return plainBytes(
    control.ControlRequest.encode(wire as control.ControlRequest.$Properties).finish(),
  );
}

/**
 * Turns the payload of a frame into a request.
 * @throws {ProtocolError} remote `not-decodable`, `field-invalid`
 */
export function decodeRequest(bytes: Uint8Array): ControlRequest | UnknownRequest {
  const wire = decoding(() => control.ControlRequest.decode(bytes));
  return refusing("remote", () => {
    const id = within("id", () => REQUEST_ID.decode(wire.id));
    const who = within("who", () => WHO.decode(wire.who));
    const kind = wire.body;
    if (kind === undefined) return { unknown: true, id };
    const fields = within(kind, () => requestFields(kind).decode(wire[kind]));
    return { id, who, body: { kind, ...fields } as ControlRequest["body"] };
  });
}

/**
 * Turns a reply into the payload of a frame. A long view is to be split first.
 * @throws {ProtocolError} local `field-invalid`
 */
export function encodeReply(reply: ControlReply, more = false): Uint8Array {
  const wire = refusing("local", () => ({
    id: within("id", () => REPLY_ID.encode(reply.id)),
    more,
    [reply.body.kind]: within(reply.body.kind, () => encodeBody(reply.body)),
  }));
  return plainBytes(control.ControlReply.encode(wire as control.ControlReply.$Properties).finish());
}

/**
 * Turns the payload of a frame into a reply.
 * @throws {ProtocolError} remote `not-decodable`, `field-invalid`
 */
export function decodeReply(bytes: Uint8Array): ReplyPart | UnknownMessage {
  const wire = decoding(() => control.ControlReply.decode(bytes));
  return refusing("remote", () => {
    const id = within("id", () => REPLY_ID.decode(wire.id));
    const kind = wire.body;
    if (kind === undefined) return { unknown: true };
    return { id, more: wire.more === true, body: within(kind, () => decodeBody(kind, wire[kind])) };
  });
}

function encodeBody(body: ControlReply["body"]): unknown {
  switch (body.kind) {
    case "view":
      return VIEW.encode(body.view);
    case "outcome":
      return {
        ...recordOf(OUTCOME.encode({ ...NO_ROWS, ...body })),
        kind: HOW.encode(body.how),
      };
    case "events":
      return EVENTS.encode(body);
    case "gaps":
      return GAPS.encode(body);
    case "history":
      return HISTORY.encode(body);
  }
}

const NO_ROWS = {
  ...{ whatIf: [], objects: [], objectsTotal: 0 },
  ...{ conflicts: [], backups: [], copies: [] },
};

function decodeBody(kind: ControlReply["body"]["kind"], wire: unknown): ControlReply["body"] {
  switch (kind) {
    case "view":
      return { kind, view: VIEW.decode(wire) };
    case "outcome":
      return decodeOutcome(wire);
    case "events":
      return { kind, ...EVENTS.decode(wire) };
    case "gaps":
      return { kind, ...GAPS.decode(wire) };
    case "history":
      return { kind, ...HISTORY.decode(wire) };
  }
}

function decodeOutcome(wire: unknown): Outcome {
  const { whatIf, objects, objectsTotal, conflicts, backups, copies, ...rest } =
    OUTCOME.decode(wire);
  const outcome = { kind: "outcome", how: HOW.decode(recordOf(wire).kind), ...rest } as const;
  return {
    ...outcome,
    ...(whatIf.length === 0 ? {} : { whatIf }),
    ...(objects.length === 0 ? {} : { objects }),
    ...(objectsTotal === 0 ? {} : { objectsTotal }),
    ...(conflicts.length === 0 ? {} : { conflicts }),
    ...(backups.length === 0 ? {} : { backups }),
    ...(copies.length === 0 ? {} : { copies }),
  };
}

/** The row of one kind. Each row takes and gives the fields of its own kind only. */
function requestFields(kind: ControlRequest["body"]["kind"]): Field<object> {
  return REQUESTS[kind] as Field<object>;
}
