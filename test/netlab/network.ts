// A small network of namespaces: one switch, hosts h1..hN with 10.77.0.1..N, and its faults.
//
// All faults but `linkDown` and `answersFrom` are put in the switch, at the host's port, so a host
// sees what a real host sees: no word from the network, unless it is the carrier. Nothing outside
// the namespaces is touched; they go with the process that made them (run.ts). Several networks,
// each with a name of its own, live side by side.

import { execFileSync } from "node:child_process";
import type { Entry } from "../../lab/entry.js";

/** A host: `1` is h1. */
export type Host = number;

const SUBNET = "10.77.0";

/** One switch and its hosts. */
export class Network {
  readonly #name: string;
  readonly #hosts: readonly Host[];

  constructor(name: string, hosts: number) {
    this.#name = name;
    this.#hosts = Array.from({ length: hosts }, (_, index) => index + 1);
  }

  /** Makes it. */
  up(): void {
    const sw = this.#switch;
    ip(`netns add ${sw}`);
    ip(`-n ${sw} link set lo up`);
    ip(`-n ${sw} link add br0 type bridge stp_state 0 forward_delay 0 mcast_snooping 0`);
    ip(`-n ${sw} link set br0 up`);
    for (const host of this.#hosts) {
      const ns = this.#of(host);
      ip(`netns add ${ns}`);
      ip(`-n ${ns} link set lo up`);
      ip(`-n ${ns} link add eth0 type veth peer name p${host} netns ${sw}`);
      ip(`-n ${sw} link set p${host} master br0`);
      ip(`-n ${sw} link set p${host} up`);
      ip(`-n ${ns} addr add ${this.address(host)}/24 dev eth0`);
      ip(`-n ${ns} link set eth0 up`);
      // `from`: frames that the host sends; `to`: frames that it would receive.
      this.#rules(`
        table netdev p${host} {
          chain tag { type filter hook ingress device "p${host}" priority -10; meta mark set ${host}; }
          chain from { type filter hook ingress device "p${host}" priority 0; }
          chain to { type filter hook egress device "p${host}" priority 0; }
        }`);
    }
  }

  /** Removes it; what runs in it must have been ended before. */
  down(): void {
    for (const host of this.#hosts) ip(`netns del ${this.#of(host)}`);
    ip(`netns del ${this.#switch}`);
  }

  /** `10.77.0.2` */
  address(host: Host): string {
    return `${SUBNET}.${host}`;
  }

  /** The same program, run on a host. The process keeps the pid that was started. */
  on(host: Host, entry: Entry): Entry {
    return ["ip", "netns", "exec", this.#of(host), ...entry];
  }

  /** A silent cut, both ways, from everybody: no RST, the carrier stays. */
  cut(...hosts: readonly Host[]): void {
    for (const host of hosts) {
      this.#rules(`
        add rule netdev p${host} from counter drop
        add rule netdev p${host} to counter drop`);
    }
  }

  /** Frames from one host to another are lost; the other way they arrive. */
  cutOneWay(from: Host, to: Host): void {
    this.#rules(`add rule netdev p${to} to meta mark ${from} counter drop`);
  }

  /** Random loss at a host's port, in each direction. */
  lose(host: Host, percent: number): void {
    const chance = `numgen random mod 1000 < ${Math.round(percent * 10)}`;
    this.#rules(`
      add rule netdev p${host} from ${chance} counter drop
      add rule netdev p${host} to ${chance} counter drop`);
  }

  /** Echo requests no longer reach these hosts; everything else does. */
  filterPing(...hosts: readonly Host[]): void {
    for (const host of hosts) {
      this.#rules(`add rule netdev p${host} to icmp type echo-request counter drop`);
    }
  }

  /** One TCP connection of a host, by its port there, is lost both ways without a word. */
  loseFlow(host: Host, port: number): void {
    this.#rules(`
      add rule netdev p${host} from tcp sport ${port} counter drop
      add rule netdev p${host} to tcp dport ${port} counter drop`);
  }

  /** Carrier loss: the port of the switch is down. */
  unplug(host: Host): void {
    ip(`-n ${this.#switch} link set p${host} down`);
  }

  /** `ip link set eth0 down` inside the host. */
  linkDown(host: Host): void {
    ip(`-n ${this.#of(host)} link set eth0 down`);
  }

  /** A host takes another's address, which has lost it, and says so (a gratuitous ARP). */
  takeAddress(host: Host, from: Host): void {
    ip(`-n ${this.#of(from)} addr flush dev eth0`);
    ip(`-n ${this.#of(host)} addr add ${this.address(from)}/24 dev eth0`);
    this.#forgetNeighbours();
  }

  /** Gives it back, and says so. */
  giveAddressBack(host: Host, to: Host): void {
    ip(`-n ${this.#of(host)} addr del ${this.address(to)}/24 dev eth0`);
    ip(`-n ${this.#of(to)} addr add ${this.address(to)}/24 dev eth0`);
    this.#forgetNeighbours();
  }

  /** A host's echo replies say that they come from somebody else. */
  answersFrom(host: Host, other: Host): void {
    run(
      "ip",
      this.#nft(host),
      `
      table inet wrong {
        chain out {
          type filter hook output priority 0;
          icmp type echo-reply ip saddr set ${this.address(other)}
        }
      }`,
    );
  }

  /** It says who it is again. */
  answersAsItself(host: Host): void {
    run("ip", this.#nft(host), "table inet wrong {}\ndelete table inet wrong");
  }

  /** How many established TCP connections a host has at one of its own ports. */
  connections(host: Host, port: number): number {
    const filter = `state established ( sport = :${port} )`;
    return ip(`netns exec ${this.#of(host)} ss -Htn ${filter}`)
      .split("\n")
      .filter(Boolean).length;
  }

  /** Every fault of the switch ends, every link is up. */
  heal(): void {
    for (const host of this.#hosts) {
      this.#rules(`
        flush chain netdev p${host} from
        flush chain netdev p${host} to`);
      ip(`-n ${this.#switch} link set p${host} up`);
      ip(`-n ${this.#of(host)} link set eth0 up`);
    }
  }

  get #switch(): string {
    return `${this.#name}-sw`;
  }

  #of(host: Host): string {
    return `${this.#name}-h${host}`;
  }

  #nft(host: Host): readonly string[] {
    return ["netns", "exec", this.#of(host), "nft", "-f", "-"];
  }

  /** What a gratuitous ARP leads to: the others ask anew who has an address. */
  #forgetNeighbours(): void {
    for (const host of this.#hosts) ip(`-n ${this.#of(host)} neigh flush dev eth0`);
  }

  #rules(text: string): void {
    run("ip", ["netns", "exec", this.#switch, "nft", "-f", "-"], text);
  }
}

function ip(line: string): string {
  return run("ip", line.split(" "), "");
}

/** @throws with what it printed, if it fails */
function run(file: string, args: readonly string[], input: string): string {
  return execFileSync(file, args, { input, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] });
}
