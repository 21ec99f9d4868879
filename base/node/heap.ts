// How much memory the JavaScript heap may take beside what is in use.
//
// V8 lets a heap grow to several times of what lives in it before it collects. An agent that looks over
// 100,000 objects every ten seconds would so hold a gigabyte for some hundred megabytes of its own, on a
// host that is there for somebody else's work. Collecting sooner costs some processor time. Where V8
// does not know the setting, nothing is different.

import { setFlagsFromString } from "node:v8";

/** A heap is collected when it has grown by this part of what was alive. */
const GROWING_PERCENT = 40;

/** Keeps the heap of this process near to what lives in it. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`);
}
