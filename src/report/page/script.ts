/** The script of the page: copying, filters, and the table of exchanges. Texts come into the page as texts alone. */
export const script = `
'use strict';
const byId = (id) => document.getElementById(id);
const all = (selector) => [...document.querySelectorAll(selector)];
for (const button of all('button[data-copy]')) button.hidden = false;

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'hidden';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
document.addEventListener('click', async ({ target }) => {
  const button = target.closest('button[data-copy]');
  if (button === null) return;
  const done = await copy(JSON.parse(button.dataset.copy));
  button.focus();
  byId('told').textContent = done ? 'Copied.' : 'It could not be copied; select it by hand.';
  button.classList.toggle('copied', done);
  setTimeout(() => button.classList.remove('copied'), 2000);
});

const filters = byId('filters');
if (filters !== null) {
  filters.hidden = false;
  const clauses = all('article.clause');
  const filter = () => {
    const chosen = (name) => all('#filters input[name="' + name + '"]:checked').map(({ value }) => value);
    const sets = Object.fromEntries(['verdict', 'level', 'profile'].map((name) => [name, new Set(chosen(name))]));
    for (const clause of clauses)
      clause.hidden = !Object.entries(sets).every(([name, set]) => set.has(clause.dataset[name]));
    for (const part of all('section.part'))
      part.hidden = part.querySelector('article.clause:not([hidden])') === null;
    const shown = clauses.filter(({ hidden }) => !hidden).length;
    byId('shown').textContent = shown + ' of ' + clauses.length + ' clauses are shown.';
  };
  filters.addEventListener('change', filter);
  filters.addEventListener('reset', () => setTimeout(filter));
  filter();
  // A link to a clause shows it, whatever is filtered.
  const reveal = () => {
    const found = byId(decodeURIComponent(location.hash.slice(1)))?.closest('article.clause');
    if (!found?.hidden) return;
    filters.reset();
    setTimeout(() => found.scrollIntoView());
  };
  addEventListener('hashchange', reveal);
  reveal();
}

const table = byId('all');
if (table !== null) {
  const size = 100;
  let exchanges = [];
  let found = [];
  let from = 0;
  const show = () => {
    byId('rows').replaceChildren(
      ...found.slice(from, from + size).map((cells) => {
        const row = document.createElement('tr');
        row.append(
          ...cells.map((text, index) => {
            const cell = document.createElement(index === 0 ? 'th' : 'td');
            if (index === 0) cell.scope = 'row';
            cell.textContent = text;
            return cell;
          }),
        );
        return row;
      }),
    );
    byId('place').textContent =
      found.length === 0 ? 'none' : from + 1 + ' to ' + Math.min(from + size, found.length) + ' of ' + found.length;
    byId('before').disabled = from === 0;
    byId('after').disabled = from + size >= found.length;
  };
  const seek = () => {
    const sought = byId('sought').value;
    found = sought === '' ? exchanges : exchanges.filter((cells) => cells.join(' ').includes(sought));
    from = 0;
    show();
  };
  const turn = (by) => () => {
    from += by;
    show();
  };
  table.addEventListener('toggle', () => {
    if (exchanges.length > 0) return;
    exchanges = JSON.parse(byId('exchanges').textContent);
    byId('seek').hidden = false;
    seek();
  });
  byId('seek').addEventListener('submit', (event) => event.preventDefault());
  byId('sought').addEventListener('input', seek);
  byId('before').addEventListener('click', turn(-size));
  byId('after').addEventListener('click', turn(size));
}
`;
