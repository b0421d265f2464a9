import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'foi-charts/define/request-outcomes.js';
import type { FoiSelectEvent } from 'foi-charts';
import { huaian2024 } from 'foi-charts/data';

@Component({
  selector: 'site-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button [id]="away() ? 'back' : 'away'" (click)="away.set(!away())">go</button>
    @if (!away()) {
      <foi-request-outcomes
        id="attribute"
        report-id="liwan-2017"
        heading-level="3"
        lang="en"
      ></foi-request-outcomes>
      <foi-request-outcomes
        id="property"
        [report]="report"
        [headingLevel]="3"
        lang="en"
        (foi-select)="select($event)"
      ></foi-request-outcomes>
      <output>{{ selected() }}</output>
    }
  `,
})
class Page {
  readonly report = huaian2024;
  readonly away = signal(false);
  readonly selected = signal('');

  select({ figure }: FoiSelectEvent): void {
    this.selected.set(String(figure.value));
  }
}

void bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
