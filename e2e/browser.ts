import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

const own = (): string | undefined => {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : undefined;
};

/** Playwright's own Chromium if it is installed, else the system's. */
export const findBrowser = (): string | undefined => own() ?? SYSTEM.find((path) => existsSync(path));

function attempt(command: string, ...args: string[]): void {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
  } catch {
    // The next way is tried; when none is left the caller says what to run.
  }
}

/** A Chromium to test with, installed if there is none: Debian's as root (with fonts for Japanese and Korean), else Playwright's. */
export function ensureBrowser(): string {
  if (!findBrowser() && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    attempt('apt-get', 'update', '-qq');
    attempt('apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-noto-cjk');
  }
  if (!findBrowser()) attempt('npx', 'playwright', 'install', '--with-deps', 'chromium');
  const path = findBrowser();
  if (!path) throw new Error('No Chromium: run "npx playwright install --with-deps chromium", or install your system\'s chromium package.');
  return path;
}
