/**
 * For a figure in a frame of another page: tells that page how high it is, whenever that changes, so
 * that the frame can grow. Nothing else is told, and nothing is asked.
 */
if (parent !== window)
  new ResizeObserver(() => {
    parent.postMessage({ recordedPart: document.documentElement.scrollHeight }, '*');
  }).observe(document.body);
