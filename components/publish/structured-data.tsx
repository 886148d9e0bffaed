import { structuredText } from '@/data/publish/structured';

/** Data about the page for search engines; no script that runs. */
export function StructuredData({ data }: { data: object }) {
  return <script type="application/ld+json">{structuredText(data)}</script>;
}
