import { Notice } from '@/components/layout/notice';
import { contextOf } from '@/data/text/context';

/** The front door: a choice of language, which works without scripts. */
export default function ChoosePage() {
  const { site } = contextOf('en').text;
  return <Notice title={site.name} body={site.tagline} />;
}
