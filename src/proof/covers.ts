/** Whether a declared finding, in which `*` stands for any text, is that finding. */
export function covers(declared: string, finding: string): boolean {
  const pattern = declared.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(finding);
}
