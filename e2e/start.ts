import { run } from '../components/publish/run';
import { isBuilt } from './site';

// `npm start`: builds the site if anything changed since the last build, then serves it.
if (!isBuilt() && run('npm', 'run', '--silent', 'build') !== 0) process.exit(1);
process.exit(run('npx', 'serve', 'out', '--listen', process.env.PORT ?? '3000', '--no-clipboard', '--no-port-switching'));
