import { atomFeed } from '@/data/publish/feed';
import { dataChanges } from '@/data/publish/history';
import { dataVersion } from '@/data/publish/version';
import { contextOf } from '@/data/text/context';

export const dynamic = 'force-static';

/** Changes of the data, for programs that follow them. */
export function GET(): Response {
  const feed = atomFeed(dataChanges(), dataVersion().moment, contextOf('en'));
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
