// The part of net-ping that is used here. The package brings no types, and it may be absent.

declare module "net-ping" {
  /** One echo request; `id` is what the protocol calls the sequence number. */
  export type EchoRequest = { readonly id: number };

  export type RawSocket = {
    pauseRecv(): void;
    setOption(level: number, option: number, value: number): void;
    setOption(level: number, option: number, value: Buffer, bytes: number): void;
  };

  export class Session {
    constructor(options: { readonly networkProtocol: number; readonly sessionId: number });
    /** The number after which the next free one is sought, 1 to 65,535. */
    nextId: number;
    on(event: "close", told: () => void): this;
    on(event: "error", told: (error: Error) => void): this;
    close(): this;
    /** The socket; a new one after `close`. */
    getSocket(): RawSocket;
    pingHost(address: string, told: (error: Error | null) => void): this;
    reqRemove(id: number): unknown;
    toBuffer(request: EchoRequest): Buffer;
    onBeforeSocketSend(request: EchoRequest): void;
    onSocketSend(request: EchoRequest, error: Error | null, bytes: number): void;
    onSocketMessage(packet: Buffer, source: string): void;
  }

  const netPing: {
    readonly Session: typeof Session;
    readonly NetworkProtocol: { readonly IPv4: number; readonly IPv6: number };
  };
  export default netPing;
}
