/** What every page looks like: paper and ink, light and dark, links and what is hidden from the eye. */
export const base = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2127; --faint: #566069; --line: #d9dee3; --ground: #f5f6f7; --link: #0a529c; --mark: #23405f;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #15181b; --ink: #e3e6e9; --faint: #a4aeb8; --line: #343b42; --ground: #1e2226; --link: #8fbcf2; --mark: #b9d2ee; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 86rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--link); text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--paper); border: 1px solid var(--line); }
.skip:focus { top: 0.5rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
