// TLS 1.3 with a pre-shared key, and nothing else: what both ends of a link agree on, and how the
// dialling end makes sure of it.
//
// Decides the protocol: one version, one cipher suite, one group. OpenSSL offers and takes a key only
// together with an ephemeral exchange (psk_dhe_ke), so that a key that gets out later opens nothing
// that was recorded. Sessions are never resumed and nothing is sent early: a ticket would stand for a
// key that may be gone by then. Source: RFC 8446, sections 2.2, 4.2.9 and 4.6.1.
//
// Why the dialling end looks again: a client that offers a key also takes a certificate, and a
// stranger may have a good one for that host name.

import { constants } from "node:crypto";
import type { Socket } from "node:net";
import { connect, createSecureContext, type SecureContext, type TLSSocket } from "node:tls";
import type { Key } from "../key.js";
import { errorWords, isSystemError, type SystemError, toSystemError } from "./system-error.js";

/** The suite whose digest, SHA-256, belongs to keys that are given by a callback. */
const CIPHER = "TLS_AES_128_GCM_SHA256";
const VERSION = "TLSv1.3";
const GROUP = "X25519";

/** What both ends use. `PSK` lets OpenSSL ask for a key; it brings no suite to TLS 1.3. */
export const TLS_OPTIONS = {
  minVersion: VERSION,
  maxVersion: VERSION,
  ciphers: `${CIPHER}:PSK`,
  ecdhCurve: GROUP,
  secureOptions: constants.SSL_OP_NO_TICKET,
} as const;

let dialling: SecureContext | undefined;

/**
 * Proves a key over a connected socket, and has it proved. Calls back once: with the socket to use
 * from then on, or with words; the caller then destroys what it gave.
 */
export function proveKey(
  socket: Socket,
  proof: { readonly identity: string; readonly key: Key },
  done: (secured: TLSSocket | string) => void,
): void {
  dialling ??= createSecureContext(TLS_OPTIONS);
  let isAsked = false;
  let isDone = false;
  const once = (secured: TLSSocket | string) => {
    if (isDone) return;
    isDone = true;
    done(secured);
  };
  const secured = connect({
    socket,
    secureContext: dialling,
    rejectUnauthorized: true,
    pskCallback: () => {
      isAsked = true;
      return { identity: proof.identity, psk: proof.key.bytes() };
    },
    checkServerIdentity: () => new Error("it showed a certificate, and was asked for the key"),
  });
  secured.on("error", (caught) => once(unprovedWords(caught)));
  secured.once("close", () => once("the connection was closed before the link was secured"));
  secured.once("secureConnect", () => {
    once(isAsked && isProved(secured) ? secured : "what answers there did not prove the key");
  });
}

/** True if the other end proved the key, and both made a secret of their own for this link alone. */
function isProved(socket: TLSSocket): boolean {
  return (
    socket.getProtocol() === VERSION &&
    socket.getCipher().name === CIPHER &&
    // So OpenSSL counts a handshake that a key has proved, resumed or not; ours cannot be resumed.
    socket.isSessionReused() &&
    socket.getPeerX509Certificate() === undefined &&
    exchangeOf(socket) === GROUP
  );
}

/** The group of the ephemeral exchange, which only the dialling end is told. */
function exchangeOf(socket: TLSSocket): string | undefined {
  const info = socket.getEphemeralKeyInfo();
  return info !== null && "name" in info && typeof info.name === "string" ? info.name : undefined;
}

/** Why a link was not secured, in words for whoever dialled. */
function unprovedWords(caught: Error): string {
  const code = isSystemError(caught) ? caught.code : "";
  switch (code) {
    case "ERR_SSL_SSLV3_ALERT_ILLEGAL_PARAMETER":
    case "ERR_SSL_TLSV1_ALERT_DECRYPT_ERROR":
    case "ERR_SSL_TLSV1_ALERT_UNKNOWN_PSK_IDENTITY":
      return "the backup agent does not take this name with this key; its log says which is wrong";
    case "ERR_SSL_WRONG_VERSION_NUMBER":
    case "ERR_SSL_PACKET_LENGTH_TOO_LONG":
      return "what answers there does not speak TLS";
    case "ECONNRESET":
      return "the connection was closed before the link was secured (ECONNRESET)";
    default:
      return code === "" ? caught.message : tlsWords(toSystemError(caught));
  }
}

/** Plain words for an error of a secured socket: OpenSSL's own lines are for its authors. */
export function tlsWords(error: SystemError): string {
  if (!error.code.startsWith("ERR_SSL_")) return errorWords(error);
  const reason = "reason" in error && typeof error.reason === "string" ? error.reason : "";
  return `TLS: ${reason === "" ? error.code.slice("ERR_SSL_".length).toLowerCase().replaceAll("_", " ") : reason} (${error.code})`;
}
