import { spawnSync } from 'node:child_process';

/** Runs a command with its output shown; returns its exit status, 1 when a signal ended it. */
export function run(command: string, ...args: string[]): number {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
  return status ?? 1;
}
