// What an operator is told of a main that stands down when it is cut off and is not heard now: until when
// it may run its objects. Decides no instant; core/lease.ts does.

import { utcTimeText } from "../../../proto/utc.js";
import { isLeased, isOver, standsDown } from "../lease.js";
import type { Instant } from "../server/facts.js";
import type { Server } from "../server.js";

/** One sentence; empty while it is linked, or nothing is out. */
export function leaseWords({ lease, custody, isLinked, name }: Server, now: Instant): string {
  const { isPromised, overAtMs } = lease;
  const mayRun = isLeased(custody.state) || custody.state === "parking";
  if (!standsDown(lease) || isLinked || !mayRun) return "";
  if (isPromised) return `${name} was promised no takeover: it goes on without a lease.`;
  if (!Number.isFinite(overAtMs)) return "";
  const time = utcTimeText(now.wallMs + overAtMs - now.nowMs);
  return isOver(lease, now.nowMs)
    ? `${name} has stood down: its last lease was over at ${time}.`
    : `${name} may run its objects until ${time}: then its lease is over and it has stood down.`;
}
