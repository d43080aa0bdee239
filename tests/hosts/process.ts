import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A server that a test started, and how to stop it. */
export interface Running {
  /** Where its "/" is, with no stroke at the end. */
  origin: string;
  stop: () => Promise<void>;
}

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Where a server may write, and what it is told besides. */
interface Room {
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

/**
 * Starts a server as a process with a group of its own, waits until it answers at `port`, and stops the whole
 * group: some servers leave children behind. Throws what it said if it ends or stays silent for 30 seconds.
 */
export async function running(
  [command, ...args]: [string, ...string[]],
  port: number,
  { cwd, env = {} }: Room,
): Promise<Running> {
  const said: string[] = [];
  const server = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = once(server, 'close');
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null)
      process.kill(-server.pid!, 'SIGKILL');
    await ended;
  };
  const origin = `http://127.0.0.1:${String(port)}`;
  const until = Date.now() + 30_000;
  while (!(await answers(origin))) {
    if (server.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`${command} did not start:\n${said.join('')}`);
    }
    await pause(50);
  }
  return { origin, stop };
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin, { redirect: 'manual' });
    return true;
  } catch {
    // Nobody listens there yet.
    return false;
  }
}
