import '@ficha-leccion/elements/define/ficha-leccion';
import { bootstrapApplication } from '@angular/platform-browser';
import { AppComponent } from './app.component.ts';

bootstrapApplication(AppComponent).catch(console.error);
