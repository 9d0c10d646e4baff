import { chmodSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { connect, createServer } from 'node:net';
import type { Core } from '@strapi/strapi';
import { serveCommand } from './serve';
import { LONGEST_SOCKET, socketOf } from './path';

const sockets = new WeakMap<Core.Strapi, Server>();

const isAlive = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** The socket's file is its owner's alone from its first moment on: whoever connects commands the register. */
function listenAlone(server: Server, path: string) {
  const before = process.umask(0o177);
  try {
    server.listen(path);
  } finally {
    process.umask(before);
  }
  server.once('listening', () => chmodSync(path, 0o600));
}

/**
 * Takes commands over a socket beside the SQLite file, which no other process may open meanwhile. On PostgreSQL a
 * command opens the database itself.
 */
export async function listenForCommands(strapi: Core.Strapi): Promise<void> {
  if (strapi.config.get('database.connection.client') !== 'sqlite') return;
  const path = socketOf(strapi.config.get<string>('database.connection.connection.filename'));
  if (Buffer.byteLength(path) > LONGEST_SOCKET) {
    strapi.log.warn(`disclosure: ${path} is too long for a socket: commands need the server stopped`);
    return;
  }
  if (await isAlive(path)) {
    strapi.log.warn(`disclosure: another process takes commands at ${path}`);
    return;
  }
  // Left behind by a server that was killed.
  rmSync(path, { force: true });
  const server = createServer((socket) => serveCommand(strapi, socket));
  server.on('error', (error) => strapi.log.error(`disclosure: no commands at ${path}: ${error.message}`));
  listenAlone(server, path);
  sockets.set(strapi, server);
}

/** Takes no more commands; Node removes the file. */
export const stopListening = (strapi: Core.Strapi): void => {
  sockets.get(strapi)?.close();
};
