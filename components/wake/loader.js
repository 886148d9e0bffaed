// Runs inline in every page that has something to wake. It fetches the page's scripts at the reader's first intent, not before,
// and clicks again, once the page is awake, on every button that was clicked while it was still asleep.
(() => {
  const { scripts } = document.currentScript.dataset;
  const intents = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'];
  const clicked = [];
  const remember = (event) => {
    const button = event.target.closest('button');
    if (button) clicked.push(button);
  };
  const wake = () => {
    for (const intent of intents) removeEventListener(intent, wake, true);
    for (const src of scripts.split(' ')) {
      const script = document.createElement('script');
      script.src = src;
      script.async = false;
      document.head.append(script);
    }
  };
  for (const intent of intents) addEventListener(intent, wake, { capture: true, passive: true });
  addEventListener('click', remember, true);
  addEventListener('awake', () => {
    removeEventListener('click', remember, true);
    for (const button of clicked) button.click();
  });
  // A reader who arrives with state in the address has already said what to show.
  if (location.search) wake();
})();
