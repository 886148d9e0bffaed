// Runs before the framework's scripts, once the reader has woken the page: what the page shows is read from it, not sent again.
(kept) => {
  const marked = document.querySelectorAll('[data-still]');
  const textOf = (place) => (typeof place === 'string' ? document.getElementById(place) : marked[place])?.innerHTML;
  const rows = kept.map(([row, place]) => {
    const text = textOf(place) ?? '';
    // A text that starts with the sign of references has it twice.
    return `${row}:${JSON.stringify(text.startsWith('$') ? `$${text}` : text)}\n`;
  });
  self.__next_f.push([1, rows.join('')]);
};
