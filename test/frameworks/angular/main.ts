import '@angular/compiler';
import 'metropolis-widgets';
import { Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { figures } from './angular';

@Component({
  selector: '#app',
  imports: [figures],
  template: `
    <metro-stat-tile
      lang="en"
      [value]="value()"
      label="members"
      theme="quality-of-life"
      (metro-problem)="problems.set($event.detail.length)"
      >{{ value() }} members</metro-stat-tile
    >
    <metro-funding-shift-bar
      lang="en"
      label="Sources of funding"
      from="2018"
      to="2020"
      shares="Fees: 36 to 52; Grants: 64 to 48"
      >Fees: from 36 % in 2018 to 52 % in 2020</metro-funding-shift-bar
    >
    <metro-gender-split lang="en" label="staff" women="10" men="4" view="people"
      >10 women and 4 men</metro-gender-split
    >
    <metro-theme-badge lang="en" theme="gender-equality">Gender equality</metro-theme-badge>
    <button (click)="value.set('147')">Update</button>
    <button (click)="value.set('33.000')">Break</button>
    <output>{{ problems() }}</output>
  `,
})
class App {
  readonly value = signal('141');
  readonly problems = signal(0);
}

bootstrapApplication(App);
