import type { DatasetName } from '../catalogue';
import type { Words } from '../compare/words';
import type { Text } from '../text/context';

/** What checking needs of a language, and of names that the data know. It holds no data: the browser has it too. */
export interface ClaimWords extends Words {
  claims: Text['pages']['claims'];
  datasetTitle(name: DatasetName): string;
}
