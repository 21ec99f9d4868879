// Every bound that two ends agree on, or that keeps one end whole. Reaching one is a named outcome,
// never a silence. Sizes in bytes, times in milliseconds.

/** Largest frame after its 4-byte length; checked before anything is buffered (design.md "The wire"). */
export const FRAME_BYTES_MAX = 128 * 1024;
/** Content per ObjectChunk: half a frame, so that a chunk and its envelope always fit. */
export const CHUNK_BYTES = 64 * 1024;
/** Entries per ManifestPage and names per HoldPage. */
export const PAGE_ENTRIES = 500;
/** Chunks and pages that may be under way on a link, unacknowledged. */
export const BULK_WINDOW_BYTES = 256 * 1024;
/** Content of one object (product.md §4). */
export const OBJECT_BYTES_MAX = 4 * 1024 * 1024;
/** Objects of one main (product.md §4). */
export const OBJECTS_MAX = 100_000;
/** Mains of one backup agent (product.md "The parts"). */
export const MAINS_MAX = 10_000;
/** A name of a server, and the type of an object. */
export const NAME_CHARS_MAX = 60;
/** The name of an object, for people. */
export const OBJECT_NAME_CHARS_MAX = 200;
/** The text of a choice of objects, and of any setting. */
export const CHOICE_CHARS_MAX = 4_000;
/** Words on the wire; longer ones are cut by whoever writes them. */
export const WORDS_CHARS_MAX = 500;
/** Links that have proved a key and not said a valid Hello yet. */
export const STRANGERS_MAX = 256;
/** Of one main: it never waits for its old socket. */
export const STRANGERS_OF_ONE_MAX = 8;
/** Reasons in one message: why a heartbeat is not healthy, why a command is refused. */
export const REASONS_MAX = 20;
/** An id that a machine made: of a backup agent, a state directory, a command. */
export const ID_CHARS_MAX = 100;
/** How long a link may take from accept to Hello, and from dial to Welcome. */
export const HANDSHAKE_MS = 5_000;
/** Reconnect backoff: full jitter between these, doubling (design.md "The wire"). */
export const RECONNECT_MS_MIN = 250;
export const RECONNECT_MS_MAX = 15_000;
/**
 * The same while objects wait for the backup agent's word: nobody runs them meanwhile. Half of it is
 * jitter, so that 10,000 mains that wait make fewer than 10,000 tries a second.
 */
export const RECONNECT_URGENT_MS_MAX = 2_000;
/** Object requests, puts or manifests under way at once on a link. */
export const REQUESTS_MAX = 256;
/** Operators' programs connected at once. */
export const CONTROL_CLIENTS_MAX = 64;
/** Events kept for reading back. */
export const EVENTS_MAX = 10_000;
/** Largest control frame: a full view of 10,000 servers goes in several views, each below this. */
export const CONTROL_FRAME_BYTES_MAX = 1024 * 1024;
/** Maintenance is not for ever: somebody would forget it. */
export const MAINTENANCE_DAYS_MAX = 366;
/** Why an operator orders something, in his words. */
export const REASON_CHARS_MAX = 200;
/** Objects in one page of a gap report: with the longest names still within a control frame. */
export const GAPS_PAGE = 1_000;
/** Outages of one main whose gap lists are kept: some 6 MB each at 100,000 objects. */
export const GAP_LISTS_MAX = 20;
/** Takeovers, switchovers and restores kept of one main, whatever the event log forgets. */
export const OUTAGES_MAX = 100;
/** Refusals, holds and drills kept of one main. */
export const NOTES_MAX = 50;
/** Entries of all histories together: some 35 MB of a snapshot. */
export const HISTORY_MAX = 50_000;
/** Objects of a drill that are named in its result. */
export const DRILL_PROBLEMS_MAX = 20;
