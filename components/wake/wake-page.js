// Runs when all that a page needs has come, once the reader has woken it: names the framework's modules that its islands are made of, and
// starts with them, not with what would hydrate the whole page. What the page shows is had from it, not sent again. It is read only where
// it is drawn anew, which happens after others have changed the page.
(islands, modules, kept) => {
  const marked = document.querySelectorAll('[data-still]');
  const contents = kept.map((place) => {
    const element = typeof place === 'string' ? document.getElementById(place) : marked[place];
    return { toString: () => element?.innerHTML ?? '' };
  });
  const start = (framework) => {
    const components = Object.fromEntries(Object.entries(modules).map(([name, id]) => [name, framework.i(id)[name]]));
    components.Waker.wakeIslands({ islands, components, contents });
  };
  globalThis.TURBOPACK ??= [];
  TURBOPACK.push(['page', 'page', start], { otherChunks: [], runtimeModuleIds: ['page'] });
};
