// The other ends of the TLS tests: clients and servers that speak it without Locum, honest and not.

import { randomBytes } from "node:crypto";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { type ConnectionOptions, type TLSSocket, connect as tlsConnect } from "node:tls";
import { onTestFinished } from "vitest";
import { realNet } from "../../base/node/net.js";
import type { TurnedAway, Wire } from "../../base/world.js";
import { mustListen } from "./helpers.js";
import { KEY, keyOf, NAME } from "./world-contract.js";

/** What TLS 1.3 with a key needs, as another program would set it. */
export const PSK: ConnectionOptions = {
  minVersion: "TLSv1.3",
  ciphers: "TLS_AES_128_GCM_SHA256:PSK",
  pskCallback: () => ({ identity: NAME, psk: KEY.bytes() }),
  checkServerIdentity: () => new Error("a certificate"),
};

/** A certificate of its own making for 127.0.0.1, and its key: good for nothing but these tests. */
export const CERTIFICATE = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBWzCCAQ2gAwIBAgIUEKf3tTuTvuwYQGSKlhaJu5GOFuswBQYDK2VwMBQxEjAQ
BgNVBAMMCWxvY2FsaG9zdDAgFw0yNjExMjIwOTE3MDZaGA8yMTI2MTAyOTA5MTcw
NlowFDESMBAGA1UEAwwJbG9jYWxob3N0MCowBQYDK2VwAyEAkzZdPCRU5ulgdPzN
pZCNwlFpTERzCN7FJfSSe2rf8ISjbzBtMB0GA1UdDgQWBBQWekncR2QmjlJY+Rop
u7yYlukjJTAfBgNVHSMEGDAWgBQWekncR2QmjlJY+Ropu7yYlukjJTAPBgNVHRMB
Af8EBTADAQH/MBoGA1UdEQQTMBGHBH8AAAGCCWxvY2FsaG9zdDAFBgMrZXADQQCU
YO3aNBXGStDac1Mh8AohtbomtQ3lNVFdyEkwH76NrkzY7VRfAWMn51MVi64DqXwl
hi2/GbMuPyPXeT3kShsO
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIK6rJKh0yZfV+ms1q4etrNvzCKauRH22k0ffH8NQlG2h
-----END PRIVATE KEY-----
`,
};

/** A listener of ours on loopback, with everything that happens at it. */
export type Seen = {
  readonly port: number;
  readonly wires: Wire[];
  readonly bytes: string[];
  readonly ends: string[];
  readonly away: TurnedAway[];
};

/** Listens as the product does; `net` may have narrower limits. */
export async function ourListener(net = realNet(), keys = keyOf): Promise<Seen> {
  const seen: Seen = { port: 0, wires: [], bytes: [], ends: [], away: [] };
  const listener = mustListen(
    await net.listen(
      {
        kind: "tcp",
        host: "127.0.0.1",
        port: 0,
        keyOf: keys,
        turnedAway: (what) => seen.away.push(what),
      },
      (wire) => {
        seen.wires.push(wire);
        wire.onBytes = (bytes) => seen.bytes.push(Buffer.from(bytes).toString());
        wire.onClose = (how) => seen.ends.push(how);
      },
    ),
  );
  onTestFinished(() => listener.close());
  return { ...seen, port: listener.at.kind === "tcp" ? listener.at.port : 0 };
}

/** A TLS client of another program, over a socket of its own; its end is kept. */
export async function otherClient(
  port: number,
  options: ConnectionOptions,
): Promise<{ socket: TLSSocket; end: () => string | undefined; isSecure: () => boolean }> {
  const raw = await rawClient(port);
  let end: string | undefined;
  let isSecure = false;
  const socket = tlsConnect({ socket: raw, ...options });
  socket.once("secureConnect", () => {
    isSecure = true;
  });
  socket.on("error", (error: Error & { code?: string }) => {
    end ??= error.code ?? error.message;
  });
  socket.once("close", () => {
    end ??= "closed";
  });
  return { socket, end: () => end, isSecure: () => isSecure };
}

/** A connection that says nothing by itself. */
export async function rawClient(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  onTestFinished(() => {
    socket.destroy();
  });
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  return socket;
}

/** What stands between a dialling end and a listener, and can be cruel to both. */
export type Middle = {
  readonly port: number;
  /** Everything that the dialling end sent. */
  readonly sent: Buffer[];
  /** The two sockets of the last connection: towards the dialling end, towards the listener. */
  pair(): readonly [Socket, Socket];
  /** From now on a bit of what comes is changed on its way. */
  spoils: boolean;
};

/** A connection through the middle. */
export async function middleTo(port: number): Promise<Middle> {
  let pair: readonly [Socket, Socket] | undefined;
  const sent: Buffer[] = [];
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    pair = [near, far];
    for (const socket of pair) socket.on("error", () => {});
    near.on("data", (bytes: Buffer) => {
      sent.push(bytes);
      if (middle.spoils) bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      far.write(bytes);
    });
    far.on("data", (bytes) => near.write(bytes));
    near.on("end", () => far.end());
    far.on("end", () => near.end());
  });
  const middle: Middle = {
    port: await listening(server),
    sent,
    pair: () => {
      if (pair === undefined) throw new Error("nobody came through the middle");
      return pair;
    },
    spoils: false,
  };
  return middle;
}

/** Lets a server listen on a free port of loopback until the test is over. */
export async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

/** Bytes that nobody can guess, as text that is found again. */
export const secretWords = () => `secret ${randomBytes(8).toString("hex")}`;
