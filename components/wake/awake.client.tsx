'use client';

import { useEffect } from 'react';

/** Tells the loader that the page now answers by itself; it then repeats what was clicked before. */
export function Awake() {
  useEffect(() => {
    window.dispatchEvent(new Event('awake'));
  }, []);
  return null;
}
