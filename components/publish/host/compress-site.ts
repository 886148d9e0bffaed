import { EXPORT_FOLDER } from '../export-folder';
import { compressFolder } from './compress';

// `npm run compress`: for a server of one's own, after the build. Hosts of static sites compress by themselves.
const { files, plain, brotli } = await compressFolder(EXPORT_FOLDER);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`${files} files compressed: ${megabytes(plain)}, ${megabytes(brotli)} in Brotli.`);
