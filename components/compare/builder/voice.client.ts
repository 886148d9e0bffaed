import { useSyncExternalStore } from 'react';

/** The last thing to say to readers who do not see that the comparison changed. */
export class Voice {
  private last = '';
  private readonly listeners = new Set<() => void>();

  readonly get = (): string => this.last;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  say(text: string): void {
    this.last = text;
    for (const listener of this.listeners) listener();
  }
}

export const useVoice = (voice: Voice): string => useSyncExternalStore(voice.subscribe, voice.get, voice.get);
