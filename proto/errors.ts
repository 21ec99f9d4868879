// A violation of the protocol: whose fault it is, which rule, with which numbers.
//
// Thrown by codecs and readers only; whoever owns the link closes it, records the words, and
// nothing else is touched.

export type ProtocolErrorCode =
  | "frame-too-long"
  | "frame-empty"
  | "not-decodable"
  | "field-invalid"
  | "out-of-order"
  | "too-many-requests";

/** `remote`: the peer sent it. `local`: we were about to. */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
  constructor(
    readonly fault: "local" | "remote",
    readonly code: ProtocolErrorCode,
    words: string,
    options?: ErrorOptions,
  ) {
    super(words, options);
  }
}
