// Runs inline in every page. The links to other languages keep the reader's place: the query and the anchor, which the server
// that made the page could not know. The language that was chosen is remembered for the front door, and nothing else is.
addEventListener(
  'click',
  (event) => {
    const link = event.target.closest('a[hreflang]');
    if (!link) return;
    link.search = location.search;
    link.hash = location.hash;
    try {
      localStorage.setItem('language', link.hreflang);
    } catch {}
  },
  true,
);
