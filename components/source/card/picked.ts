/** A point of a chart by the id of its series and the name of its row. */
export interface Picked {
  line: string;
  group: string;
}

/** The event by which a chart tells its figure which point the reader chose. */
export const PICK = 'pick';
