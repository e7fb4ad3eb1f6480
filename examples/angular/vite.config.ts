import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { defineConfig } from 'vite';

/** Angular's own packages are half compiled, and a strict policy forbids to do the rest in the browser. */
const angularLinker = {
  name: 'angular-linker',
  async transform(code: string, id: string) {
    if (!id.includes('/@angular/') || !code.includes('ɵɵngDeclare')) return null;
    const linked = await transformAsync(code, {
      filename: id,
      plugins: [linker],
      configFile: false,
    });
    return linked?.code ? { code: linked.code, map: null } : null;
  },
};

export default defineConfig({
  plugins: [angularLinker],
  define: { ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false' },
});
