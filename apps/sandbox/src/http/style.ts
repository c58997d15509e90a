import { html } from './html.js';

/** Looks of every page: one column that fits a phone, dark enough to read. */
export const style = html`<style>
  * {
    box-sizing: border-box;
  }
  body {
    font:
      16px/1.5 system-ui,
      sans-serif;
    margin: 0 auto;
    max-width: 60rem;
    padding: 1rem;
    color: #1c2530;
    overflow-wrap: anywhere;
  }
  header {
    border-bottom: 2px solid #b3541e;
    margin-bottom: 1rem;
  }
  header p {
    margin: 0;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    padding: 0.5rem 0;
  }
  nav a {
    padding: 0.25rem 0;
  }
  a {
    color: #0b4f9e;
  }
  a[aria-current] {
    color: inherit;
    font-weight: 600;
  }
  h1 {
    font-size: 1.5rem;
    line-height: 1.25;
  }
  h2 {
    font-size: 1.1rem;
    margin: 0 0 0.25rem;
  }
  ul.cards {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  ul.cards > li {
    border: 1px solid #c3c8d2;
    border-radius: 0.5rem;
    margin-bottom: 0.75rem;
    padding: 0.75rem;
  }
  .cards p {
    margin: 0 0 0.25rem;
  }
  .faint {
    color: #4c5664;
    font-size: 0.9rem;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  td {
    border-bottom: 1px solid #c3c8d2;
    padding: 0.4rem;
    text-align: left;
    vertical-align: top;
  }
  form.inline {
    display: inline-block;
  }
  label {
    display: block;
    margin-top: 0.75rem;
  }
  label > input:not([type='checkbox']) {
    display: block;
    font: inherit;
    padding: 0.4rem;
    width: 100%;
    max-width: 24rem;
    border: 1px solid #6b7380;
    border-radius: 0.25rem;
  }
  input[type='checkbox'] {
    width: 1.5rem;
    height: 1.5rem;
    vertical-align: middle;
  }
  button {
    font: inherit;
    padding: 0.4rem 1rem;
    margin-top: 0.5rem;
    border: 1px solid #0b4f9e;
    border-radius: 0.25rem;
    background: #fff;
    color: #0b4f9e;
    cursor: pointer;
  }
  button.main {
    background: #0b4f9e;
    color: #fff;
  }
  .accounts {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr));
  }
  .accounts button {
    margin: 0;
    text-align: left;
    width: 100%;
    height: 100%;
  }
  .letter {
    background: #f3f4f7;
    border-radius: 0.5rem;
    padding: 0.75rem;
    white-space: pre-wrap;
  }
  .note {
    background: #fdf3ea;
    border-left: 4px solid #b3541e;
    padding: 0.5rem 0.75rem;
  }
  [role='alert'] {
    color: #a11212;
  }
</style>`;
