/** Where a server on the SQLite database `file` listens for commands. */
export const socketOf = (file: string): string => `${file}.sock`;

/** The operating system cuts off or refuses longer addresses of a socket (108 bytes on Linux, 104 on macOS). */
export const LONGEST_SOCKET = 103;
