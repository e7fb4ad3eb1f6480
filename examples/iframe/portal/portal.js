/** Gives the frame the height that its page asks for, so that only one thing scrolls. */
const frame = document.querySelector('iframe');
const forms = new URL(frame.src).origin;

addEventListener('message', ({ origin, source, data }) => {
  if (origin !== forms || source !== frame.contentWindow) return;
  if (data?.type !== 'ficha-leccion:height' || !Number.isFinite(data.height)) return;
  frame.style.blockSize = `${Math.ceil(data.height)}px`;
});
