// Through whom packets go towards an address, asked of the system's own tool.
//
// Decides which tool and how its answer is read. Linux: `ip -j route get`, which asks the kernel, so
// that rules and several tables count. Windows: Find-NetRoute of PowerShell, written from its
// documentation and tested with texts only; it has never run on a Windows system.

import { execFile } from "node:child_process";
import { Line } from "./line.js";
import { errorWords, isSystemError } from "./system-error.js";

/** The next hop, `undefined` if there is none between; or why it could not be found out. */
export type Gateway =
  | { readonly kind: "gateway"; readonly address: string | undefined }
  | { readonly kind: "unknown"; readonly words: string };

const TOOL_MS_MAX = 10_000;
const TOOLS_MAX = 4;
const OUTPUT_BYTES_MAX = 64 * 1024;

const tools = new Line(TOOLS_MAX, TOOL_MS_MAX);

/** Asks the system who is next towards an IP address. Never rejects. */
export async function gatewayTowards(address: string): Promise<Gateway> {
  const isWindows = process.platform === "win32";
  const [file, args] = isWindows ? windowsCommand(address) : posixCommand(address);
  const output = await tools.take(() => outputOf(file, args));
  if (output === undefined) return unknown(`${file}: ${TOOLS_MAX} are under way, ask again`);
  if (output.kind === "failed") {
    return unknown(`${output.words}; name the witnesses instead of leaving them to the gateway`);
  }
  return isWindows ? readFindNetRoute(output.text) : readIpRoute(output.text);
}

/** Reads what `ip -j route get` printed. */
export function readIpRoute(text: string): Gateway {
  const route = parsed(text);
  const first: unknown = Array.isArray(route) ? route[0] : undefined;
  if (!isRecord(first)) return unknown(`ip route get answered no route: ${text.slice(0, 200)}`);
  // A next hop of the other family (RFC 5549) is under "via".
  const via = isRecord(first.via) ? first.via.host : undefined;
  const address = first.gateway ?? via;
  return { kind: "gateway", address: typeof address === "string" ? address : undefined };
}

/** Reads what `Find-NetRoute … | ConvertTo-Json` printed: addresses and routes, in one list. */
export function readFindNetRoute(text: string): Gateway {
  const found = parsed(text);
  const items: readonly unknown[] = Array.isArray(found) ? found : [found];
  const route = items.find((item) => isRecord(item) && typeof item.NextHop === "string");
  if (!isRecord(route)) return unknown(`Find-NetRoute answered no route: ${text.slice(0, 200)}`);
  const { NextHop: hop } = route;
  const isDirect = hop === "0.0.0.0" || hop === "::";
  return { kind: "gateway", address: typeof hop === "string" && !isDirect ? hop : undefined };
}

function posixCommand(address: string): [string, readonly string[]] {
  const [bare = "", zone] = address.split("%");
  const on = zone === undefined ? [] : ["oif", zone];
  return ["ip", ["-j", "route", "get", bare, ...on]];
}

function windowsCommand(address: string): [string, readonly string[]] {
  const find = `Find-NetRoute -RemoteIPAddress '${address}' | Select-Object NextHop | ConvertTo-Json`;
  return ["powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", find]];
}

type Output =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "failed"; readonly words: string };

function outputOf(file: string, args: readonly string[]): Promise<Output> {
  const options = { timeout: TOOL_MS_MAX, maxBuffer: OUTPUT_BYTES_MAX, windowsHide: true };
  return new Promise((resolve) => {
    const failed = (words: string) => resolve({ kind: "failed", words: `${file}: ${words}` });
    execFile(file, args, options, (caught, out, err) => {
      if (caught === null) resolve({ kind: "text", text: out });
      else if (isSystemError(caught)) failed(errorWords(caught));
      else failed(err.trim().split("\n", 1)[0] || `exit code ${caught.code ?? "none"}`);
    });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (caught) {
    if (caught instanceof SyntaxError) return undefined;
    throw caught;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function unknown(words: string): Gateway {
  return { kind: "unknown", words };
}
