// Which local ports a process has connections from, as the kernel says.
//
// Source: proc(5). /proc/net/tcp: local address is field 2 (hexadecimal, port after the colon),
// inode field 10. /proc/pid/fd: links such as `socket:[inode]`.

import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** The local ports of a process's IPv4 connections; none if there is no such process. */
export function portsOf(pid: number): ReadonlySet<number> {
  const inodes = new Set<string>();
  for (const name of namesIn(`/proc/${pid}/fd`)) {
    const [, inode] = /^socket:\[(\d+)\]$/.exec(linkAt(`/proc/${pid}/fd/${name}`)) ?? [];
    if (inode !== undefined) inodes.add(inode);
  }
  const ports = new Set<number>();
  for (const line of readFileSync("/proc/net/tcp", "utf8").split("\n").slice(1)) {
    const fields = line.trim().split(/\s+/);
    const inode = fields[9];
    if (inode === undefined || !inodes.has(inode)) continue;
    ports.add(Number.parseInt(fields[1]?.split(":")[1] ?? "0", 16));
  }
  return ports;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // The process has ended.
  }
}

function linkAt(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ""; // Closed since it was listed.
  }
}
