// Runs inline at the end of the front door: goes on to the language that the reader chose before or that the browser prefers.
(() => {
  let chosen;
  try {
    chosen = localStorage.getItem('language');
  } catch {}
  for (const wanted of [chosen, ...navigator.languages]) {
    const link = wanted && document.querySelector(`a[hreflang="${CSS.escape(wanted.split('-')[0])}"]`);
    if (link) return location.replace(link.href);
  }
})();
