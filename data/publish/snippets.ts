import type { Dataset } from '../csv/dataset';
import { absoluteAddress } from './address';

/** Lines of code that read a dataset and print how many rows it has. */
export interface Snippet {
  tool: 'R' | 'Python' | 'DuckDB';
  code: string;
}

/** The shortest code for each tool, from the file that suits it. Without a known address it reads a downloaded file. */
export function snippetsOf({ name }: Pick<Dataset, 'name'>): Snippet[] {
  const at = (extension: string) => absoluteAddress(`/data/${name}.${extension}`) ?? `${name}.${extension}`;
  const table = name.replaceAll('-', '_');
  const isRemote = absoluteAddress('/') !== undefined;
  const open = isRemote ? `urlopen("${at('json')}")` : `open("${at('json')}", encoding="utf-8")`;
  return [
    { tool: 'R', code: `${table} <- read.csv("${at('csv')}", na.strings = "", encoding = "UTF-8")\nprint(nrow(${table}))` },
    {
      tool: 'Python',
      code: `import json\n${isRemote ? 'from urllib.request import urlopen\n' : ''}${table} = json.load(${open})["rows"]\nprint(len(${table}))`,
    },
    { tool: 'DuckDB', code: `CREATE VIEW ${table} AS FROM '${at('parquet')}';\nSELECT count(*) FROM ${table};` },
  ];
}
