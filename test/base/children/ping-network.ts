// A network of two machines in namespaces of its own, and what the real ping says in it.
//
// Runs as the root of fresh network and mount namespaces: this machine is 10.77.0.1 and fd77::1, the
// other, `far`, .2 and ::2 (and .3 and ::3). Its kernel answers; nftables spoil the answers. Prints
// what was answered, by what was done, as JSON. Everything goes with the process.

import { execFileSync } from "node:child_process";
import { realPing } from "../../../base/node/ping.js";
import { systemPingPath } from "../../../base/node/ping-system.js";
import { Prober } from "../../../base/node/prober.js";
import { realWays } from "../../../base/node/ways.js";

const LIMIT_MS = 300;
/** Longer than an address resolution that fails, and the kernel's memory of it. */
const DEAD_PROBES = 16;

const run = (line: string) => {
  const [file = "", ...args] = line.split(" ");
  execFileSync(file, args, { stdio: ["ignore", "ignore", "inherit"] });
};
const far = (line: string) => run(`ip netns exec far ${line}`);
const rule = (chain: string, what: string) => far(`nft add rule inet far ${chain} ${what}`);

run("mount -t tmpfs none /run");
run("ip link set lo up");
run("ip netns add far");
run("ip link add eth0 type veth peer name eth0 netns far");
for (const [at, number] of [
  [run, 1],
  [far, 2],
] as const) {
  at("ip link set lo up");
  at("ip link set eth0 up");
  at(`ip addr add 10.77.0.${number}/24 dev eth0`);
  at(`ip addr add fd77::${number}/64 dev eth0 nodad`);
}
far("ip addr add 10.77.0.3/24 dev eth0");
far("ip addr add fd77::3/64 dev eth0 nodad");
far("nft add table inet far");
far("nft add chain inet far in { type filter hook input priority 0 ; }");
far("nft add chain inet far out { type filter hook output priority 0 ; }");
run("nft add table inet near");
run("nft add chain inet near out { type filter hook output priority 0 ; }");

const native = new Prober();
const system = new Prober(async () => "no raw sockets in this test");
const pings = { native: realPing(native), system: realPing(system) };
const ways = realWays();

type Answer = { native: string; system: string };
const answers: Record<string, Answer> = {};
const words: Record<string, string> = {};

/** Asks with both, over IPv4 and IPv6; what both families say is said once. */
async function asks(what: string, addresses: readonly [string, string]): Promise<void> {
  const of = async (kind: "native" | "system") => {
    const told = await Promise.all(addresses.map((at) => pings[kind].ask(at, LIMIT_MS)));
    for (const answer of told) {
      if (answer.kind === "unknown") words[`${what}, ${kind}`] = answer.words;
    }
    return [...new Set(told.map((answer) => answer.kind))].join(" and ");
  };
  answers[what] = { native: await of("native"), system: await of("system") };
}

const FAR = ["10.77.0.2", "fd77::2"] as const;
const spoilt = async (what: string, chain: string, rules: readonly string[]) => {
  for (const each of rules) rule(chain, each);
  await asks(what, FAR);
  far("nft flush table inet far");
};

await asks("a host that is up", FAR);
await spoilt("echo filtered, TCP not", "in", [
  "icmp type echo-request drop",
  "icmpv6 type echo-request drop",
]);
await spoilt("echo refused by a firewall in words", "in", [
  "icmp type echo-request reject with icmp type admin-prohibited",
  "icmpv6 type echo-request reject with icmpv6 type admin-prohibited",
]);
await spoilt("a reply from another address", "out", [
  "icmp type echo-reply ip saddr set 10.77.0.3",
  "icmpv6 type echo-reply ip6 saddr set fd77::3",
]);
await spoilt("a reply with another identifier", "out", [
  "icmp type echo-reply icmp id set 4242",
  "icmpv6 type echo-reply icmpv6 id set 4242",
]);
await spoilt("a reply with another number", "out", [
  "icmp type echo-reply icmp sequence set 4242",
  "icmpv6 type echo-reply icmpv6 sequence set 4242",
]);
await spoilt("a reply with another payload", "out", [
  "icmp type echo-reply @th,192,32 set 0x01020304",
  "icmpv6 type echo-reply @th,192,32 set 0x01020304",
]);
await asks("a host that is up again", FAR);

// A thousand replies to another program: this process hears them too, and reads none meanwhile.
run("ping -n -q -f -c 1000 10.77.0.2");
run("ping -n -q -f -c 1000 fd77::2");
await asks("a socket full of others' replies", FAR);

const DEAD = ["10.77.0.9", "fd77::9"] as const;
const dead = new Set<string>();
for (let i = 0; i < DEAD_PROBES; i += 1) {
  const told = await Promise.all(DEAD.map((at) => pings.native.ask(at, LIMIT_MS)));
  for (const { kind } of told) dead.add(kind);
}
await asks("a dead host of this network", DEAD);

run("nft add rule inet near out meta l4proto { icmp, icmpv6 } drop");
await asks("a firewall of our own in the way", FAR);
run("nft flush table inet near");

const OUTSIDE = ["198.51.100.1", "2001:db8::1"] as const;
await asks("no route", OUTSIDE);
const wayWithoutRoute = await ways.towards(OUTSIDE[0]);
const outWithoutRoute = await ways.out(OUTSIDE[0]);
run("ip route add default via 10.77.0.2");
run("ip route add default via fd77::2");
far("ip route add unreachable 198.51.100.0/24");
far("ip route add unreachable 2001:db8::/32");
far("sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1");
await asks("a router that says unreachable", OUTSIDE);
const ALL = [...FAR, ...OUTSIDE, "10.77.0.1", "127.0.0.1"];
const waysUp = await Promise.all(ALL.map((address) => ways.towards(address)));
const outsUp = await Promise.all(ALL.map((address) => ways.out(address)));

far("ip link set eth0 down");
await asks("our cable is out", FAR);
const wayWithoutCarrier = await ways.towards(FAR[0]);
const outWithoutCarrier = await ways.out(FAR[0]);
far("ip link set eth0 up");
run("ip link set eth0 down");
await asks("our link is down", FAR);
const wayWithLinkDown = await ways.towards(FAR[0]);
const outWithLinkDown = await ways.out(FAR[0]);

console.log(
  JSON.stringify({
    ping: systemPingPath(),
    problems: { native: pings.native.problem, system: pings.system.problem },
    answers,
    words,
    dead: [...dead],
    waysUp,
    waysDown: [wayWithoutRoute, wayWithoutCarrier, wayWithLinkDown],
    outsUp,
    outsDown: [outWithoutRoute, outWithoutCarrier, outWithLinkDown],
  }),
);
// Sessions stay open: an idle one must not hold this process.
