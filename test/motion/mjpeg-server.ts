// Cameras that need no hardware: MJPEG over HTTP on loopback, and the witness of who pulls which.

import type { ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const BOUNDARY = "frame";
/** A recorder that reads too slowly loses frames, not the server's memory. */
const UNREAD_BYTES_MAX = 1_000_000;

export type Viewer = {
  /** `/gate1.mjpg` */
  readonly path: string;
  /** The viewer's end of the connection: tells which process it is. */
  readonly port: number;
};

export type CameraServer = {
  readonly port: number;
  /** Everybody who is pulling a camera now. */
  viewers(): readonly Viewer[];
  close(): void;
};

/** Serves `/NAME.mjpg` for any name: the frames, over and over. */
export async function serveCameras(
  frames: readonly Buffer[],
  framesPerSecond: number,
): Promise<CameraServer> {
  const viewers = new Map<ServerResponse, Viewer>();
  let next = 0;
  const timer = setInterval(() => {
    const frame = frames[next % frames.length];
    next += 1;
    if (frame === undefined) return;
    for (const response of viewers.keys()) {
      if (response.writableLength > UNREAD_BYTES_MAX) continue;
      response.write(
        `--${BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: ${frame.length}\r\n\r\n`,
      );
      response.write(frame);
      response.write("\r\n");
    }
  }, 1_000 / framesPerSecond);

  const server = createServer((request, response) => {
    const { remotePort } = request.socket;
    response.writeHead(200, { "Content-Type": `multipart/x-mixed-replace; boundary=${BOUNDARY}` });
    viewers.set(response, { path: request.url ?? "/", port: remotePort ?? 0 });
    request.socket.once("close", () => viewers.delete(response));
    response.on("error", () => viewers.delete(response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    viewers: () => [...viewers.values()],
    close: () => {
      clearInterval(timer);
      server.close();
      server.closeAllConnections();
    },
  };
}
