import { addFile } from './add-file';
import { requestOf, USAGE } from './command';

/** What `work` gives; an error is printed, with the usage when it is about the command itself. */
async function orSayWhy<T>(work: () => T | Promise<T>, help = ''): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    console.log(`${error instanceof Error ? error.message : error}${help}`);
    process.exitCode = 1;
    return undefined;
  }
}

const request = await orSayWhy(() => requestOf(process.argv.slice(2)), `\n\n${USAGE}`);
const outcome = request && (await orSayWhy(() => addFile(request)));
if (outcome) {
  console.log(outcome.lines.join('\n'));
  process.exitCode = outcome.ok ? 0 : 1;
}
