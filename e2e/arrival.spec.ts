import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { onPhone } from './devices';
import { bytesAt } from './pages/exported';
import { watchShifts } from './pages/shifts';

/** Characters of a page's body between two places where its arrival is interrupted, and the last such place: two screens of a phone. */
const STEP = 300;
const LAST = 6_000;

/** How long the rest of a page takes, in ms: long enough for the browser to draw what it has. */
const LATE = 300;

/** Ends of elements in the first screens of a page, and of the heads of its tables. */
function placesIn(page: Buffer): number[] {
  const text = page.toString('latin1');
  const body = text.indexOf('<body');
  const places = Array.from({ length: LAST / STEP }, (_, index) => text.indexOf('>', text.indexOf('</', body + index * STEP)) + 1);
  const heads = [...text.matchAll(/<\/thead>/g)].map(({ index, 0: end }) => index + end.length);
  return [...places, ...heads.filter((place) => place < body + LAST)];
}

test.setTimeout(60_000);

for (const path of ['/en/', '/ko/trade/', '/ja/method/gaps/', '/en/claims/', '/en/sources/strength/']) {
  test(
    `Wherever the arrival of ${path} is interrupted, nothing moves when the rest comes`,
    onPhone('its lines are the shortest'),
    async ({ page }) => {
      const bytes = bytesAt(path);
      const server = createServer(async ({ url }, response) => {
        const place = Number(new URL(url ?? '', 'http://site.test').searchParams.get('place'));
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.write(bytes.subarray(0, place));
        await pause(LATE);
        response.end(bytes.subarray(place));
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const { port } = server.address() as AddressInfo;
      const moved = await watchShifts(page);
      const jumps: string[] = [];
      for (const place of placesIn(bytes)) {
        await page.goto(`http://127.0.0.1:${port}/?place=${place}`);
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        jumps.push(...(await moved()).map((what) => `after ${place} bytes ${what}`));
      }
      server.close();
      expect(jumps).toEqual([]);
    },
  );
}
