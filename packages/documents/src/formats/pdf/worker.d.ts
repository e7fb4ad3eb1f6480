/** The half of the library that parses; it has no types of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export interface MessageHandlers {
    initializeFromPort(port: MessagePort): void;
  }
  export const WorkerMessageHandler: MessageHandlers;
}
