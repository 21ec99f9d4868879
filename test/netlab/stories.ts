// All stories, in the order in which they are told.

import { CUTTING } from "./cutting.js";
import { KILLING } from "./killing.js";
import { STANDING_DOWN } from "./standing-down.js";
import { STARTING } from "./starting.js";
import type { Story } from "./story.js";

/** Every story there is. */
export const STORIES: readonly Story[] = [...KILLING, ...CUTTING, ...STARTING, ...STANDING_DOWN];
