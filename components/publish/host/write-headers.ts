import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE_PATH } from '@/data/publish/address';
import { EXPORT_FOLDER } from '../export-folder';
import { headersFile } from './headers';

// For hosts that read what to send with the files from a file among them.
writeFileSync(join(EXPORT_FOLDER, '_headers'), headersFile(BASE_PATH));
