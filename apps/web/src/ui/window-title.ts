let page = '';
let waiting = 0;

function write(): void {
  const count = waiting > 0 ? `(${waiting}) ` : '';
  document.title = page === '' ? 'Registrasi TTE' : `${count}${page} · Registrasi TTE`;
}

/** What the window is called: the page that it shows. */
export function nameWindow(title: string): void {
  page = title;
  write();
}

/** How many cases wait for the one who is signed in; whoever has the window among others reads it on its tab. */
export function countInWindow(count: number): void {
  waiting = count;
  write();
}
