import { buildSite, type Step } from './build-site';
import { STAGE } from './stage';

// `npm run build`: the export, and what is done to it before it may be served.
const STEPS: Step[] = [
  ['next', 'build'],
  ['tsx', 'components/wake/hold-scripts.ts'],
  ['tsx', 'components/publish/place-not-found.ts'],
  ['tsx', 'components/publish/write-site-map.ts'],
  ['tsx', 'components/publish/host/write-headers.ts'],
  ['tsx', 'components/share/draw-pictures.ts'],
  // After all that changes a page: it names the page's scripts and styles by their hashes.
  ['tsx', 'components/publish/seal-pages.ts'],
];

process.env.EXPORT_FOLDER = STAGE.building;
// React draws three times as fast without its checks for developers.
Object.assign(process.env, { NODE_ENV: 'production' });
process.exit(buildSite(STEPS, STAGE) ? 0 : 1);
