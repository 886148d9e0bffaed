import { BareChange } from './bare-change.client';
import { ChosenList } from './chosen-list.client';
import { EventControl } from './event-control.client';
import { OwnView } from './own-view.client';
import { Picker } from './picker.client';
import { RangeControl } from './range-control.client';
import { ShowControls } from './show-controls.client';

/** The parts of the builder, fetched as one. */
export const parts = { ChosenList, Picker, RangeControl, ShowControls, EventControl, BareChange, OwnView };

export type Parts = typeof parts;
