// Tells the page around a frame how high the figure in it is, whenever that changes.
{
  const [, secret] = /\bsecret=([a-z\d]+)/i.exec(location.hash) ?? [];
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: 'metro-figure-height', height }, '*');
    // WordPress gives each frame a secret, and takes heights in this form.
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  }).observe(document.documentElement);
}
