import { Notice } from '@/components/layout/notice';

/** The front door: a choice of language, which works without scripts. */
export default function ChoosePage() {
  return <Notice said={(site) => ({ title: site.name, body: site.tagline })} />;
}
