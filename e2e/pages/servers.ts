import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../..');
const HOST = join(ROOT, 'components/publish/host');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const isThere = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

/** A server as the project's own configuration runs it. */
export interface Server {
  /** Address of the site, without its last slash. */
  site: string;
  /** Where it runs, as its configuration asks. */
  folder: string;
  /** Ends it and all its helpers at once, as a machine that fails does. */
  crash(): Promise<void>;
  /** Starts it again where it was. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  return address.port;
}

/** A folder as the configuration asks for it, its `site/` linked to the exported files: what is written beside them stays there. */
function folderOf(base: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'both-shores-'));
  // A server that root starts reads its files as nobody.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'run'));
  const site = join(folder, 'site', base);
  for (const name of readdirSync(join(ROOT, 'out'), { recursive: true, encoding: 'utf8', withFileTypes: true })) {
    if (!name.isFile()) continue;
    const from = join(name.parentPath, name.name);
    const to = join(site, from.slice(join(ROOT, 'out').length));
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
  return folder;
}

async function answering(site: string, server: ChildProcess, complaints: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended: ${complaints()}`);
    try {
      await fetch(`${site}/robots.txt`);
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error(`the server does not answer: ${complaints()}`);
}

async function start(folder: string, base: string, port: number, program: string, args: string[], env = {}): Promise<Server> {
  const site = `http://127.0.0.1:${port}${base}`;
  let server: ChildProcess;
  const restart = async () => {
    server = spawn(program, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    let complaints = '';
    server.stderr?.on('data', (text) => {
      complaints += text;
    });
    await answering(site, server, () => complaints);
  };
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const ended = once(server, 'exit');
    // Minus the id: the helpers too.
    process.kill(-(server.pid ?? 0), signal);
    await ended;
  };
  await restart();
  return {
    site,
    folder,
    crash: () => end('SIGKILL'),
    restart,
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true });
    },
  };
}

/** The servers that a configuration is kept for; `missing` says what a machine lacks to run one. */
export const SERVERS = [
  {
    name: 'nginx',
    missing: () => (isThere('nginx', '-v') && existsSync(BROTLI) ? '' : 'this machine has no nginx with libnginx-mod-http-brotli-static'),
    start: async (base: string): Promise<Server> => {
      const [folder, port] = [folderOf(base), await freePort()];
      const configuration = readFileSync(join(HOST, 'nginx.conf'), 'utf8').replace('listen 8080;', `listen 127.0.0.1:${port};`);
      writeFileSync(join(folder, 'nginx.conf'), configuration);
      return start(folder, base, port, 'nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr', '-g', 'daemon off;']);
    },
  },
  {
    name: 'Caddy',
    missing: () => (isThere('caddy', 'version') ? '' : 'this machine has no Caddy'),
    start: async (base: string): Promise<Server> => {
      const [folder, port] = [folderOf(base), await freePort()];
      const configuration = join(HOST, 'Caddyfile');
      return start(folder, base, port, 'caddy', ['run', '--config', configuration, '--adapter', 'caddyfile'], {
        ADDRESS: `http://127.0.0.1:${port}`,
        HOME: folder,
      });
    },
  },
];
