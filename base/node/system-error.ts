// Reading what Node threw: the system's error code, and plain words for it.
//
// Decides nothing; who catches decides what the code means to it. An error without a code is our
// own bug and is thrown on.

/** An error that the operating system gave, as Node passes it on. */
export type SystemError = Error & { readonly code: string };

/** True if the value is an error with a system code such as `ENOENT`. */
export function isSystemError(value: unknown): value is SystemError {
  return value instanceof Error && "code" in value && typeof value.code === "string";
}

/**
 * The system's error behind what was caught; the first of several tried addresses' errors.
 * @throws the value itself if it is no system error: such a thing is our bug
 */
export function toSystemError(caught: unknown): SystemError {
  if (isSystemError(caught)) return caught;
  if (caught instanceof AggregateError) return toSystemError(caught.errors[0]);
  throw caught;
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EADDRINUSE: "the address is in use",
  EADDRNOTAVAIL: "this machine has no such address",
  EAGAIN: "the system is short of resources",
  EBUSY: "in use by another program",
  ECONNABORTED: "the connection was cut off",
  ECONNREFUSED: "connection refused",
  ECONNRESET: "the connection was reset by the other end",
  EDQUOT: "the disk quota is used up",
  EEXIST: "something of that name is there",
  EHOSTUNREACH: "no route to the host",
  EINVAL: "the system does not accept this",
  EIO: "input or output error of the device",
  EISDIR: "it is a folder, not a file",
  ELOOP: "too many symbolic links",
  EMFILE: "this process has too many files open",
  ENAMETOOLONG: "the name is too long",
  ENETUNREACH: "no route to the network",
  ENFILE: "the system has too many files open",
  ENOENT: "no such file or folder",
  ENOMEM: "the system is out of memory",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is not a folder",
  ENOTEMPTY: "the folder is not empty",
  ENOTSUP: "the file system cannot do this",
  EPERM: "not permitted",
  EPIPE: "the other end has closed",
  EROFS: "the file system is read-only",
  ETIMEDOUT: "the other end stopped answering",
  ETXTBSY: "in use by another program",
  EXDEV: "the two places are on different file systems",
};

/** Plain words for a system error, with its code: `the disk is full (ENOSPC)`. */
export function errorWords(error: SystemError): string {
  return `${WORDS[error.code] ?? error.message} (${error.code})`;
}
