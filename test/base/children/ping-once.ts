// Asks this machine once, says what came of it, and ends by itself.

import { realPing } from "../../../base/node/ping.js";

const ping = realPing();
const answer = await ping.ask("127.0.0.1", 1_000);
console.log(JSON.stringify({ answer, problem: ping.problem }));
