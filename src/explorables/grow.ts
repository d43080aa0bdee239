/**
 * For a figure in a frame of another page: tells that page how high it is, whenever that changes, so
 * that the frame can grow. Nothing else is told, and nothing is asked.
 */
if (parent !== window)
  new ResizeObserver(() => {
    // The height of what is in the frame, and not of the frame: it has to shrink as well.
    parent.postMessage({ recordedPart: Math.ceil(document.body.offsetHeight) }, '*');
  }).observe(document.body);
