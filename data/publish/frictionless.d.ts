/** The parts in use of a library that comes without types (https://github.com/frictionlessdata/datapackage-js). */
declare module 'datapackage' {
  type Cell = string | null;

  interface TableSchema {
    fieldNames: string[];
    /** @throws when a cell is not as declared. */
    castRow(row: Cell[]): unknown[];
  }

  interface Resource {
    schema: TableSchema;
    /** @throws when a cell, a key or a reference is not as declared. */
    read(options: { relations?: boolean; cast?: boolean; limit?: number }): Promise<Cell[][]>;
  }

  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    getResource(name: string): Resource | null;
  }
}
