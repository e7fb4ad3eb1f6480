import '@ficha-leccion/elements/define/ficha-leccion';
import '@ficha-leccion/elements/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
