/** Hands a reader a text as a file, made in the browser. */
export function saveFile(name: string, text: string, type = 'text/csv'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click returns.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
