// Runs inline in every page that has something to wake. It fetches the page's scripts and whole stylesheets at the reader's first intent,
// not before, and clicks again, once they answer, on the buttons and table cells that were clicked while they were still asleep.
(() => {
  const { needs, live, readsAddress } = document.currentScript.dataset;
  const intents = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'];
  const clicked = [];
  const remember = (event) => {
    const answering = event.target.closest('button, td');
    if (answering?.closest('[data-island]') && !answering.closest('[data-woken]')) clicked.push(answering);
  };
  let asleep = true;
  const listen = () => {
    asleep = true;
    for (const intent of intents) addEventListener(intent, wake, { capture: true, passive: true });
  };
  let missing = needs.split(' ');
  // While a stylesheet for the screen is on its way, nothing that a reader changes would show; one for print keeps nobody waiting.
  // A script marked async the framework takes for its own, and does not ask for it again.
  const elementFor = (address) =>
    address.endsWith('.css')
      ? Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address, media: 'print' })
      : Object.assign(document.createElement('script'), { src: address, async: true });
  const load = (address) =>
    new Promise((ended) => {
      const element = elementFor(address);
      element.onload = () => {
        if (element.media) element.media = 'all';
        missing = missing.filter((other) => other !== address);
        ended();
      };
      element.onerror = () => {
        element.remove();
        ended();
      };
      document.head.append(element);
    });
  const wake = async (event) => {
    if (!asleep) return;
    asleep = false;
    for (const intent of intents) removeEventListener(intent, wake, true);
    // The code and the points of a chart that is pointed at come beside the rest, which does not wait for them.
    const chart = event?.target.closest?.('[data-chart]');
    if (chart) {
      for (const file of live.split(' ')) load(file);
      const { chart: href } = chart.dataset;
      document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }));
    }
    await Promise.all(missing.map(load));
    if (missing.length === 0) {
      // The framework, which has come as one file and waits: see shared-code.
      startPage();
      return;
    }
    // The page sleeps on, and a later intent asks for what is missing.
    clicked.length = 0;
    setTimeout(listen, 1000);
  };
  listen();
  addEventListener('click', remember, true);
  // A finger says once where it points, which the live chart comes too late to hear; it looks here.
  addEventListener(
    'pointerdown',
    ({ target, pageX, pageY }) => {
      const plot = target.closest('.plot');
      if (plot) plot.dataset.pointed = `${pageX} ${pageY}`;
    },
    { capture: true, passive: true },
  );
  addEventListener('awake', ({ target: island }) => {
    if (island.dataset.island && !island.querySelector('[data-builder]')) delete document.documentElement.dataset.asked;
    for (const answering of clicked) if (island.contains(answering)) answering.click();
  });
  // A place that is not in the page: a row of a table that has more rows than the page.
  const isElsewhere = () => {
    const place = location.hash.slice(1);
    try {
      return place !== '' && !document.getElementById(decodeURIComponent(place));
    } catch {
      return true;
    }
  };
  const wakeIfElsewhere = () => {
    if (isElsewhere()) wake();
  };
  // A reader who arrives with state in the address has already said what to show: until it is there, the page's own must not pass for
  // it. A page that is awake reads the address, and the part that compares takes the mark away itself when its series are there; a script
  // that fails brings the page's own back, and a word.
  if (location.search && readsAddress !== undefined) {
    const { dataset } = document.documentElement;
    dataset.asked = 'waiting';
    addEventListener(
      'error',
      () => {
        if (dataset.asked) dataset.asked = 'failed';
      },
      true,
    );
    wake();
  }
  addEventListener('DOMContentLoaded', wakeIfElsewhere);
  addEventListener('hashchange', wakeIfElsewhere);
})();
