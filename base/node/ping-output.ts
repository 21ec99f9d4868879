// What the system's own ping printed, read as an answer.
//
// Decides from the text alone, and takes nothing for a reply but a line that names the address
// asked. It is silent only if the program says that it sent something and that nothing came back:
// whatever else happened (no route, not permitted, an option that it does not know) is unknown. One
// thing it does not say: that a firewall of this very machine kept the request back. That is silence
// here, also towards every witness.
//
// Windows: its exit code is 0 also when a router answered "unreachable", so the text decides there
// too; the text is translated, `TTL=` and `ms` are not. IPv6 lines carry no TTL. The Windows half is
// tested with texts only; it has never run on a Windows system.

import type { PingAnswer } from "../world.js";
import { isSameAddress } from "./ping-target.js";

/** How the program ended and what it printed. */
export type PingOutput = {
  readonly exitCode: number | undefined;
  readonly out: string;
  readonly err: string;
};

/** The first probe has the number 0 or 1, as the program likes; another was not asked. */
const REPLY = /^\d+ bytes from (\S+?):? .*?seq=[01] .*?time[=<]([\d.]+) ?ms(.*)$/;
const COUNTED = /(\d+) packets transmitted, (\d+) (?:packets )?received/;

/** Reads what ping of iputils, inetutils or busybox printed with LC_ALL=C for one probe. */
export function posixAnswer(address: string, { exitCode, out, err }: PingOutput): PingAnswer {
  // A probe that could not be sent is counted as lost: only the error text tells.
  if (err.trim() !== "") return unknown(firstLine(err));
  const lines = out.split("\n").map((line) => line.trim());
  for (const line of lines) {
    const [, source, roundTrip, rest] = REPLY.exec(line) ?? [];
    if (source === undefined || roundTrip === undefined) continue;
    if (!isSameAddress(source, address)) {
      return unknown(`${source} answered in place of ${address}; the system's ping heard no more`);
    }
    if (exitCode !== 0 || rest !== "" || out.includes("wrong data byte")) {
      return unknown(`a reply that is not genuine: ${line}`);
    }
    return { kind: "alive", roundTripMs: Number(roundTrip) };
  }
  const [, sent, received] = COUNTED.exec(out) ?? [];
  if (exitCode === 1 && sent !== undefined && Number(sent) > 0 && received === "0") {
    return { kind: "silent" };
  }
  return unknown(`ping ended with exit code ${exitCode ?? "none"}: ${firstLine(out)}`);
}

/** Reads what ping.exe printed, in whatever language, for one probe. */
export function windowsAnswer(address: string, { exitCode, out, err }: PingOutput): PingAnswer {
  const lines = `${out}\n${err}`.split("\n").map((line) => line.trim());
  const failed = lines.find((line) => /^PING:/i.test(line));
  if (failed !== undefined) return unknown(failed);
  const isV6 = address.includes(":");
  for (const line of lines) {
    const [, roundTrip] = /[=<] ?(\d+) ?ms\b/.exec(line) ?? [];
    if (roundTrip === undefined || !(isV6 || /\bTTL=\d+/.test(line))) continue;
    if (namesAddress(line, address)) return { kind: "alive", roundTripMs: Number(roundTrip) };
    if (!isV6) return unknown(`another host answered in place of ${address}: ${line}`);
  }
  // "Packets: Sent = 1, Received = 0, Lost = 1 (100% loss)", also where a router answered.
  if (lines.some((line) => /= ?1\b.*= ?[01]\b/.test(line))) return { kind: "silent" };
  return unknown(`ping ended with exit code ${exitCode ?? "none"}: ${firstLine(out)}`);
}

/** True if a word of the line is the address, whatever stands around it. */
function namesAddress(line: string, address: string): boolean {
  return line.split(/\s+/).some((word) => isSameAddress(word.replace(/[:,]$/, ""), address));
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0]?.trim() || "it printed nothing";
}

function unknown(words: string): PingAnswer {
  return { kind: "unknown", words };
}
