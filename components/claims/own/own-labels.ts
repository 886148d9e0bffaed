import type { Text } from '@/data/text/context';

/** What the part says before anything of it is loaded. */
export const ownLabels = ({ title, hint, noScript, loading, failed, retry, start }: Text['pages']['claims']['own']) => ({
  title,
  hint,
  noScript,
  loading,
  failed,
  retry,
  start,
});
