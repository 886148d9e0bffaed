// Runs in a page before anything of its own and notes when it shows something, what shifts, and how long the main thread is held.
(() => {
  const watched = { paint: null, chart: null, shift: 0, tasks: [], lastTask: 0 };
  const queues = [];
  const watch = (type, note) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ type, buffered: true });
    queues.push(() => observer.takeRecords().forEach(note));
  };
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') watched.paint = entry.startTime;
  });
  // Every shift counts, also one after a click: nothing on this site may move by itself.
  watch('layout-shift', (entry) => {
    watched.shift += entry.value;
  });
  watch('longtask', ({ startTime, duration }) => {
    watched.tasks.push([startTime, duration]);
    watched.lastTask = startTime + duration;
  });
  // A chart counts as seen in the first frame in which one of some size holds a drawn line or bar.
  const isChart = (svg) => {
    const { width, height } = svg.getBoundingClientRect();
    return width >= 150 && height >= 80 && svg.querySelector('path[d], rect, circle') !== null;
  };
  const look = () => {
    if ([...document.querySelectorAll('svg')].some(isChart)) watched.chart = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.watched = () => {
    for (const flush of queues) flush();
    return { ...watched, now: performance.now() };
  };

  /** Milliseconds from the next event of a kind to the frame in which `isThere` holds, that frame's painting included. */
  window.untilThere = (kind, isThere) =>
    new Promise((resolve, reject) => {
      const began = (event) => {
        removeEventListener(kind, began, true);
        const wait = () => {
          if (performance.now() - event.timeStamp > 60_000) reject(new Error(`nothing came of a ${kind} within a minute`));
          else if (!isThere()) requestAnimationFrame(wait);
          // Asked just before a frame is painted, answered just after.
          else setTimeout(() => resolve(performance.now() - event.timeStamp));
        };
        requestAnimationFrame(wait);
      };
      addEventListener(kind, began, true);
    });
})();
