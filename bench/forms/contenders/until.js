/** React draws in a task of its own; to wait for a frame would be time that it does not need. */
const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

/** Settles once something is so, or after so many tasks that it will not be. */
export async function until(isSo) {
  for (let tasks = 0; tasks < 10_000 && !isSo(); tasks++) await task();
}
