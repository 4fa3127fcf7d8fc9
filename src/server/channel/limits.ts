// How much one network, and all of them together, may ask of our mail server at once.

export type Limits = {
  readonly connections: number;
  readonly connectionsOfNetwork: number;
  readonly messagesOfNetworkAnHour: number;
  readonly recipients: number;
  readonly messageBytes: number;
  /** Of all messages that are on their way in at one time. */
  readonly bytesAtOnce: number;
  readonly sessionMs: number;
  readonly silenceMs: number;
  readonly commands: number;
};
/** A message of 25 MB, the most that the large providers send, is 35 MB on the wire. */
export const USUAL_LIMITS: Limits = {
  connections: 60,
  connectionsOfNetwork: 10,
  messagesOfNetworkAnHour: 600,
  recipients: 50,
  messageBytes: 50 * 1024 * 1024,
  bytesAtOnce: 150 * 1024 * 1024,
  sessionMs: 600_000,
  silenceMs: 60_000,
  commands: 500,
};

const AN_HOUR = 3_600_000;
const NETWORKS_KEPT = 20_000;

/** Counts by network; an hour after its first message a network begins anew. */
export class Traffic {
  private readonly limits: Limits;
  private readonly open = new Map<string, number>();
  private readonly hours = new Map<string, { since: number; messages: number }>();
  private bytes = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  enter(network: string): boolean {
    const here = this.open.get(network) ?? 0;
    if (here >= this.limits.connectionsOfNetwork) return false;
    this.open.set(network, here + 1);
    return true;
  }

  leave(network: string): void {
    const here = (this.open.get(network) ?? 1) - 1;
    if (here <= 0) this.open.delete(network);
    else this.open.set(network, here);
  }

  mayMail(network: string, now: number): boolean {
    const hour = this.hours.get(network);
    if (hour !== undefined && now - hour.since < AN_HOUR) return ++hour.messages <= this.limits.messagesOfNetworkAnHour;
    if (this.hours.size >= NETWORKS_KEPT) this.hours.clear();
    this.hours.set(network, { since: now, messages: 1 });
    return true;
  }

  /** Whether so many more bytes still fit; what was taken is given back when its message is done. */
  take(bytes: number): boolean {
    if (this.bytes + bytes > this.limits.bytesAtOnce) return false;
    this.bytes += bytes;
    return true;
  }

  giveBack(bytes: number): void {
    this.bytes -= bytes;
  }
}
