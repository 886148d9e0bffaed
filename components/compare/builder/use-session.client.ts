import { useSyncExternalStore } from 'react';
import type { Session, Snapshot } from './session.client';

/** What the reader has asked for, as it changes. */
export const useSession = (session: Session): Snapshot => useSyncExternalStore(session.subscribe, session.get, session.get);
