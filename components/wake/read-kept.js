// Runs before the framework's scripts, once the reader has woken the page: what the page shows is read from it, not sent again.
(kept) => {
  const marked = document.querySelectorAll('[data-still]');
  const textOf = ([, place, from, to]) => {
    if (from !== undefined) return document.getElementsByTagName('style')[place]?.textContent.slice(from, to);
    return (typeof place === 'string' ? document.getElementById(place) : marked[place])?.innerHTML;
  };
  const rows = kept.map((entry) => {
    const text = textOf(entry) ?? '';
    // A text that starts with the sign of references has it twice.
    return `${entry[0]}:${JSON.stringify(text.startsWith('$') ? `$${text}` : text)}\n`;
  });
  self.__next_f.push([1, rows.join('')]);
};
